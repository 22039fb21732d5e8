namespace LusInsight.Dashboard.Charts;

/// <summary>How far one department is.</summary>
/// <param name="Name">As the screen shows it.</param>
/// <param name="Address">The same page for the department; null where there is nothing below to go to.</param>
/// <param name="Eligible">People who are to have a conversation.</param>
/// <param name="Complete">Those who have reached the goal.</param>
/// <param name="MissingAddress">Where those who have not are listed; null for those who see no names.</param>
/// <param name="Depth">How far below the first column's edge the name stands, 0 or more.</param>
public sealed record DepartmentBar(
    string Name, string? Address, long Eligible, long Complete, string? MissingAddress = null, int Depth = 0)
{
    /// <summary>People who have not.</summary>
    public long Missing => Eligible - Complete;

    /// <summary>Complete / eligible, 0–1; 0 where nobody is eligible.</summary>
    public double Ratio => Eligible == 0 ? 0 : (double)Complete / Eligible;
}
