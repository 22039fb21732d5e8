using LusInsight.Analytics.Access;
using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Charts;
using LusInsight.Dashboard.Layout;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Completion;

/// <summary>From the page's scope to what its cards show.</summary>
public static class CompletionReading
{
    // More grey lines than this say no more.
    private const int EarlierRounds = 3;

    /// <summary>The figures of the page's scope and, beside them, of the round before.</summary>
    public static CompletionStory Read(PageContext page, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(page);
        var now = new CompletionQuery(page.Scope).Run(page.Generation, page.Viewer, cancellation);
        var curves = new CompletionCurveQuery(page.Scope, EarlierRounds).Run(page.Generation, page.Viewer, cancellation);
        return new CompletionStory(page.Concept, page.Scope.Round, page.Today, page.Scope.AsOf, now, Before(page, curves), curves);
    }

    /// <summary>The stages as bars, all or some of them.</summary>
    /// <param name="story">The figures.</param>
    /// <param name="language">Of the page.</param>
    /// <param name="which">Null = all.</param>
    /// <param name="address">Where those who got no further are listed.</param>
    public static IReadOnlyList<StageBar> Stages(
        CompletionStory story, Language language, Func<StageCount, bool>? which = null, Func<Stage, string?>? address = null)
    {
        ArgumentNullException.ThrowIfNull(story);
        var stages = story.Now.Stages
            .Where(row => which?.Invoke(row) ?? true)
            .Select(row => new StageBar(
                NameOf(story, row, language), row.Count, row.Ratio ?? 0, IsGoal(story, row), address?.Invoke(row.Stage)));
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
            new DepartmentBar(child.Name, page.LinkToDepartment(child.Department), child.Eligible, child.Complete, Missing(page, child.Department)));
        return sort switch
        {
            "name" => [.. rows.OrderBy(row => row.Name, names)],
            "ratio" => [.. rows.OrderBy(row => row.Ratio).ThenBy(row => row.Name, names)],
            _ => [.. rows.OrderByDescending(row => row.Missing).ThenBy(row => row.Name, names)],
        };
    }

    /// <summary>Every department below, as a tree.</summary>
    public static IReadOnlyList<DepartmentBar> Tree(PageContext page, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(page);
        return
        [
            .. new CompletionTreeQuery(page.Scope).Run(page.Generation, page.Viewer, cancellation).Select(row => new DepartmentBar(
                row.Name, page.LinkToDepartment(row.Department), row.Eligible, row.Complete, Missing(page, row.Department), row.Depth)),
        ];
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

    // Those of a department who are missing, for whoever may see them.
    private static string? Missing(PageContext page, DepartmentId department) => !page.Viewer.Has(Right.People)
        ? null
        : page.Link(DashboardPage.Completion, page.Filters with
        {
            Department = department.Value,
            Sort = null,
            Who = SnakeCase.Of(PeopleGroup.Missing),
            Stage = null,
            Skip = null,
            Tree = null,
        }) + "#" + PeopleReading.Anchor;

    private static EarlierCompletion? Before(PageContext page, IReadOnlyList<RoundCurve> curves)
    {
        if (page.Scope.Round is not { } round
            || (page.Scope.AsOf is null && round.StateOn(page.Today) == RoundState.Coming)
            || curves.Skip(1).FirstOrDefault() is not { } before)
        {
            return null;
        }

        return new EarlierCompletion(page.Rounds[before.Round.RoundId], before.At(SameDay(page, round, before.Round)));
    }

    // A round that runs is compared with the same day of the one before; a closed one with how that ended.
    private static DateOnly SameDay(PageContext page, Round round, Round before) =>
        page.Scope.AsOf is null && round.StateOn(page.Today) == RoundState.Closed
            ? DateOnly.MaxValue
            : DateOnly.FromDayNumber(Math.Clamp(
                before.OpensOn.DayNumber + page.MadeUpOn.DayNumber - round.OpensOn.DayNumber,
                DateOnly.MinValue.DayNumber,
                DateOnly.MaxValue.DayNumber));

    private static bool IsGoal(CompletionStory story, StageCount row) =>
        row.Stage == story.Concept.CompleteStage && !story.Concept.HasGroups;

    private static string NameOf(CompletionStory story, StageCount row, Language language) =>
        language.Stage(row.Stage).Capitalised() + (IsGoal(story, row) ? language[" = i mål", " = complete"] : string.Empty);
}
