using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Gaps;

/// <summary>An arena's gap beside other departments and rounds, in sentences.</summary>
/// <param name="language">Of the page.</param>
/// <param name="concept">Tells how many answers are enough, and whose they are.</param>
public sealed class GapComparisons(Language language, Concept concept)
{
    private const int MostNames = 4;

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

    /// <summary>Where a need recurs: "Strategisk ledelse går igen i Børn og Unge og Ældre. 2 afdelinger vises ikke."</summary>
    public string Shared(SharedNeed need)
    {
        ArgumentNullException.ThrowIfNull(need);
        var sentence = need.Departments.Count switch
        {
            0 => language[$"{need.Arena} har det største løft.", $"{need.Arena} has the greatest lift."],
            1 => language[$"{need.Arena} er et behov i {need.Departments[0]}.", $"{need.Arena} is a need in {need.Departments[0]}."],
            <= MostNames => language[
                $"{need.Arena} går igen i {language.List(need.Departments)}.", $"{need.Arena} recurs in {language.List(need.Departments)}."],
            var many => language[$"{need.Arena} går igen i {many} afdelinger.", $"{need.Arena} recurs in {many} departments."],
        };
        return sentence + Hidden(need.HiddenCount);
    }

    /// <summary>" 2 afdelinger vises ikke."; empty for none.</summary>
    public string Hidden(int departments) => departments switch
    {
        0 => string.Empty,
        1 => language[" 1 afdeling vises ikke.", " 1 department is not shown."],
        _ => language[$" {departments} afdelinger vises ikke.", $" {departments} departments are not shown."],
    };

    /// <summary>An arena's gap where earlier rounds may not be shown.</summary>
    public string ThisRoundAlone(string arena, double now) => language[
        $"Gabet i {arena} er {language.Mean(now)}. Tidligere runder vises ikke.",
        $"The gap in {arena} is {language.Mean(now)}. Earlier rounds are not shown."];

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
