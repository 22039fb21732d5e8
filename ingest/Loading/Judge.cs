using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Loading;

/// <summary>
/// Judges what no single row can tell: keys that come twice, references, cycles, dates after the merge. Feeds are judged
/// in the order in which they refer to each other, so that a rejected row is unknown to those that come after it.
/// </summary>
/// <param name="connection">Staging is filled; what is found goes to the tables of Workspace.sql.</param>
/// <param name="tables">Every feed.</param>
/// <param name="concept">Whose questions, arenas, topics and stages count.</param>
internal sealed class Judge(LoadConnection connection, FeedTables tables, Concept concept)
{
    private static readonly Feed[] ReferredFirst =
    [
        Feed.Departments, Feed.Rounds, Feed.Leaders, Feed.Conversations, Feed.ScalingAnswers, Feed.SpiderScores,
        Feed.Evaluations, Feed.Topics, Feed.Agreements, Feed.Initiatives, Feed.Users,
    ];

    /// <summary>Fills `repetition`, `rejection` and `warning`, and makes merged_x and accepted_x of every feed.</summary>
    public void Run()
    {
        FillVocabulary();
        CompareSharedKeys();
        foreach (var table in tables)
        {
            connection.Execute(table.CreateViews());
        }

        connection.ExecuteFile("Known.sql");
        foreach (var table in ReferredFirst.Select(feed => tables[feed]).Where(table => table.IsDelivered))
        {
            Check(table);
        }

        connection.ExecuteFile("Warnings.sql", WarningLimits());
    }

    private void FillVocabulary()
    {
        foreach (var code in Enum.GetValues<RejectCode>())
        {
            connection.Execute("INSERT INTO reject_code VALUES ($code, $place)", ("code", SnakeCase.Of(code)), ("place", (int)code));
        }

        var items = concept.ScalingQuestions.Select(question => ("scaling", question.Id.Value, question.FromRound, question.ToRound))
            .Concat(concept.EvaluationQuestions.Select(question => ("evaluation", question.Id.Value, question.FromRound, question.ToRound)))
            .Concat(concept.Arenas.Select(arena => ("arena", arena.Id.Value, arena.FromRound, arena.ToRound)))
            .Concat(concept.Topics.Select(topic => ("topic", topic.Id.Value, topic.FromRound, topic.ToRound)));
        foreach (var (kind, id, from, to) in items)
        {
            connection.Execute(
                "INSERT INTO item VALUES ($kind, $id, $from, $to)", ("kind", kind), ("id", id), ("from", from?.Value), ("to", to?.Value));
        }
    }

    private void CompareSharedKeys()
    {
        connection.Execute("TRUNCATE digest");
        connection.ExecuteFile("BadRows.sql");
        foreach (var table in tables.Where(table => table.IsDelivered))
        {
            connection.Execute(table.DigestSharedKeys());
        }

        connection.ExecuteFile("Repeats.sql");
    }

    private void Check(FeedTable table)
    {
        foreach (var missing in table.RejectMissingValues())
        {
            connection.Execute(missing);
        }

        switch (table.Definition.Feed)
        {
            case Feed.Departments:
                FindCycles("department");
                break;
            case Feed.Rounds:
                connection.ExecuteFile("Checks/round_date_order.sql");
                break;
            case Feed.Leaders:
                connection.ExecuteFile("Checks/leader_date_order.sql");
                FindCycles("leader");
                break;
            case Feed.Conversations:
                connection.ExecuteFile("Checks/conversation_date_order.sql", ("stages", concept.Stages.Select(SnakeCase.Of).ToList()));
                connection.ExecuteFile("References/conversation.sql");
                break;
            case Feed.Initiatives:
                connection.ExecuteFile("References/initiative.sql");
                connection.ExecuteFile("Checks/initiative_disagreement.sql");
                break;
            case Feed.Users:
                connection.ExecuteFile("Checks/user_account_missing_value.sql");
                connection.ExecuteFile("References/user_account.sql");
                break;
            case Feed.ScalingAnswers or Feed.SpiderScores or Feed.Evaluations or Feed.Topics or Feed.Agreements:
                connection.ExecuteFile($"References/{table.Name}.sql");
                break;
        }
    }

    /// <summary>
    /// A rejected row gives way to the stored one of its key, or to none: that may open a reference or close another
    /// cycle, so both are looked for until nothing is found. Every turn rejects a row more, so it ends.
    /// </summary>
    private void FindCycles(string table)
    {
        while (true)
        {
            connection.ExecuteFile($"References/{table}.sql");
            var aboveOf = connection
                .QueryFile($"Checks/{table}_rootless.sql", row => KeyValuePair.Create(row.GetString(0), row.GetString(1)))
                .ToDictionary(StringComparer.Ordinal);
            if (aboveOf.Count == 0 || connection.ExecuteFile($"Checks/{table}_cycle.sql", ("nodes", Cycles.Find(aboveOf).ToList())) == 0)
            {
                return;
            }
        }
    }

    private (string, object?)[] WarningLimits() =>
    [
        ("max_focus", concept.Focus?.Max),
        ("window_from", concept.Window?.From.ToString()),
        ("window_to", concept.Window?.To.ToString()),
    ];
}
