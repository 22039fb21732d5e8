using LusInsight.Dashboard.Access;
using LusInsight.Dashboard.Data.Upload;
using LusInsight.Ingest.Reading;

namespace LusInsight.Dashboard.Tests.Data.Upload;

/// <summary>Attacks by the director of a part (D1: L1 and L2, C1 and C2) who would see or change what is another's (L3, C3 in D2).</summary>
public sealed class DeliveryReachTests : IDisposable
{
    private const string Director = "part-director";

    private readonly GivenUploads _given = new();

    [Theory]
    [InlineData("departments.csv", "department_id,parent_id\nD2,D1\n")]
    [InlineData("departments.csv", "department_id,name\nD2,Andet\n")]
    [InlineData("departments.csv", "department_id,name,parent_id\nD1,Børn,\n")]
    [InlineData("departments.csv", "department_id,name,parent_id\nD1,Børn,D2\n")]
    [InlineData("departments.csv", "department_id,name,parent_id\nD9,Ny,D2\n")]
    [InlineData("departments.csv", "department_id,name,parent_id\nD9,Ny,\n")]
    [InlineData("departments.csv", "department_id,name,parent_id\nD8,Ny,D9\nD9,Ny,D8\n")]
    [InlineData("leaders.csv", "leader_id,department_id\nL3,D1\n")]
    [InlineData("leaders.csv", "leader_id,name\nL3,Andet\n")]
    [InlineData("leaders.csv", "leader_id,department_id\nL1,D2\n")]
    [InlineData("leaders.csv", "leader_id,department_id\nL9,D2\n")]
    [InlineData("rounds.csv", "round_id,name,opens_on,closes_on\nR1,LUS 2025,2025-01-01,2025-05-31\n")]
    [InlineData("rounds.csv", "round_id,name,opens_on,closes_on\nR2,LUS 2026,2026-01-01,2026-05-31\n")]
    [InlineData("conversations.csv", "conversation_id,department_id\nC3,D1\n")]
    [InlineData("conversations.csv", "conversation_id,leader_id\nC3,L1\n")]
    [InlineData("conversations.csv", "conversation_id,leader_id\nC1,L3\n")]
    [InlineData("conversations.csv", "conversation_id,department_id\nC1,D2\n")]
    [InlineData("conversations.csv", "conversation_id,round_id,leader_id,department_id\nC9,R1,L3,D1\n")]
    [InlineData("conversations.csv", "conversation_id,round_id,leader_id,department_id\nC9,R1,L9,D1\n")]
    [InlineData("initiatives.csv", "initiative_id,department_id,round_id,arena_id\nI1,D2,R1,x\n")]
    [InlineData("agreements.csv", "agreement_id,conversation_id\nA1,C3\n")]
    [InlineData("spider_scores.csv", "conversation_id,arena_id,current_level\nC3,x,1\n")]
    [InlineData("evaluations.csv", "conversation_id,question_id,value\nC3,e1,1\n")]
    public async Task Row_AboutSomebodyElse_IsRefused(string file, string text) => await RefusedAsync(GivenUploads.File(file, text));

    [Theory]
    [InlineData("scaling_answers.csv", "conversation_id,question_id,value\nC3,q1,8\n")]
    [InlineData("scaling_answers.csv", "conversation_id,question_id,value\nC3,q1,7\n")]
    [InlineData("scaling_answers.csv", "conversation_id,question_id,value\nC99,q1,7\n")]
    [InlineData("conversations.csv", "conversation_id,closed_on\nC3,2025-02-01\n")]
    [InlineData("conversations.csv", "conversation_id,held_on\nC3,2025-03-01\n")]
    public async Task Guess_RightOrWrongOrAboutNobody_IsAnsweredAlike(string file, string text) =>
        (await RefusedAsync(GivenUploads.File(file, text))).ShouldBe(
            $"This user may load rows about their own part of the organisation alone: take the others out of {file}");

    [Fact]
    public async Task Rows_AboutOnesOwnPart_ArePublished()
    {
        await using var session = _given.Session(Director);

        await session.SendAsync(
        [
            GivenUploads.File("departments.csv", "department_id,name,parent_id\nD1,Børn,D0\nD11,Skoler,D1\nD111,Fag,D11\n"),
            GivenUploads.File("rounds.csv", "round_id,name,opens_on,closes_on\nR1,LUS 2025,2025-01-01,2025-12-31\n"),
            GivenUploads.File("leaders.csv", "leader_id,department_id,name,manager_id\nL1,D111,Anna Aa,L3\nL9,D11,Ida Is,L1\n"),
            GivenUploads.File("conversations.csv", "conversation_id,round_id,leader_id,held_on\nC1,R1,L1,2025-03-01\nC9,R1,L9,2025-03-01\n"),
            GivenUploads.File("scaling_answers.csv", "conversation_id,question_id,value\nC1,q1,5\nC9,q1,6\n"),
            GivenUploads.File("agreements.csv", "agreement_id,conversation_id\nA1,C9\n"),
        ]);
        await session.PublishAsync();

        session.Problem.ShouldBeNull();
        _given.Current.ShouldBe(2);
    }

    [Fact]
    public async Task Conversation_ThatWouldLetAnothersQuarantinedAnswersIn_IsRefused()
    {
        _given.Load(("scaling_answers.csv", "conversation_id,question_id,value\nC9,q1,8\nC1,q1,5\n"));

        await RefusedAsync(GivenUploads.File("conversations.csv", "conversation_id,round_id,leader_id,held_on\nC9,R1,L1,2025-03-01\n"));
    }

    [Fact]
    public async Task Conversation_OfARoundSpentElsewhere_StaysThere()
    {
        _given.Load(
            ("rounds.csv", "round_id,name,opens_on,closes_on\nR0,LUS 2024,2024-01-01,2024-12-31\n"),
            ("conversations.csv", "conversation_id,round_id,leader_id,held_on\nC0,R0,L3,2024-03-01\n"));
        _given.Load(("leaders.csv", "leader_id,department_id\nL3,D1\n"));

        await RefusedAsync(GivenUploads.File("conversations.csv", "conversation_id,department_id\nC0,D1\n"));
        await RefusedAsync(GivenUploads.File("conversations.csv", "conversation_id,round_id\nC0,R1\n"));
        await RefusedAsync(GivenUploads.File("conversations.csv", "conversation_id,round_id,leader_id,department_id\nC5,R0,L3,D1\n"));
    }

    [Fact]
    public void GoBack_ByADirectorOfAPart_IsRefused()
    {
        _given.Load(("scaling_answers.csv", "conversation_id,question_id,value\nC1,q1,5\n"));

        Should.Throw<DeliveryException>(() => _given.Desk.GoBack((Admission.Granted)_given.Admit(Director), 1)).Fault.ShouldBe(DeliveryFault.OutOfReach);
    }

    [Theory]
    [InlineData("director")]
    [InlineData("admin")]
    public async Task Publish_ByWhoseRoleIsTakenAwayWhileTheyWait_IsRefused(string user)
    {
        var admitted = (Admission.Granted)_given.Admit(user);
        using var files = _given.Desk.OpenFolder();
        await File.WriteAllTextAsync(Path.Combine(files.Files, "scaling_answers.csv"), "conversation_id,question_id,value\nC1,q1,5\n");
        _given.Load(("users.csv", $"user_id,role\n{user},hr\n"));

        Should.Throw<DeliveryException>(() => _given.Desk.Publish(admitted, files, new UploadSession(
            _given.Desk, _given.Options, () => Task.FromResult(_given.Admit(user)), Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance)))
            .Fault.ShouldBe(DeliveryFault.NotAllowed);
        _given.Current.ShouldBe(2);
    }

    public void Dispose() => _given.Dispose();

    private async Task<string> RefusedAsync(UploadSource file)
    {
        var before = _given.Current;
        await using var session = _given.Session(Director);

        await session.SendAsync([file]);

        session.Preview.ShouldBeNull();
        var refused = session.Problem.ShouldBeOfType<DeliveryException>();
        refused.Fault.ShouldBe(DeliveryFault.OutOfReach, refused.Message);
        _given.Current.ShouldBe(before);
        return refused.Message;
    }
}
