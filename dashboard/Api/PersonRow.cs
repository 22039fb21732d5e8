using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Api;

/// <summary>One row per person eligible in a round, the most days late first.</summary>
/// <param name="LeaderId">The person.</param>
/// <param name="Name">Null where leaders.csv has none.</param>
/// <param name="Department">Where the conversation happened, else where they were in the round.</param>
/// <param name="Stage">The furthest reached, or none.</param>
/// <param name="NextStage">Null when there is none.</param>
/// <param name="DueOn">Null without a next stage.</param>
/// <param name="OverdueDays">0 or more.</param>
public sealed record PersonRow(
    LeaderId LeaderId, string? Name, DepartmentId Department, string Stage, Stage? NextStage, DateOnly? DueOn, int OverdueDays)
{
    /// <summary>The row of a person.</summary>
    public static PersonRow Of(PersonProgress person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new PersonRow(
            person.LeaderId,
            person.Name,
            person.Department,
            person.Reached is { } stage ? SnakeCase.Of(stage) : PeopleWanted.NoStage,
            person.Next,
            person.DueOn,
            person.OverdueDays);
    }
}
