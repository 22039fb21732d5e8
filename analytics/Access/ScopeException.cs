namespace LusInsight.Analytics.Access;

/// <summary>A parameter that names nothing (404) or is malformed (400).</summary>
/// <param name="parameter">The parameter at fault.</param>
/// <param name="unknown">True for an unknown organisation, round or department (404); false for anything else (400).</param>
/// <param name="message">Says what was expected.</param>
public sealed class ScopeException(string parameter, bool unknown, string message) : Exception(message)
{
    /// <summary>The parameter at fault.</summary>
    public string Parameter { get; } = parameter;

    /// <summary>True for an unknown organisation, round or department (404); false for anything else (400).</summary>
    public bool Unknown { get; } = unknown;
}
