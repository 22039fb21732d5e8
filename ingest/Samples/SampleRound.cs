using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Samples;

/// <summary>One yearly round; the first has index 0.</summary>
internal sealed record SampleRound(int Index, RoundId Id, string Name, DateOnly OpensOn, DateOnly ClosesOn)
{
    /// <summary>The year of the last round.</summary>
    public const int LastYear = 2026;

    /// <summary>The rounds of an organisation, the first one first.</summary>
    public static List<SampleRound> Of(SampleOrganisation organisation, string kind, int count)
    {
        var rounds = new List<SampleRound>(count);
        for (var year = LastYear - count + 1; year <= LastYear; year++)
        {
            rounds.Add(new SampleRound(
                rounds.Count,
                new RoundId(FormattableString.Invariant($"{kind.ToLowerInvariant()}-{year}")),
                FormattableString.Invariant($"{kind} {year}"),
                organisation.Opens.In(year),
                organisation.Closes.In(year)));
        }

        return rounds;
    }
}
