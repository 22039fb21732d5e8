using System.Text.Json;

namespace LusInsight.Analytics.Vocabulary;

/// <summary>Writes a whole concept, key by key in the contract's order.</summary>
internal static class ConceptJsonWriter
{
    public static void Write(Utf8JsonWriter json, Concept concept)
    {
        json.WriteStartObject();
        json.WriteString("id", concept.Id);
        json.WriteString("name", concept.Name);
        List(json, "kinds", concept.Kinds, json.WriteStringValue);
        Objects(json, "levels", concept.Levels, level => Named(json, level.Id.Value, level.Name));
        List(json, "stages", concept.Stages, stage => json.WriteStringValue(SnakeCase.Of(stage)));
        json.WriteString("complete_stage", SnakeCase.Of(concept.CompleteStage));
        Objects(json, "deadlines", concept.Deadlines, rule => Deadline(json, rule));
        List(json, "extra_holidays", concept.ExtraHolidays, day => json.WriteStringValue(day.ToString()));
        Window(json, concept.Window);
        OptionalNumber(json, "follow_up_months", concept.FollowUpMonths);
        Objects(json, "topics", concept.Topics, topic => Topic(json, topic));
        Objects(json, "scaling_questions", concept.ScalingQuestions, question => Question(json, question));
        Objects(json, "evaluation_questions", concept.EvaluationQuestions, question => Question(json, question));
        Objects(json, "arenas", concept.Arenas, arena =>
        {
            Named(json, arena.Id.Value, arena.Name);
            Rounds(json, arena.FromRound, arena.ToRound);
        });
        Range(json, "arena_scale", concept.ArenaScale is { } scale ? (scale.Min, scale.Max) : null);
        Range(json, "focus", concept.Focus is { } focus ? (focus.Min, focus.Max) : null);
        OptionalNumber(json, "retention_months", concept.RetentionMonths);
        json.WriteString("individual_results", SnakeCase.Of(concept.IndividualResults));
        json.WriteNumber("minimum_group", concept.MinimumGroup);
        json.WriteEndObject();
    }

    private static void Deadline(Utf8JsonWriter json, DeadlineRule rule)
    {
        json.WriteString("id", rule.Id);
        json.WriteString("stage", SnakeCase.Of(rule.Stage));
        json.WriteNumber("days", rule.Days);
        json.WriteString("kind", SnakeCase.Of(rule.Kind));
        json.WriteString("before", SnakeCase.Of(rule.Before));
    }

    private static void Window(Utf8JsonWriter json, YearWindow? window)
    {
        if (window is not { } given)
        {
            json.WriteNull("window");
            return;
        }

        json.WriteStartObject("window");
        json.WriteString("from", given.From.ToString());
        json.WriteString("to", given.To.ToString());
        json.WriteEndObject();
    }

    private static void Topic(Utf8JsonWriter json, TopicDefinition topic)
    {
        Named(json, topic.Id.Value, topic.Name);
        json.WriteString("theme", topic.Theme);
        json.WriteBoolean("mandatory", topic.Mandatory);
        Rounds(json, topic.FromRound, topic.ToRound);
    }

    private static void Question(Utf8JsonWriter json, QuestionDefinition question)
    {
        json.WriteString("id", question.Id.Value);
        json.WriteString("text", question.Text);
        json.WriteNumber("min", question.Scale.Min);
        json.WriteNumber("max", question.Scale.Max);
        Rounds(json, question.FromRound, question.ToRound);
    }

    private static void Named(Utf8JsonWriter json, string id, string name)
    {
        json.WriteString("id", id);
        json.WriteString("name", name);
    }

    private static void Rounds(Utf8JsonWriter json, RoundId? from, RoundId? to)
    {
        json.WriteString("from_round", from?.Value);
        json.WriteString("to_round", to?.Value);
    }

    private static void Range(Utf8JsonWriter json, string key, (int Min, int Max)? range)
    {
        if (range is not var (min, max))
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        json.WriteNumber("min", min);
        json.WriteNumber("max", max);
        json.WriteEndObject();
    }

    private static void OptionalNumber(Utf8JsonWriter json, string key, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(key, number);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    private static void Objects<T>(Utf8JsonWriter json, string key, IReadOnlyList<T> items, Action<T> members) =>
        List(json, key, items, item =>
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        });

    private static void List<T>(Utf8JsonWriter json, string key, IReadOnlyList<T> values, Action<T> value)
    {
        json.WriteStartArray(key);
        foreach (var item in values)
        {
            value(item);
        }

        json.WriteEndArray();
    }
}
