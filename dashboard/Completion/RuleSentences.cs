using LusInsight.Analytics.Access;
using LusInsight.Analytics.Rules;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Layout;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Completion;

/// <summary>The rules of a concept and how the round keeps them: one line each, only those that the concept has.</summary>
/// <param name="page">Where the reader is.</param>
/// <param name="counts">The round's counts.</param>
/// <param name="missingMandatory">Missing mandatory topics; null for those who do not see topics.</param>
public sealed class RuleSentences(PageContext page, RuleCounts counts, long? missingMandatory)
{
    private readonly Language _language = page.Language;

    /// <summary>What is said over the lines.</summary>
    public string Lead()
    {
        var broken = Lines().Count(line => line.IsBroken);
        return (Lines().Count, broken) switch
        {
            (0, _) => _language[$"{page.Concept.Name} har ingen regler ud over trinene.", $"{page.Concept.Name} has no rules besides its stages."],
            (_, 0) => _language["Alle regler er overholdt.", "All rules are kept."],
            (_, 1) => _language["1 regel er ikke overholdt.", "1 rule is not kept."],
            _ => _language[$"{broken} regler er ikke overholdt.", $"{broken} rules are not kept."],
        };
    }

    /// <summary>Rule, and how it is kept.</summary>
    public IReadOnlyList<(string Rule, string Kept, bool IsBroken)> Lines() =>
        [.. Possible().Where(line => line.Applies).Select(line => (line.Rule, line.Kept, line.IsBroken))];

    private IEnumerable<(bool Applies, string Rule, string Kept, bool IsBroken)> Possible()
    {
        var concept = page.Concept;
        yield return (
            concept.HasGroups,
            _language["Gruppesamtaler følges op med hver enkelt", "Group conversations are followed up with each person"],
            Missing(counts.GroupWithoutTalkCount, counts.GroupCount, _language["mangler egen samtale", "without a talk of their own"]),
            counts.GroupWithoutTalkCount > 0);
        yield return (
            concept.FollowUpMonths is not null,
            _language[$"Samtaler følges op efter {concept.FollowUpMonths} måneder", $"Conversations are followed up after {concept.FollowUpMonths} months"],
            Missing(counts.FollowUpOverdueCount, counts.FollowUpDueCount, _language["er ikke fulgt op", "not followed up"]),
            counts.FollowUpOverdueCount > 0);
        yield return (
            concept.Window is not null,
            concept.Window is { } window ? _language[$"Samtaler holdes {Day(window.From)} – {Day(window.To)}", $"Conversations are held {Day(window.From)} – {Day(window.To)}"] : string.Empty,
            Missing(counts.OutsideWindowCount, counts.HeldCount, _language["er holdt uden for", "held outside it"]),
            counts.OutsideWindowCount > 0);
        yield return (
            RulesQuery.HasBothKinds(concept),
            _language["LUS holdes før lederens egne MUS", "LUS is held before the leader's own MUS"],
            Missing(counts.WrongOrderCount, counts.BothKindsCount, _language["begyndte med MUS", "began with MUS"]),
            counts.WrongOrderCount > 0);
        yield return (
            RulesQuery.SeniorKind(concept) is not null && page.Viewer.Has(Right.People),
            _language["Seniorsamtale tilbydes fra 55 år", "A senior talk is offered from 55"],
            Missing(counts.SeniorCount - counts.SeniorOfferedCount, counts.SeniorCount, _language["har ingen seniorsamtale i runden", "without a senior talk in the round"]),
            false);
        yield return (
            concept.CompleteStage == Stage.Closed,
            _language["Forrige rundes tjekliste er lukket, før en ny begynder", "The last round's checklist is closed before a new one begins"],
            Checklist(),
            counts.StartedTooEarlyCount > 0);
        yield return (
            missingMandatory is not null && concept.Topics.Any(topic => topic.Mandatory),
            _language["Obligatoriske emner er med i hver samtale", "Mandatory topics are in every conversation"],
            missingMandatory is > 0
                ? _language[$"{_language.Count(missingMandatory.Value)} mangler", $"{_language.Count(missingMandatory.Value)} missing"]
                : _language["overholdt", "kept"],
            missingMandatory > 0);
    }

    private string Checklist() => counts.OpenChecklistCount == 0
        ? _language["overholdt", "kept"]
        : _language[
            $"{_language.Count(counts.OpenChecklistCount)} er åbne, {_language.Count(counts.StartedTooEarlyCount)} er alligevel indkaldt",
            $"{_language.Count(counts.OpenChecklistCount)} are open, {_language.Count(counts.StartedTooEarlyCount)} are invited all the same"];

    private string Missing(long missing, long all, string what) => all == 0
        ? _language["ingen endnu", "none yet"]
        : missing == 0 ? _language["overholdt", "kept"] : $"{_language.Of(missing, all)} {what}";

    // Any leap year has every day there is.
    private string Day(MonthDay day) =>
        new DateOnly(2024, day.Month, day.Day).ToString(_language["d. MMMM", "d MMMM"], _language.Culture);
}
