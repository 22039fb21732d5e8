namespace LusInsight.Dashboard.Charts;

/// <summary>What a completion curve is drawn from.</summary>
/// <param name="Now">This round, as far as it has come.</param>
/// <param name="Earlier">The rounds before it, the latest first.</param>
/// <param name="Ahead">From the last point to the expected end; null where nothing is foretold.</param>
/// <param name="Band">The lower and the upper end of what is probable at the round's end; null likewise.</param>
/// <param name="Today">Where the figures are made up; null outside the round.</param>
/// <param name="Days">Marks along the round's days.</param>
/// <param name="Note">The lines' names and ends in a sentence, for where there is no room beside them.</param>
public sealed record CurvePicture(
    CurveLine Now,
    IReadOnlyList<CurveLine> Earlier,
    CurveLine? Ahead,
    (double Low, double High)? Band,
    CurveMark? Today,
    IReadOnlyList<CurveMark> Days,
    string Note)
{
    // A line of text in a picture of this height.
    private const double LineHeight = 0.1;

    /// <summary>The names at the lines' ends, moved apart where they would lie on each other.</summary>
    public IReadOnlyList<CurveMark> Ends()
    {
        var wanted = Earlier.Append(Ahead ?? (Today is null ? Now : null))
            .OfType<CurveLine>()
            .Where(line => line.Label.Length > 0 && line.Points.Count > 0)
            .Select(line => new CurveMark(line.Points[^1].Y, line.Label))
            .OrderByDescending(mark => mark.At)
            .ToList();
        for (var index = 1; index < wanted.Count; index++)
        {
            wanted[index] = wanted[index] with { At = Math.Min(wanted[index].At, wanted[index - 1].At - LineHeight) };
        }

        // What was pushed out below comes back up, and lifts those above it.
        for (var (index, floor) = (wanted.Count - 1, 0.0); index >= 0; index--, floor += LineHeight)
        {
            wanted[index] = wanted[index] with { At = Math.Max(wanted[index].At, floor) };
        }

        return wanted;
    }
}
