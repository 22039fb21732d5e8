namespace LusInsight.Analytics.Vocabulary;

/// <summary>Why a figure is not shown. Nobody having answered and too few having answered look the same.</summary>
public enum Hidden
{
    /// <summary>Fewer people than the concept's minimum group, or the figure could be worked out from others.</summary>
    TooFew,

    /// <summary>The round has not closed yet.</summary>
    NotReleased,
}
