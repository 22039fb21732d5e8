namespace LusInsight.Ingest.Samples;

/// <summary>The files of a delivery, open for writing. A concept without arenas has neither spider nor initiatives.</summary>
internal sealed class SampleFiles : IDisposable
{
    private readonly List<SampleFile> _open = [];

    public SampleFiles(string folder, SamplePlan plan)
    {
        try
        {
            Departments = Open(folder, "departments.csv", "department_id", "name", "parent_id");
            Leaders = Open(
                folder, "leaders.csv", "leader_id", "department_id", "manager_id", "level", "name", "email", "birth_date",
                "employed_from", "employed_to");
            Rounds = Open(folder, "rounds.csv", "round_id", "name", "opens_on", "closes_on");
            Conversations = Open(
                folder, "conversations.csv",
                ["conversation_id", "round_id", "leader_id", "kind", "group_id", "department_id", .. SampleColumns.Steps(plan.Concept).Select(SampleColumns.Name)]);
            ScalingAnswers = Open(folder, "scaling_answers.csv", "conversation_id", "question_id", "value");
            Evaluations = Open(folder, "evaluations.csv", "conversation_id", "question_id", "value");
            Topics = Open(folder, "topics.csv", "conversation_id", "topic_id", "chosen_by");
            Agreements = Open(
                folder, "agreements.csv", "agreement_id", "conversation_id", "arena_id", "responsible", "due_on", "status", "done_on");
            Users = Open(folder, "users.csv", "user_id", "role", "department_id", "leader_id");
            if (plan.Concept.Arenas.Count > 0)
            {
                SpiderScores = Open(folder, "spider_scores.csv", "conversation_id", "arena_id", "current_level", "desired_level", "focus");
                Initiatives = Open(
                    folder, "initiatives.csv", "initiative_id", "department_id", "round_id", "arena_id", "name", "decided_on",
                    "starts_on", "ends_on", "status");
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public SampleFile Departments { get; }

    public SampleFile Leaders { get; }

    public SampleFile Rounds { get; }

    public SampleFile Conversations { get; }

    public SampleFile ScalingAnswers { get; }

    public SampleFile? SpiderScores { get; }

    public SampleFile Evaluations { get; }

    public SampleFile Topics { get; }

    public SampleFile Agreements { get; }

    public SampleFile? Initiatives { get; }

    public SampleFile Users { get; }

    public void Dispose() => _open.ForEach(file => file.Dispose());

    private SampleFile Open(string folder, string name, params ReadOnlySpan<string?> columns)
    {
        var file = new SampleFile(folder, name, columns);
        _open.Add(file);
        return file;
    }
}
