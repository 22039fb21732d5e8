using LusInsight.Analytics.Access;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Privacy;

/// <summary>What a role sees in an organisation, in words: made of the rules that decide it, so that it cannot tell another thing.</summary>
/// <param name="role">Whose.</param>
/// <param name="concept">Tells the smallest group, and whose the results are.</param>
/// <param name="language">Of the page.</param>
public sealed class RoleSight(Role role, Concept concept, Language language)
{
    /// <summary>"Direktør".</summary>
    public string Name => language.Role(role) is { Length: > 0 } name ? char.ToUpper(name[0], language.Culture) + name[1..] : "";

    /// <summary>How far it reaches.</summary>
    public string Reach => role switch
    {
        Role.Director or Role.DepartmentHead => language["egen afdeling og alt under den", "own department and everything below"],
        Role.Hr => language["hele organisationen", "the whole organisation"],
        Role.Med => language["organisationen og de øverste afdelinger", "the organisation and its top departments"],
        Role.Leader => language["egen afdeling", "own department"],
        Role.Admin => language["hele organisationen", "the whole organisation"],
        _ => throw new InvalidOperationException("Not a role."),
    };

    /// <summary>How far the round is.</summary>
    public string Completion => Has(Right.Completion) ? language["Antal, ", "Counts, "] + Reach : No;

    /// <summary>Who is at which stage.</summary>
    public string Names => Has(Right.People) ? language["Navne i ", "Names in "] + Reach : No;

    /// <summary>Answers, levels and evaluations.</summary>
    public string Results => RoleRules.SightOf(role, concept) switch
    {
        Sight.Counted => language["Alle svar i ", "All answers in "] + Reach,
        Sight.Released => language[
            $"Beskyttede tal fra lukkede runder: grupper på mindst {Group}",
            $"Protected figures of closed rounds: groups of at least {Group}"],
        Sight.ReleasedToLeader => language[
            $"Egne svar, og beskyttede tal for egen afdeling: mindst {Group} andre",
            $"Own answers, and protected figures of the own department: at least {Group} others"],
        Sight.Nothing => No,
        _ => throw new InvalidOperationException("Not a sight."),
    };

    /// <summary>Joint initiatives.</summary>
    public string Initiatives => Has(Right.Initiatives) ? language["Ja", "Yes"] : No;

    /// <summary>Loads, and whom they let in.</summary>
    public string Data => (Has(Right.Loads), Has(Right.Administration)) switch
    {
        (true, true) => language[
            "Indlæsninger, afviste rækker (uden svar), brugere og adgangslog", "Loads, rejected rows (without answers), users and the access log"],
        (true, false) => language["Indlæsninger og afviste rækker (uden svar)", "Loads and rejected rows (without answers)"],
        _ => No,
    };

    /// <summary>The page's first sentence: <i>Som direktør ser du …</i></summary>
    public string Lead
    {
        get
        {
            var seen = new[]
            {
                Has(Right.Completion) ? language["hvor langt runden er", "how far the round is"] : null,
                Has(Right.People) ? language["hvem der mangler", "who is missing"] : null,
                RoleRules.SightOf(role, concept) switch
                {
                    Sight.Counted => language["svar og niveauer for din linje", "answers and levels of your line"],
                    Sight.Released => language["svar som beskyttede tal", "answers as protected figures"],
                    Sight.ReleasedToLeader => language["dine egne svar og beskyttede tal for din afdeling", "your own answers and protected figures of your department"],
                    _ => null,
                },
                Has(Right.Loads) ? language["indlæsninger", "loads"] : null,
            };
            return language[$"Som {language.Role(role)} ser du ", $"As {language.Role(role)} you see "] + language.List([.. seen.OfType<string>()]) + ".";
        }
    }

    private string Group => language.Count(concept.MinimumGroup);

    private string No => language["Nej", "No"];

    private bool Has(Right right) => RoleRules.Has(role, concept, right);
}
