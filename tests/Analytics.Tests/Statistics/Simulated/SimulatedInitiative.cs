using LusInsight.Analytics.Statistics;

namespace LusInsight.Analytics.Tests.Statistics.Simulated;

/// <summary>Levels then and now, on a scale from 1 to 5, of those who took part in an initiative and of all others.</summary>
/// <param name="Participants">Then and now.</param>
/// <param name="Others">Then and now.</param>
internal sealed record SimulatedInitiative(PairTable Participants, PairTable Others)
{
    private const int Leaders = 120;

    /// <summary>How many of 120 leaders take part.</summary>
    public const int ParticipantCount = 15;

    /// <summary>One initiative.</summary>
    /// <param name="random">Seeded.</param>
    /// <param name="byNeed">Those who score lowest take part; else those drawn by chance.</param>
    /// <param name="effect">What it truly lifts, levels.</param>
    public static SimulatedInitiative Draw(Random random, bool byNeed, double effect)
    {
        var people = Enumerable.Range(0, Leaders)
            .Select(_ => 3 + (0.7 * Normal.Draw(random)))
            .Select(level => (Level: level, Earlier: Score(level, random)))
            .ToList();
        var ordered = byNeed ? [.. people.OrderBy(person => person.Earlier)] : people;
        var (participants, others) = (new PairTable(), new PairTable());
        for (var i = 0; i < ordered.Count; i++)
        {
            var takesPart = i < ParticipantCount;
            var now = Score(ordered[i].Level + (takesPart ? effect : 0), random);
            (takesPart ? participants : others).Add(ordered[i].Earlier, now, 1);
        }

        return new SimulatedInitiative(participants, others);
    }

    private static int Score(double level, Random random) => (int)Math.Clamp(Math.Round(level + (0.6 * Normal.Draw(random))), 1, 5);
}
