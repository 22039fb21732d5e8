using System.Text.Json.Serialization;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>One row per pair of neighbouring stages of the concept, leaving out scheduled.</summary>
/// <param name="From">The earlier stage.</param>
/// <param name="To">The next one.</param>
/// <param name="Count">Eligible people whose conversation has both dates.</param>
/// <param name="MedianDays">Calendar days, the mean of the middle two; null when nobody has both.</param>
/// <param name="SlowestTenthDays">What the slowest tenth took at least: the 90th percentile, interpolated; null likewise.</param>
public sealed record ElapsedDays(
    Stage From,
    Stage To,
    long Count,
    double? MedianDays,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? SlowestTenthDays);
