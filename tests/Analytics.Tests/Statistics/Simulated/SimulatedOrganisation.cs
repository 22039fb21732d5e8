using LusInsight.Analytics.Statistics;

namespace LusInsight.Analytics.Tests.Statistics.Simulated;

/// <summary>
/// Leaders in departments of 3 to 15, five departments under each top one; some answer in two rounds, some come, some leave.
/// Each has a level of their own and says it with some noise, on a scale from 1 to 10.
/// </summary>
internal sealed class SimulatedOrganisation
{
    private const double AnswerRatio = 0.85;
    private const double TurnoverRatio = 0.12;
    private const double Spread = 1.2;
    private const int DepartmentsUnderTop = 5;

    private readonly Random _random;
    private readonly double _centre;
    private readonly List<int> _departmentSizes = [];

    /// <param name="leaders">About how many.</param>
    /// <param name="centre">Where answers lie: 7 is usual, 9 crowds at the scale's end.</param>
    /// <param name="random">Seeded.</param>
    public SimulatedOrganisation(int leaders, double centre, Random random)
    {
        (_random, _centre) = (random, centre);
        for (var left = leaders; left > 0; left -= _departmentSizes[^1])
        {
            _departmentSizes.Add(Math.Min(left, random.Next(3, 16)));
        }
    }

    /// <summary>One question's answers then and now: the organisation first, then top departments, then departments.</summary>
    /// <param name="change">How much everybody's level has moved, points.</param>
    public IReadOnlyList<(Histogram Earlier, Histogram Later)> Answers(double change)
    {
        var all = (Earlier: new Histogram(), Later: new Histogram());
        var tops = new List<(Histogram Earlier, Histogram Later)>();
        var departments = new List<(Histogram Earlier, Histogram Later)>();
        for (var i = 0; i < _departmentSizes.Count; i++)
        {
            if (i % DepartmentsUnderTop == 0)
            {
                tops.Add((new Histogram(), new Histogram()));
            }

            var own = Department(_departmentSizes[i], change);
            departments.Add(own);
            Add(own, tops[^1]);
            Add(own, all);
        }

        return [all, .. tops, .. departments];
    }

    private (Histogram Earlier, Histogram Later) Department(int people, double change)
    {
        var (earlier, later) = (new Histogram(), new Histogram());
        for (var i = 0; i < people; i++)
        {
            var before = Level();
            var now = (_random.NextDouble() < TurnoverRatio ? Level() : before) + change;
            earlier.Add(Answer(before), Answers() ? 1 : 0);
            later.Add(Answer(now), Answers() ? 1 : 0);
        }

        return (earlier, later);
    }

    private static void Add((Histogram Earlier, Histogram Later) part, (Histogram Earlier, Histogram Later) whole)
    {
        foreach (var (from, to) in new[] { (part.Earlier, whole.Earlier), (part.Later, whole.Later) })
        {
            foreach (var (value, count) in from.Counts)
            {
                to.Add(value, count);
            }
        }
    }

    private bool Answers() => _random.NextDouble() < AnswerRatio;

    private double Level() => _centre + (Spread * Normal.Draw(_random));

    private int Answer(double level) => (int)Math.Clamp(Math.Round(level + (Spread * Normal.Draw(_random))), 1, 10);
}
