namespace LusInsight.Dashboard.Charts;

/// <summary>The answers of one round in three; shares of 0–1.</summary>
/// <param name="Name">The round.</param>
/// <param name="Low">Share of low answers.</param>
/// <param name="Middle">Share of middle answers.</param>
/// <param name="High">Share of high answers.</param>
/// <param name="IsNow">Whether it is the round of the page, not the one before.</param>
public sealed record DivergingBar(string Name, double Low, double Middle, double High, bool IsNow);
