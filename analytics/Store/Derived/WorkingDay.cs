namespace LusInsight.Analytics.Store.Derived;

/// <summary>One row of the table working_day.</summary>
/// <param name="Day">The calendar day.</param>
/// <param name="IsWorking">Monday to Friday and no day off.</param>
/// <param name="EarlierCount">Working days strictly before it, from the span's first day on.</param>
public readonly record struct WorkingDay(DateOnly Day, bool IsWorking, int EarlierCount);
