namespace LusInsight.Dashboard.Tests.Api;

/// <summary>Contract §4: 401 who, then 404 organisation, round, department, then 400 anything else, then 403.</summary>
public sealed class ApiProblemTests(TwoOrganisations given) : IClassFixture<TwoOrganisations>
{
    private const string AllWrong = "round=nej&department=nej&level=nej&asOf=nej&question=nej";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("nobody")]
    [InlineData("Director")]
    public async Task AnyEndpoint_NoUserOrAnUnknownOne_Is401BeforeAnythingElse(string? user)
    {
        (await given.Dashboard.GetProblemAsync(user, "/organisations")).ShouldBe((401, "X-Demo-User"));
        (await given.Dashboard.GetProblemAsync(user, "/linje/rounds")).ShouldBe((401, "X-Demo-User"));
        (await given.Dashboard.GetProblemAsync(user, "/ukendt/gaps?" + AllWrong)).ShouldBe((401, "X-Demo-User"));
    }

    [Theory]
    [InlineData("/ukendt/rounds")]
    [InlineData("/LINJE/rounds")]
    [InlineData("/..%2Flinje/departments")]
    [InlineData("/ukendt/gaps?" + AllWrong)]
    public async Task AnyEndpoint_UnknownOrganisation_Is404(string address) =>
        (await given.Dashboard.GetProblemAsync("director", address)).ShouldBe((404, "organisation"));

    [Fact]
    public async Task AnyEndpoint_OrganisationThatDoesNotKnowTheUser_LooksAsUnknown() =>
        (await given.Dashboard.GetProblemAsync(TwoOrganisations.OnlyLine, "/fortrolig/rounds")).ShouldBe((404, "organisation"));

    [Theory]
    [InlineData("/linje/nothing")]
    [InlineData("/linje")]
    [InlineData("")]
    public async Task AnyAddress_ThatIsNoneOfTheApis_Is404(string address) =>
        (await given.Dashboard.GetProblemAsync("director", address)).ShouldBe((404, null));

    [Theory]
    [InlineData(AllWrong, 404, "round")]
    [InlineData("department=nej&level=nej&asOf=nej&question=nej", 404, "department")]
    [InlineData("round=r1", 404, "round")]
    [InlineData("round=R1&round=R2", 404, "round")]
    [InlineData("level=nej&asOf=nej&question=nej", 400, "level")]
    [InlineData("asOf=2025-13-01&question=nej", 400, "asOf")]
    [InlineData("asOf=01-02-2025", 400, "asOf")]
    [InlineData("question=e1x", 400, "question")]
    [InlineData("department=D2&question=nej", 400, "question")]
    [InlineData("department=D2&margin=0", 400, "margin")]
    [InlineData("margin=0,3", 400, "margin")]
    [InlineData("margin=NaN", 400, "margin")]
    [InlineData("department=D2", 403, "department")]
    [InlineData("department=D0", 403, "department")]
    public async Task Trends_ByAHeadOfD1_ToldTheFirstFaultInTheContractsOrder(string query, int status, string parameter) =>
        (await given.Dashboard.GetProblemAsync("head", "/linje/trends?" + query)).ShouldBe((status, parameter));

    [Theory]
    [InlineData("question=nej", 400, "question")]
    [InlineData("department=D2", 403, null)]
    [InlineData("", 403, null)]
    public async Task Trends_ByARoleWithoutThem_IsRefusedOnlyAfterTheQuestionIsUnderstood(string query, int status, string? parameter) =>
        (await given.Dashboard.GetProblemAsync("admin", "/linje/trends?" + query)).ShouldBe((status, parameter));

    [Theory]
    [InlineData("med", "department=D11", 403, "department")]
    [InlineData("med", "department=D1", 200, null)]
    [InlineData("hr", "department=D11", 200, null)]
    [InlineData("leader", "department=D11", 403, null)]
    [InlineData("admin", "level=nej", 400, "level")]
    public async Task Completion_OfADepartment_ReachesAsFarAsTheRole(string user, string query, int status, string? parameter)
    {
        if (status == 200)
        {
            (await given.Dashboard.GetStatusAsync(user, "/linje/completion?" + query)).ShouldBe(status);
            return;
        }

        (await given.Dashboard.GetProblemAsync(user, "/linje/completion?" + query)).ShouldBe((status, parameter));
    }

    [Theory]
    [InlineData("/completion?round=R1&department=D11&level=a&asOf=2025-02-28")]
    [InlineData("/trends?round=&department=&level=&question=&asOf=")]
    [InlineData("/trends?something=else")]
    [InlineData("/trends?department=D11&level=b&question=q2")]
    [InlineData("/evaluations?question=e1")]
    [InlineData("/gaps?round=R1&department=D11&level=a&asOf=2025-02-28")]
    public async Task Figures_BlankOrOtherParameters_AreNoFault(string address) =>
        (await given.Dashboard.GetStatusAsync("head", "/linje" + address)).ShouldBe(200);
}
