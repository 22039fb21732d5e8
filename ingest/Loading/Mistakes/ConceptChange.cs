using System.Globalization;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Loading.Mistakes;

/// <summary>
/// An organisation.json with another concept. It may add and rename as it likes; what is stored, and not delivered anew with
/// it, must be possible under it.
/// </summary>
internal static class ConceptChange
{
    private const string ScalesSql = "CREATE TEMP TABLE item_scale AS SELECT unnest($kinds) AS item_kind, unnest($ids) AS item_id, unnest($mins) AS min, unnest($maxs) AS max";

    /// <param name="connection">The delivery is judged and compared with what is stored.</param>
    /// <param name="told">The organisation as it would be.</param>
    /// <param name="stored">As it is; null before its first load.</param>
    /// <param name="concept">The concept as it would be.</param>
    /// <exception cref="DeliveryException">Stored rows would not be possible; the message counts them by file.</exception>
    public static void Require(LoadConnection connection, StoredOrganisation told, StoredOrganisation? stored, Concept concept)
    {
        if (stored is null || told.Concept == stored.Concept)
        {
            return;
        }

        CreateScales(connection, concept);
        var misfits = connection.QueryFile(
            "Mistakes/ConceptMisfits.sql",
            row => string.Create(CultureInfo.InvariantCulture, $"{row.GetInt64(1)} of {row.GetString(0)}"),
            ("kinds", concept.Kinds.ToList()),
            ("levels", concept.Levels.Select(level => level.Id.Value).ToList()));
        if (misfits.Count > 0)
        {
            throw new DeliveryException(
                $"organisation.json changes the concept so that stored rows no longer fit it ({string.Join(", ", misfits)}): nothing is published; keep their questions, arenas, topics, scales, levels and kinds, or deliver those rows anew with it");
        }
    }

    private static void CreateScales(LoadConnection connection, Concept concept)
    {
        List<(string Kind, string Id, Scale Scale)> scales =
        [
            .. concept.ScalingQuestions.Select(question => ("scaling", question.Id.Value, question.Scale)),
            .. concept.EvaluationQuestions.Select(question => ("evaluation", question.Id.Value, question.Scale)),
            .. concept.Arenas.Select(arena => ("arena", arena.Id.Value, concept.ArenaScale!.Value)),
        ];
        connection.Execute(
            ScalesSql,
            ("kinds", scales.ConvertAll(scale => scale.Kind)),
            ("ids", scales.ConvertAll(scale => scale.Id)),
            ("mins", scales.ConvertAll(scale => scale.Scale.Min)),
            ("maxs", scales.ConvertAll(scale => scale.Scale.Max)));
    }
}
