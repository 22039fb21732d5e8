namespace LusInsight.Analytics.Access;

/// <summary>What a page's or the API's address asks for, as text; anything may be left out.</summary>
public sealed record ScopeRequest(string? Round = null, string? Department = null, string? Level = null, string? AsOf = null);
