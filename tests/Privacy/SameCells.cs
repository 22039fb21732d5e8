using LusInsight.Analytics.Disclosure;

namespace LusInsight.Privacy;

/// <summary>Selections by what they hold.</summary>
public sealed class SameCells : IEqualityComparer<SelectedCells>
{
    public bool Equals(SelectedCells? x, SelectedCells? y) =>
        x is not null && y is not null && x.AllowedCount == y.AllowedCount && x.Shown.SequenceEqual(y.Shown);

    public int GetHashCode(SelectedCells obj) => obj.AllowedCount;
}
