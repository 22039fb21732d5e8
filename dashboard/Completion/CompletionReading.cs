using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Store;
using LusInsight.Dashboard.Charts;
using LusInsight.Dashboard.Layout;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Completion;

/// <summary>From the page's scope to what its cards show.</summary>
public static class CompletionReading
{
    /// <summary>The figures of the page's scope and, beside them, of the round before.</summary>
    public static CompletionStory Read(PageContext page, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(page);
        var now = new CompletionQuery(page.Scope).Run(page.Generation, page.Viewer, cancellation);
        return new CompletionStory(page.Concept, page.Scope.Round, page.Today, page.Scope.AsOf, now, Before(page, cancellation));
    }

    /// <summary>The stages as bars, all or some of them.</summary>
    public static IReadOnlyList<StageBar> Stages(CompletionStory story, Language language, Func<StageCount, bool>? which = null)
    {
        ArgumentNullException.ThrowIfNull(story);
        var stages = story.Now.Stages
            .Where(row => which?.Invoke(row) ?? true)
            .Select(row => new StageBar(NameOf(story, row, language), row.Count, row.Ratio ?? 0, IsGoal(story, row)));
        // With groups nobody's own stage says it all: the goal has a row of its own.
        return story.Concept.HasGroups
            ? [.. stages, new StageBar(language["I mål", "Complete"], story.Now.Complete, story.Now.CompletionRatio ?? 0, IsGoal: true)]
            : [.. stages];
    }

    /// <summary>The departments, those with the most people missing first unless the address sorts otherwise.</summary>
    public static IReadOnlyList<DepartmentBar> Departments(PageContext page, CompletionStory story, string? sort = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(story);
        var names = StringComparer.Create(page.Language.Culture, ignoreCase: true);
        var rows = story.Now.Children.Select(child =>
            new DepartmentBar(child.Name, page.LinkToDepartment(child.Department), child.Eligible, child.Complete));
        return sort switch
        {
            "name" => [.. rows.OrderBy(row => row.Name, names)],
            "ratio" => [.. rows.OrderBy(row => row.Ratio).ThenBy(row => row.Name, names)],
            _ => [.. rows.OrderByDescending(row => row.Missing).ThenBy(row => row.Name, names)],
        };
    }

    /// <summary>Where each column's heading leads.</summary>
    public static IReadOnlyDictionary<string, SortHead> Sorts(PageContext page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new (string Column, bool IsDescending)[] { ("name", false), ("ratio", false), ("missing", true) }.ToDictionary(
            sort => sort.Column,
            sort => new SortHead(
                page.LinkWith(filters => filters with { Sort = sort.Column == "missing" ? null : sort.Column }),
                sort.IsDescending,
                string.Equals(page.Filters.Sort ?? "missing", sort.Column, StringComparison.Ordinal)),
            StringComparer.Ordinal);
    }

    private static EarlierCompletion? Before(PageContext page, CancellationToken cancellation)
    {
        if (page.Scope.Round is not { } round
            || (page.Scope.AsOf is null && round.StateOn(page.Today) == RoundState.Coming)
            || RoundBefore(page.Generation, round) is not { } before)
        {
            return null;
        }

        var scope = page.ScopeIn(before, SameDay(page, round, before));
        return new EarlierCompletion(page.Rounds[before.RoundId], new CompletionQuery(scope).Run(page.Generation, page.Viewer, cancellation));
    }

    private static Round? RoundBefore(Generation generation, Round round) =>
        generation.Rounds.TakeWhile(other => other.RoundId != round.RoundId).LastOrDefault(other => other.ConversationCount > 0);

    // A round that runs is compared with the same day of the one before; a closed one with how that ended.
    private static DateOnly? SameDay(PageContext page, Round round, Round before) =>
        page.Scope.AsOf is null && round.StateOn(page.Today) == RoundState.Closed
            ? null
            : before.OpensOn.AddDays(page.MadeUpOn.DayNumber - round.OpensOn.DayNumber);

    private static bool IsGoal(CompletionStory story, StageCount row) =>
        row.Stage == story.Concept.CompleteStage && !story.Concept.HasGroups;

    private static string NameOf(CompletionStory story, StageCount row, Language language) =>
        language.Stage(row.Stage).Capitalised() + (IsGoal(story, row) ? language[" = i mål", " = complete"] : string.Empty);
}
