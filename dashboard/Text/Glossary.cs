using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Text;

/// <summary>The words of the vocabulary's choices, in lower case as they stand inside a sentence.</summary>
public static class Glossary
{
    /// <summary>"lukket", "closed".</summary>
    public static string Stage(this Language language, Stage stage) => stage switch
    {
        Analytics.Vocabulary.Stage.Invited => language["indkaldt", "invited"],
        Analytics.Vocabulary.Stage.Scheduled => language["planlagt", "scheduled"],
        Analytics.Vocabulary.Stage.Prepared => language["forberedt", "prepared"],
        Analytics.Vocabulary.Stage.Held => language["afholdt", "held"],
        Analytics.Vocabulary.Stage.Concluded => language["konkluderet", "concluded"],
        Analytics.Vocabulary.Stage.Approved => language["godkendt", "approved"],
        Analytics.Vocabulary.Stage.Closed => language["lukket", "closed"],
        Analytics.Vocabulary.Stage.FollowedUp => language["fulgt op", "followed up"],
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a stage."),
    };

    /// <summary>What the stage is waited for as: "godkendelse", "approval".</summary>
    public static string StageNoun(this Language language, Stage stage) => stage switch
    {
        Analytics.Vocabulary.Stage.Invited => language["indkaldelse", "invitation"],
        Analytics.Vocabulary.Stage.Scheduled => language["planlægning", "scheduling"],
        Analytics.Vocabulary.Stage.Prepared => language["forberedelse", "preparation"],
        Analytics.Vocabulary.Stage.Held => language["afholdelse", "holding the conversation"],
        Analytics.Vocabulary.Stage.Concluded => language["konklusion", "conclusion"],
        Analytics.Vocabulary.Stage.Approved => language["godkendelse", "approval"],
        Analytics.Vocabulary.Stage.Closed => language["lukning", "closing"],
        Analytics.Vocabulary.Stage.FollowedUp => language["opfølgning", "follow-up"],
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a stage."),
    };

    /// <summary>What somebody has to do next: "konkludér", "conclude".</summary>
    public static string NextStep(this Language language, Stage stage) => stage switch
    {
        Analytics.Vocabulary.Stage.Invited => language["indkald", "invite"],
        Analytics.Vocabulary.Stage.Scheduled => language["planlæg", "schedule"],
        Analytics.Vocabulary.Stage.Prepared => language["forbered", "prepare"],
        Analytics.Vocabulary.Stage.Held => language["afhold", "hold"],
        Analytics.Vocabulary.Stage.Concluded => language["konkludér", "conclude"],
        Analytics.Vocabulary.Stage.Approved => language["godkend", "approve"],
        Analytics.Vocabulary.Stage.Closed => language["luk", "close"],
        Analytics.Vocabulary.Stage.FollowedUp => language["følg op", "follow up"],
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a stage."),
    };

    /// <summary>"direktør", "director".</summary>
    public static string Role(this Language language, Role role) => role switch
    {
        Analytics.Vocabulary.Role.Director => language["direktør", "director"],
        Analytics.Vocabulary.Role.DepartmentHead => language["afdelingschef", "head of department"],
        Analytics.Vocabulary.Role.Hr => "HR",
        Analytics.Vocabulary.Role.Med => language["MED", "joint committee"],
        Analytics.Vocabulary.Role.Leader => language["leder", "leader"],
        Analytics.Vocabulary.Role.Admin => language["administrator", "administrator"],
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role."),
    };

    /// <summary>A rule in words: "Forberedt senest 4 hverdage før".</summary>
    public static string Deadline(this Language language, DeadlineRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var stage = language.Stage(rule.Stage).Capitalised();
        var before = rule.Before == Analytics.Vocabulary.Stage.Scheduled
            ? string.Empty
            : language[$" samtalen er {language.Stage(rule.Before)}", $" it is {language.Stage(rule.Before)}"];
        return rule.Days == 0
            ? language[$"{stage} senest samme dag{(before.Length == 0 ? string.Empty : " som" + before)}", $"{stage} no later than the day{before}"]
            : language[$"{stage} senest {Days(language, rule)} før{before}", $"{stage} at least {Days(language, rule)} before{before}"];
    }

    /// <summary>The same text with a capital first letter.</summary>
    public static string Capitalised(this string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static string Days(Language language, DeadlineRule rule) => (rule.Kind, rule.Days) switch
    {
        (DayKind.Working, 1) => language["1 hverdag", "1 working day"],
        (DayKind.Working, var days) => language[$"{days} hverdage", $"{days} working days"],
        (DayKind.Calendar, 1) => language["1 dag", "1 day"],
        (DayKind.Calendar, var days) => language[$"{days} dage", $"{days} days"],
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule.Kind, "Not a kind of day."),
    };
}
