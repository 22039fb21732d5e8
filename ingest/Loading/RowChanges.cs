namespace LusInsight.Ingest.Loading;

/// <summary>What accepted rows do to the stored ones.</summary>
/// <param name="New">Come in.</param>
/// <param name="Changed">Take the place of a stored row.</param>
/// <param name="Unchanged">Say what is stored.</param>
internal readonly record struct RowChanges(long New, long Changed, long Unchanged)
{
    /// <summary>Rows to write.</summary>
    public long Written => New + Changed;

    public static RowChanges Sum(IEnumerable<RowChanges> changes) => changes.Aggregate(
        default(RowChanges),
        (sum, more) => new RowChanges(sum.New + more.New, sum.Changed + more.Changed, sum.Unchanged + more.Unchanged));
}
