namespace LusInsight.Ingest.Feeds;

/// <summary>One value of a column's list.</summary>
/// <param name="Name">As it is stored.</param>
/// <param name="Danish">As Danish systems write it, and as messages show it.</param>
public sealed record Choice(string Name, string Danish);
