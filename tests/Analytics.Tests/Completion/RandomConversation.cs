using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Completion;

/// <summary>A conversation whose dates come in the order of the stages, some of them missing.</summary>
internal sealed record RandomConversation(string Id, string Leader, string Department, bool InGroup, IReadOnlyDictionary<Stage, DateOnly> Dates)
{
    public const string Columns = "conversation_id,round_id,leader_id,department_id,group_id,invited_on,scheduled_on,prepared_on,"
        + "held_on,concluded_on,leader_approved_on,manager_approved_on,closed_on,followed_up_on";

    public string Row => string.Join(
        ',',
        [
            Id, "R", Leader, Department, InGroup ? "G" : "", Text(Stage.Invited), Text(Stage.Scheduled), Text(Stage.Prepared), Text(Stage.Held),
            Text(Stage.Concluded), Text(Stage.Approved), Text(Stage.Approved), Text(Stage.Closed), Text(Stage.FollowedUp),
        ]);

    public static RandomConversation Of(Random random, string leader, string id)
    {
        var day = new DateOnly(2025, 9, 1);
        var dates = new Dictionary<Stage, DateOnly>();
        foreach (var stage in Enum.GetValues<Stage>().Where(_ => random.Next(3) > 0))
        {
            day = day.AddDays(random.Next(15));
            dates[stage] = day;
        }

        return new(id, leader, random.Next(2) == 0 ? "D1" : "D2", random.Next(2) == 0, dates);
    }

    /// <summary>The stages that count on a day: scheduled as soon as the invitation does.</summary>
    public IEnumerable<Stage> By(DateOnly day) => Dates
        .Where(date => (date.Key == Stage.Scheduled ? Dates.GetValueOrDefault(Stage.Invited, date.Value) : date.Value) <= day)
        .Select(date => date.Key);

    private string Text(Stage stage) => Dates.TryGetValue(stage, out var day) ? $"{day:yyyy-MM-dd}" : "";
}
