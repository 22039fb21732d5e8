using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Completion;

namespace LusInsight.Dashboard.Tests.Completion;

/// <summary>A round of 2025 (October to December) in a concept of invited, held and closed = complete, seen on 3 December.</summary>
internal static class GivenStory
{
    public static readonly Concept Concept = GivenConcept.Small with
    {
        Stages = [Stage.Invited, Stage.Held, Stage.Closed],
        CompleteStage = Stage.Closed,
    };

    public static readonly Round Round =
        new(RoundId.From("R2"), "LULS 2025", new DateOnly(2025, 10, 1), new DateOnly(2025, 12, 31), 1);

    private static readonly DateOnly Today = new(2025, 12, 3);

    public static CompletionStory Of(long complete, long eligible, string? today = null, string? asOf = null, Forecast? forecast = null) => new(
        Concept,
        Round,
        today is null ? Today : DateOnly.Parse(today),
        asOf is null ? null : DateOnly.Parse(asOf),
        Result(complete, eligible) with { Forecast = forecast });

    public static CompletionStory After(this CompletionStory story, long complete, long eligible) =>
        story with
        {
            Before = new EarlierCompletion("2024", new RoundCompletion(
            RoundId.From("R1"), eligible, complete, eligible == 0 ? null : (double)complete / eligible))
        };

    public static CompletionStory WithStages(this CompletionStory story, params long[] counts) => story with
    {
        Now = story.Now with { Stages = [.. story.Concept.Stages.Zip(counts, (stage, count) => new StageCount(stage, count, null))] },
    };

    public static CompletionStory WithChildren(this CompletionStory story, params (string Name, long Complete, long Eligible)[] children) => story with
    {
        Now = story.Now with
        {
            Children = [.. children.Select(child => new ChildCompletion(
                DepartmentId.From(child.Name), child.Name, child.Eligible, child.Complete, null))],
        },
    };

    private static CompletionResult Result(long complete, long eligible) => new(
        RoundId.From("R2"), null, eligible, complete, eligible == 0 ? null : (double)complete / eligible, [], [], [], [], null);
}
