using LusInsight.Analytics.Evidence;
using LusInsight.Dashboard.Layout;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Completion;

/// <summary>The words of a round's evidence, on the page and in the file alike.</summary>
/// <param name="page">Where the reader is.</param>
/// <param name="evidence">The counts.</param>
public sealed class EvidenceSentences(PageContext page, EvidenceResult evidence)
{
    private readonly Language _language = page.Language;

    /// <summary>"46 ledere skulle have en samtale. 42 fik den tilbudt, 36 fik den holdt."</summary>
    public string Lead()
    {
        var all = evidence.All;
        return all.Eligible == 0
            ? _language["Ingen skal have en samtale her i denne runde.", "Nobody is to have a conversation here in this round."]
            : _language[
                $"{page.People.Count(_language, all.Eligible)} skulle have en samtale. {_language.Count(all.Offered)} fik den tilbudt, {_language.Count(all.Held)} fik den holdt.",
                $"{page.People.Count(_language, all.Eligible)} {(all.Eligible == 1 ? "was" : "were")} to have a conversation. {_language.Count(all.Offered)} {(all.Offered == 1 ? "was" : "were")} offered one, {_language.Count(all.Held)} had it."];
    }

    /// <summary>The columns of the table, without the department's.</summary>
    public IReadOnlyList<(string Name, Func<EvidenceCounts, long> Count)> Columns() =>
    [
        (_language["Skulle have", "To have one"], counts => counts.Eligible),
        (_language["Tilbudt", "Offered"], counts => counts.Offered),
        (_language["Afholdt", "Held"], counts => counts.Held),
        (_language["I mål", "Complete"], counts => counts.Complete),
        (_language["Fratrådt", "Left"], counts => counts.LeftCount),
        (_language["Ny i runden", "New in the round"], counts => counts.NewCount),
        (_language["Tilbudt, ikke afholdt", "Offered, not held"], counts => counts.OnlyOfferedCount),
        (_language["Ikke tilbudt", "Not offered"], counts => counts.NotOfferedCount),
    ];

    /// <summary>What the words mean and what the figures rest on, a line each.</summary>
    public IReadOnlyList<string> Definitions() =>
    [
        _language[
            $"Runden: {page.Scope.Round!.Name}, {_language.Period(page.Scope.Round.OpensOn, page.Scope.Round.ClosesOn)}. Opgjort {_language.Date(evidence.AsOf)}.",
            $"The round: {page.Scope.Round!.Name}, {_language.Period(page.Scope.Round.OpensOn, page.Scope.Round.ClosesOn)}. As of {_language.Date(evidence.AsOf)}."],
        _language[
            "Skulle have en samtale: ansat på mindst én af rundens dage.",
            "To have a conversation: employed on at least one of the round's days."],
        _language[
            "Tilbudt: indkaldt, planlagt eller holdt uden indkaldelse. Afholdt: samtalen har fundet sted.",
            "Offered: invited, scheduled, or held without an invitation. Held: the conversation has taken place."],
        new RoundSentences(_language).Goal(page.Concept),
        _language[
            "Uden samtale: fratrådt, før runden lukkede; ansat, efter den åbnede; tilbudt, men ikke afholdt; eller ikke tilbudt. Hver person står ét sted.",
            "Without a conversation: left before the round closed; employed after it opened; offered but not held; or not offered. Each person stands in one place."],
        _language[
            $"Data: generation {_language.Count(page.Generation.Number)}, indlæst {_language.Instant(page.Generation.LoadedAt)}. {Rejected()}",
            $"Data: generation {_language.Count(page.Generation.Number)}, loaded {_language.Instant(page.Generation.LoadedAt)}. {Rejected()}"],
    ];

    private string Rejected() => evidence.RejectedCount switch
    {
        0 => _language["Ingen rækker er afvist.", "No rows are rejected."],
        1 => _language["1 afvist række er ikke talt med.", "1 rejected row is not counted."],
        var count => _language[$"{_language.Count(count)} afviste rækker er ikke talt med.", $"{_language.Count(count)} rejected rows are not counted."],
    };
}
