using LusInsight.Analytics.Access;
using LusInsight.Analytics.Evidence;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Evidence;

/// <summary>Who was offered and had a conversation, and why the rest had none: given rows, expected counts.</summary>
public sealed class EvidenceQueryTests : IDisposable
{
    private readonly GivenGeneration _given = new GivenGeneration(GivenConcept.Small)
        .With("department", "department_id,parent_id", "D0,", "D1,D0", "D2,D0")
        .With("round", "round_id,opens_on,closes_on", "R,2025-08-01,2025-12-31")
        .With(
            "leader",
            "leader_id,department_id,employed_from,employed_to",
            "L1,D1,,", "L2,D1,,", "L3,D1,,2025-10-31", "L4,D2,2025-09-01,", "L5,D2,,", "L6,D2,,2025-07-31", "L7,D0,,2025-10-31")
        .With(
            "conversation",
            "conversation_id,round_id,leader_id,invited_on,scheduled_on,held_on,closed_on",
            "1,R,L1,2025-09-01,,2025-09-20,2025-09-25", "2,R,L2,2025-09-01,2025-11-20,,", "3,R,L3,2025-09-01,,,", "7,R,L7,,,2025-09-20,")
        .With("user_account", "user_id,role,department_id", "director-D0,director,D0", "hr,hr,", "admin,admin,");

    [Fact]
    public void Evidence_OfARound_HasEverybodyInOnePlace()
    {
        var evidence = Evidence("2025-12-31");

        // L6 left before it opened and is not eligible; L7 was never invited, but it was held.
        evidence.All.ShouldBe(new EvidenceCounts(6, 4, 2, 1, LeftCount: 1, NewCount: 1, OnlyOfferedCount: 1, NotOfferedCount: 1));
        evidence.Departments.ShouldBe([
            new DepartmentEvidence(DepartmentId.From("D1"), "D1", new EvidenceCounts(3, 3, 1, 1, 1, 0, 1, 0)),
            new DepartmentEvidence(DepartmentId.From("D2"), "D2", new EvidenceCounts(2, 0, 0, 0, 0, 1, 0, 1))]);
    }

    [Theory]
    [InlineData("2025-08-15", 0, 0)]
    [InlineData("2025-09-10", 3, 0)]
    [InlineData("2025-10-15", 4, 2)] // L3 has not left yet
    public void Evidence_AsOfADay_AddsUpToTheEligible(string asOf, long offered, long held)
    {
        var all = Evidence(asOf).All;

        (all.Offered, all.Held).ShouldBe((offered, held));
        (all.Held + all.LeftCount + all.NewCount + all.OnlyOfferedCount + all.NotOfferedCount).ShouldBe(all.Eligible);
    }

    [Fact]
    public void Evidence_ForHr_IsCountsAndForAnAdministratorDenied()
    {
        Evidence("2025-12-31", "hr").All.Eligible.ShouldBe(6);
        Should.Throw<AccessDeniedException>(() => Evidence("2025-12-31", "admin"));
    }

    public void Dispose() => _given.Dispose();

    private EvidenceResult Evidence(string asOf, string user = "director-D0") =>
        new EvidenceQuery(_given.Scope("D0", "R", asOf: asOf)).Run(_given.Generation, _given.Viewer(user), default);
}
