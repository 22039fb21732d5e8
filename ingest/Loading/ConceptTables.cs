using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Loading;

/// <summary>The contract's reject codes and the concept's items, as tables to judge by.</summary>
internal static class ConceptTables
{
    /// <summary>How many bits the items of a kind are told by; a concept with more items has some share one.</summary>
    public const int ItemBits = 62;

    private const string CodesSql = "INSERT INTO reject_code SELECT unnest($codes), unnest($places)";

    private const string ItemsSql = "INSERT INTO item SELECT unnest($kinds), unnest($ids), nullif(unnest($from), ''), nullif(unnest($to), ''), unnest($bits)";

    public static void Fill(LoadConnection connection, Concept concept)
    {
        var codes = Enum.GetValues<RejectCode>();
        connection.Execute(CodesSql, ("codes", codes.Select(SnakeCase.Of).ToList()), ("places", codes.Select(code => (int)code).ToList()));

        var items = Items(concept).ToList();
        connection.Execute(
            ItemsSql,
            ("kinds", items.ConvertAll(item => item.Kind)),
            ("ids", items.ConvertAll(item => item.Id)),
            ("from", items.ConvertAll(item => item.From?.Value ?? string.Empty)),
            ("to", items.ConvertAll(item => item.To?.Value ?? string.Empty)),
            ("bits", items.GroupBy(item => item.Kind, StringComparer.Ordinal).SelectMany(kind => kind.Select((_, i) => 1L << (i % ItemBits))).ToList()));
    }

    private static IEnumerable<(string Kind, string Id, RoundId? From, RoundId? To)> Items(Concept concept) =>
        concept.ScalingQuestions.Select(question => ("scaling", question.Id.Value, question.FromRound, question.ToRound))
            .Concat(concept.EvaluationQuestions.Select(question => ("evaluation", question.Id.Value, question.FromRound, question.ToRound)))
            .Concat(concept.Arenas.Select(arena => ("arena", arena.Id.Value, arena.FromRound, arena.ToRound)))
            .Concat(concept.Topics.Select(topic => ("topic", topic.Id.Value, topic.FromRound, topic.ToRound)));
}
