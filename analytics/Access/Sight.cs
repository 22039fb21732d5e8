namespace LusInsight.Analytics.Access;

/// <summary>Which answers, levels and evaluations a viewer sees. <see cref="Viewer.Sight"/> alone decides it.</summary>
public enum Sight
{
    /// <summary>None at all.</summary>
    Nothing,

    /// <summary>As counted from the answers: the line above these people.</summary>
    Counted,

    /// <summary>Protected figures: the released cells alone.</summary>
    Released,

    /// <summary>Protected figures that also hide from one who knows their own answer, and that answer beside them.</summary>
    ReleasedToLeader,
}
