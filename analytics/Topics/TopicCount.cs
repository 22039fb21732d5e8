using System.Text.Json.Serialization;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Topics;

/// <summary>One row per topic of the concept that is used in the round.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Name">As the screen shows it.</param>
/// <param name="Theme">What it belongs to, or null.</param>
/// <param name="Mandatory">Whether every conversation should have it.</param>
/// <param name="Count">Held conversations with it.</param>
/// <param name="Ratio">Count / held, 0–1; null when none was held.</param>
/// <param name="ChosenBy">Who chose it, in the same conversations; what is not told is in none.</param>
public sealed record TopicCount(
    TopicId Topic,
    string Name,
    string? Theme,
    bool Mandatory,
    long Count,
    double? Ratio,
    [property: JsonIgnore] ChosenBy ChosenBy);
