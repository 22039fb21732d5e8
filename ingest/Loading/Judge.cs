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
    /// <summary>Fills `repetition`, `rejected` and `warning`; what stays in staging is accepted.</summary>
    public void Run()
    {
        ConceptTables.Fill(connection, concept);
        CompareSharedKeys();
        Check(Feed.Departments, JudgeDepartments, "department_id");
        Check(Feed.Rounds, JudgeRounds, "round_id", "opens_on", "closes_on");
        connection.ExecuteFile("UsedItems.sql");
        Check(Feed.Leaders, JudgeLeaders, "leader_id");
        Check(Feed.Conversations, JudgeConversations, "conversation_id", "round_id");
        Check(Feed.ScalingAnswers, () => JudgeItems(tables[Feed.ScalingAnswers]));
        Check(Feed.SpiderScores, () => JudgeItems(tables[Feed.SpiderScores]));
        Check(Feed.Evaluations, () => JudgeItems(tables[Feed.Evaluations]));
        Check(Feed.Topics, () => JudgeItems(tables[Feed.Topics]));
        Check(Feed.Agreements, () => connection.ExecuteFile("References/agreement.sql"));
        Check(Feed.Initiatives, JudgeInitiatives);
        Check(Feed.Users, JudgeUsers);
        WarnOfConversations();
        WarnOfSpiderScores();
    }

    private void CompareSharedKeys()
    {
        connection.Execute("TRUNCATE digest");
        connection.ExecuteFile("BadRows.sql");
        foreach (var table in tables.Delivered)
        {
            if (table.ItemKind is not null)
            {
                connection.Execute(table.CreateAnswered($"staging.{table.Name}"));
            }

            connection.Execute(table.DigestSharedKeys());
        }

        connection.ExecuteFile("Repeats.sql");
        connection.ExecuteFile("RejectedBadRows.sql");
        if (connection.Count("SELECT count(*) FROM repetition") > 0)
        {
            foreach (var table in tables.Delivered)
            {
                connection.Execute(table.DropRepetitions());
            }
        }
    }

    /// <param name="feed">Nothing to judge where it was not delivered.</param>
    /// <param name="judge">What is particular to the feed.</param>
    /// <param name="known">The columns that later feeds ask of it; none when nothing refers to it.</param>
    private void Check(Feed feed, Action judge, params ReadOnlySpan<string> known)
    {
        var table = tables[feed];
        if (table.IsDelivered)
        {
            connection.Execute(table.CreateViews());
            foreach (var missing in table.RejectMissingValues())
            {
                connection.Execute(missing);
            }

            judge();
            Quarantine.TakeOut(connection, table);
        }

        if (known.Length > 0)
        {
            connection.Execute(table.CreateKnown(known));
        }
    }

    private void JudgeDepartments() => RejectCycles("department");

    private void JudgeRounds() => connection.ExecuteFile("Checks/round_date_order.sql");

    private void JudgeLeaders()
    {
        connection.ExecuteFile("Checks/leader_date_order.sql");
        RejectCycles("leader");
    }

    private void JudgeConversations()
    {
        connection.ExecuteFile("Checks/conversation_date_order.sql", ("stages", concept.Stages.Select(SnakeCase.Of).ToList()));
        connection.ExecuteFile("References/conversation.sql");
    }

    private void JudgeItems(FeedTable table)
    {
        connection.Execute(table.CreateSuspects());
        if (connection.Count("SELECT count(*) FROM suspect") > 0)
        {
            connection.ExecuteFile($"References/{table.Name}.sql");
        }
    }

    private void WarnOfConversations()
    {
        if (tables[Feed.Conversations].IsDelivered)
        {
            connection.ExecuteFile(
                "Warnings/outside_window.sql", ("window_from", concept.Window?.From.ToString()), ("window_to", concept.Window?.To.ToString()));
        }
    }

    private void WarnOfSpiderScores()
    {
        if (!tables[Feed.SpiderScores].IsDelivered)
        {
            return;
        }

        connection.ExecuteFile("Warnings/no_desired_level.sql");
        if (concept.Focus is { } focus)
        {
            connection.ExecuteFile("Warnings/too_many_focus.sql", ("max_focus", focus.Max));
        }
    }

    private void JudgeInitiatives()
    {
        connection.ExecuteFile("References/initiative.sql");
        connection.ExecuteFile("Checks/initiative_disagreement.sql");
    }

    private void JudgeUsers()
    {
        connection.ExecuteFile("Checks/user_account_missing_value.sql");
        connection.ExecuteFile("References/user_account.sql");
    }

    /// <summary>
    /// A rejected row gives way to the stored one of its key, or to none: that may open a reference or close another
    /// cycle, so both are looked for until nothing is found. Every turn rejects a row more, so it ends.
    /// </summary>
    private void RejectCycles(string table)
    {
        int rejected;
        do
        {
            connection.ExecuteFile($"References/{table}.sql");
            var aboveOf = connection
                .QueryFile($"Checks/{table}_rootless.sql", row => KeyValuePair.Create(row.GetString(0), row.GetString(1)))
                .ToDictionary(StringComparer.Ordinal);
            var cyclic = Cycles.Find(aboveOf).ToList();
            rejected = cyclic.Count == 0 ? 0 : connection.ExecuteFile($"Checks/{table}_cycle.sql", ("nodes", cyclic));
        }
        while (rejected > 0);
    }
}
