using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>Which people of a round are asked for, in which order.</summary>
/// <param name="Stage">The furthest stage reached, as SQL and JSON spell it, or <see cref="NoStage"/>; null = any.</param>
/// <param name="Who">Late, missing, or everybody.</param>
/// <param name="Order">Lateness comes after it, and first by default.</param>
/// <param name="Offset">How many to leave out from the front.</param>
/// <param name="Limit">At most so many; null = all.</param>
public sealed record PeopleWanted(
    string? Stage = null, PeopleGroup Who = PeopleGroup.All, PeopleOrder Order = PeopleOrder.Late, long Offset = 0, long? Limit = null)
{
    /// <summary>The stage of those who have not begun.</summary>
    public const string NoStage = "none";

    /// <summary>Whether a text names a stage of the concept, or none.</summary>
    public static bool IsStage(Concept concept, string text)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return string.Equals(text, NoStage, StringComparison.Ordinal)
            || (SnakeCase.TryParse<Stage>(text, out var stage) && concept.Stages.Contains(stage));
    }
}
