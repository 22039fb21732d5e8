namespace LusInsight.Dashboard.Layout;

/// <summary>One row of a filter's menu: a link to the same page with that choice.</summary>
/// <param name="Name">As the screen shows it.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="IsChosen">Whether it is in force.</param>
/// <param name="Depth">How far below the top it stands, 0 or more.</param>
public sealed record FilterChoice(string Name, string Address, bool IsChosen, int Depth = 0);
