namespace LusInsight.Dashboard.Charts;

/// <summary>One axis of the spider: mean levels on the concept's scale.</summary>
public sealed record SpiderAxis(string Name, double Current, double Desired);
