using LusInsight.Analytics.Completion;

namespace LusInsight.Dashboard.Layout;

/// <summary>What is judged of an address once its round, department, level and day are known to exist.</summary>
public static class PageChecks
{
    /// <summary>Why the page is not shown, or null.</summary>
    public static Refusal? Refusal(PageContext page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (!page.Viewer.MayOpen(page.Current) || !page.Scope.Tops.All(page.Viewer.Reaches))
        {
            return Layout.Refusal.Forbidden(page.Language);
        }

        return !KnowsArena(page) ? Layout.Refusal.Unknown("arena", page.Language, isThing: false)
            : !KnowsQuestion(page) ? Layout.Refusal.Unknown("question", page.Language, isThing: false)
            : !KnowsStage(page) ? Layout.Refusal.Unknown("stage", page.Language, isThing: false)
            : null;
    }

    private static bool KnowsQuestion(PageContext page) => page.Filters.Question is not { } question
        || (page.Current == DashboardPage.Evaluations ? page.Concept.EvaluationQuestions : page.Concept.ScalingQuestions)
            .Any(known => string.Equals(known.Id.Value, question, StringComparison.Ordinal));

    private static bool KnowsStage(PageContext page) =>
        page.Filters.Stage is not { } stage || PeopleWanted.IsStage(page.Concept, stage);

    private static bool KnowsArena(PageContext page) => page.Filters.Arena is not { } arena
        || page.Concept.Arenas.Any(known => string.Equals(known.Id.Value, arena, StringComparison.Ordinal));
}
