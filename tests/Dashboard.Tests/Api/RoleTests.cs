namespace LusInsight.Dashboard.Tests.Api;

/// <summary>Contract §4's table of roles: whether an endpoint answers; which figures it holds is ProtectedFiguresTests.</summary>
public sealed class RoleTests(TwoOrganisations given) : IClassFixture<TwoOrganisations>
{
    private static readonly string[] Endpoints =
    [
        "rounds", "departments", "concept", "completion", "gaps", "trends", "evaluations", "initiatives", "initiatives/list",
        "initiatives/effects", "completion/people", "topics", "agreements",
    ];

    [Theory]
    [InlineData("director", "200 200 200 200 200 200 200 200 200 200 200 200 200")]
    [InlineData("head", "200 200 200 200 200 200 200 200 200 403 200 200 200")]
    [InlineData("hr", "200 200 200 200 200 200 200 200 200 200 403 403 403")]
    [InlineData("med", "200 200 200 200 200 200 200 403 403 403 403 403 403")]
    [InlineData("leader", "200 200 200 403 200 200 200 403 403 403 403 403 403")]
    [InlineData("admin", "200 200 200 403 403 403 403 403 403 403 403 403 403")]
    public Task Endpoints_WhereTheLineSeesResults_AnswerTheRolesOfTheContract(string user, string expected) =>
        EndpointsShouldBe(TwoOrganisations.Line, user, expected);

    [Theory]
    [InlineData("director", "200 200 200 200 200 200 200 200 200 200 200 200 200")]
    [InlineData("head", "200 200 200 200 200 200 200 200 200 403 200 200 200")]
    [InlineData("hr", "200 200 200 200 200 200 200 200 200 200 403 403 403")]
    [InlineData("med", "200 200 200 200 200 200 200 403 403 403 403 403 403")]
    [InlineData("leader", "200 200 200 403 200 200 200 403 403 403 403 403 403")]
    [InlineData("admin", "200 200 200 403 403 403 403 403 403 403 403 403 403")]
    public Task Endpoints_WhereConversationsAreConfidential_AnswerTheSameRoles(string user, string expected) =>
        EndpointsShouldBe(TwoOrganisations.Confidential, user, expected);

    [Fact]
    public async Task User_OfTwoOrganisations_HasTheRoleOfEach()
    {
        (await given.Dashboard.GetStatusAsync(TwoOrganisations.Both, "/linje/gaps?department=D11")).ShouldBe(200);
        (await given.Dashboard.GetProblemAsync(TwoOrganisations.Both, "/linje/gaps?department=D2")).ShouldBe((403, "department"));
        (await given.Dashboard.GetStatusAsync(TwoOrganisations.Both, "/fortrolig/gaps?department=D2")).ShouldBe(200);
    }

    private async Task EndpointsShouldBe(string organisation, string user, string expected)
    {
        var statuses = new List<int>();
        foreach (var endpoint in Endpoints)
        {
            statuses.Add(await given.Dashboard.GetStatusAsync(user, $"/{organisation}/{endpoint}"));
        }

        string.Join(' ', statuses).ShouldBe(expected);
    }
}
