namespace LusInsight.Ingest.Samples;

/// <summary>One row of conversations.csv.</summary>
internal sealed record SampleConversation(
    string Id, SamplePerson Person, SampleRound Round, SampleDepartment Department, string Kind, string? GroupId, SampleCourse Course)
{
    public bool IsHeld => Course[SampleStep.Held] is not null;
}
