namespace LusInsight.Dashboard.Data.Upload;

/// <summary>One figure before and after a delivery, as words.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Before">As it is.</param>
/// <param name="After">As it would be.</param>
public sealed record FigureMove(string Name, string Before, string After)
{
    /// <summary>Whether a reader would see a difference.</summary>
    public bool Moves => !string.Equals(Before, After, StringComparison.Ordinal);
}
