namespace LusInsight.Analytics.Initiatives.Planning;

/// <summary>A plan, and how good it is.</summary>
/// <param name="Cohorts">The greatest lift first.</param>
/// <param name="Value">What it lifts, weighted by focus.</param>
/// <param name="Bound">No plan of these settings lifts more, weighted alike.</param>
public sealed record Plan(IReadOnlyList<Cohort> Cohorts, decimal Value, decimal Bound)
{
    /// <summary>Whether it is proven to be the best.</summary>
    public bool Exact => Value == Bound;
}
