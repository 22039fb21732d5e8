using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Gaps;

/// <summary>An arena's gap beside other departments and rounds, in sentences.</summary>
/// <param name="language">Of the page.</param>
/// <param name="concept">Tells how many answers are enough, and whose they are.</param>
public sealed class GapComparisons(Language language, Concept concept)
{
    /// <summary>In which departments an arena is the widest gap, among those with enough answers.</summary>
    /// <param name="arena">Its name.</param>
    /// <param name="departments">Names of the departments, and whether it is the widest there.</param>
    public string WidestIn(string arena, IReadOnlyList<(string Department, bool IsWidest)> departments)
    {
        ArgumentNullException.ThrowIfNull(departments);
        var others = departments.Where(row => !row.IsWidest).Select(row => row.Department).ToList();
        return (departments.Count, others.Count) switch
        {
            (0, _) => language[
                $"Ingen afdeling har svar fra mindst {concept.MinimumGroup} {People.Of(concept).Noun(language, concept.MinimumGroup)}.",
                $"No department has answers from at least {concept.MinimumGroup} {People.Of(concept).Noun(language, concept.MinimumGroup)}."],
            (1, 0) => language[
                $"{arena} er det største gab i {departments[0].Department}.", $"{arena} is the widest gap in {departments[0].Department}."],
            (_, 0) => language[$"{arena} er det største gab i alle afdelinger.", $"{arena} is the widest gap in every department."],
            ( > 3, <= 2) => language[
                $"{arena} er det største gab i alle afdelinger undtagen {language.List(others)}.",
                $"{arena} is the widest gap in every department but {language.List(others)}."],
            var (all, rest) => language[
                $"{arena} er det største gab i {all - rest} af {all} afdelinger.",
                $"{arena} is the widest gap in {all - rest} of {all} departments."],
        };
    }

    /// <summary>An arena's gap over the rounds: "Gabet i Strategisk ledelse er 1,3 mod 1,1 i 2024."</summary>
    public string OverRounds(string arena, double now, (string Round, double Gap)? before)
    {
        if (before is not var (round, gap))
        {
            return language[$"Gabet i {arena} er målt for første gang.", $"The gap in {arena} is measured for the first time."];
        }

        var (shown, shownBefore) = (language.Mean(now), language.Mean(gap));
        return string.Equals(shown, shownBefore, StringComparison.Ordinal)
            ? language[$"Gabet i {arena} er {shown} som i {round}.", $"The gap in {arena} is {shown} as in {round}."]
            : language[$"Gabet i {arena} er {shown} mod {shownBefore} i {round}.", $"The gap in {arena} is {shown} against {shownBefore} in {round}."];
    }
}
