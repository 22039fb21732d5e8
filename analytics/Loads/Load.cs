namespace LusInsight.Analytics.Loads;

/// <summary>One row per load that wrote a generation.</summary>
/// <param name="Generation">The generation it wrote.</param>
/// <param name="Action">load, rollback or forget.</param>
/// <param name="Delivery">The folder's or file's name.</param>
/// <param name="LoadedAt">UTC.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="ReadCount">Rows delivered.</param>
/// <param name="AcceptedCount">Rows that were new or changed something.</param>
/// <param name="RejectedCount">Rows set aside.</param>
public sealed record Load(
    int Generation, string Action, string Delivery, DateTime LoadedAt, double Seconds, long ReadCount, long AcceptedCount, long RejectedCount);
