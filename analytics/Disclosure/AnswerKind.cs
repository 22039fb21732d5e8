namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// How what a person answered is written in one number (<see cref="Contribution.Answer"/>), and what may become known of it:
/// of a question the answer; of an arena both levels, the two together, and the focus.
/// </summary>
public sealed class AnswerKind
{
    /// <summary>Below all answers: what a person who was forgotten had said is known no longer, only when it was something else.</summary>
    private const long Forgotten = long.MinValue / 2;

    private readonly Func<long, long>[] _attributes;

    private AnswerKind(Func<long, long> value, params Func<long, long>[] attributes) => (Value, _attributes) = (value, attributes);

    /// <summary>A question: the number is the value.</summary>
    public static AnswerKind Question { get; } = new(answer => answer, answer => answer);

    /// <summary>An arena: the number is made by <see cref="OfLevels"/>.</summary>
    public static AnswerKind Arena { get; } = new(
        answer => answer >> 32, answer => answer >> 32, answer => (int)answer >> 1, answer => answer >> 1, answer => answer & 1);

    /// <summary>The one value that is paired with that of another round: of an arena the current level.</summary>
    internal Func<long, long> Value { get; }

    /// <summary>Both levels (±10⁹) and the focus in one number.</summary>
    public static long OfLevels(int current, int desired, bool focus) => ((long)current << 32) | ((uint)desired << 1) | (focus ? 1u : 0u);

    /// <summary>An answer of somebody who was forgotten.</summary>
    /// <param name="number">The same where their answer was the same.</param>
    public static long OfForgotten(int number) => Forgotten - 1 - number;

    /// <summary>The people as atoms, one a place.</summary>
    public IReadOnlyList<Atom> Atoms(IEnumerable<Contribution?> people)
    {
        var given = people.OfType<Contribution>().ToList();
        var categories = _attributes.Select(a => given.Select(one => a(one.Answer)).Distinct().Order().ToList()).ToArray();
        return
        [
            .. given.GroupBy(one => one.Place).Select(place => new Atom(
                place.Key, [.. _attributes.Select((a, i) => (IReadOnlyList<int>)Tally(place.Select(one => a(one.Answer)), categories[i]))])),
        ];
    }

    /// <summary>
    /// Answers as tallies, one per attribute. Who was forgotten is left out, for they may have answered like the others;
    /// one tally more has them as a category of their own, for there may be none but them.
    /// </summary>
    /// <param name="answers">What is counted.</param>
    /// <param name="among">All answers that are ever counted together.</param>
    internal IEnumerable<int[]> Tallies(IReadOnlyCollection<long> answers, IReadOnlyCollection<long> among)
    {
        foreach (var attribute in _attributes)
        {
            yield return Tally(Known(answers).Select(attribute), [.. Known(among).Select(attribute).Distinct().Order()]);
        }

        yield return Tally(answers.Select(Whole), [.. among.Select(Whole).Distinct().Order()]);
    }

    private static IEnumerable<long> Known(IEnumerable<long> answers) => answers.Where(answer => answer > Forgotten);

    private static long Whole(long answer) => Math.Max(answer, Forgotten);

    private static int[] Tally(IEnumerable<long> values, List<long> categories)
    {
        var tally = new int[categories.Count];
        foreach (var value in values)
        {
            tally[categories.BinarySearch(value)]++;
        }

        return tally;
    }
}
