using LusInsight.Analytics.Store;

namespace LusInsight.Analytics.YearWheel;

/// <summary>Twelve months: what opens, closes and falls due.</summary>
/// <param name="FromOn">The first day of a month.</param>
/// <param name="ToOn">The last day of the twelfth.</param>
/// <param name="Rounds">Those that are open on some day of it, by opens_on.</param>
/// <param name="Weeks">Those with anything in them, in order.</param>
public sealed record YearWheelResult(DateOnly FromOn, DateOnly ToOn, IReadOnlyList<Round> Rounds, IReadOnlyList<YearWeek> Weeks);
