using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Samples;

/// <summary>The date columns of conversations.csv that a concept uses.</summary>
internal static class SampleColumns
{
    /// <summary>The steps behind a concept's stages, in order; the approval is two of them.</summary>
    public static IReadOnlyList<SampleStep> Steps(Concept concept) =>
        [.. Enum.GetValues<SampleStep>().Where(step => concept.Stages.Contains(StageOf(step)))];

    public static string Name(SampleStep step) => SnakeCase.Of(step) + "_on";

    private static Stage StageOf(SampleStep step) => step switch
    {
        SampleStep.Invited => Stage.Invited,
        SampleStep.Scheduled => Stage.Scheduled,
        SampleStep.Prepared => Stage.Prepared,
        SampleStep.Held => Stage.Held,
        SampleStep.Concluded => Stage.Concluded,
        SampleStep.LeaderApproved or SampleStep.ManagerApproved => Stage.Approved,
        SampleStep.Closed => Stage.Closed,
        SampleStep.FollowedUp => Stage.FollowedUp,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Not a step."),
    };
}
