namespace LusInsight.Analytics.Access;

/// <summary>An existing thing is out of the viewer's reach, or the viewer's role is without it (403).</summary>
/// <param name="parameter">The parameter at fault, or null when it is the role.</param>
/// <param name="message">Says what was asked for, in plain words and without anybody's data.</param>
public sealed class AccessDeniedException(string? parameter, string message) : Exception(message)
{
    /// <summary>The parameter at fault, or null when it is the role.</summary>
    public string? Parameter { get; } = parameter;
}
