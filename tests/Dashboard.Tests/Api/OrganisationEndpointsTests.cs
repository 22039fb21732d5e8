using System.Net.Http.Headers;

namespace LusInsight.Dashboard.Tests.Api;

public sealed class OrganisationEndpointsTests(TwoOrganisations given) : IClassFixture<TwoOrganisations>
{
    [Fact]
    public async Task Organisations_UserOfOne_IsThatOne() =>
        (await given.Dashboard.GetJsonAsync(TwoOrganisations.Both, "/organisations")).GetRawText().ShouldBe(
            """[{"id":"fortrolig","name":"Kommunen fortrolig","concept":"small"},{"id":"linje","name":"Kommunen linje","concept":"small"}]""");

    [Theory]
    [InlineData("director")]
    [InlineData("admin")]
    public async Task Rounds_AnyRole_AreByOpensOn(string user) =>
        (await given.Dashboard.GetJsonAsync(user, "/linje/rounds")).GetRawText().ShouldBe(
            """[{"round":"R1","name":"Runde 1","opens_on":"2024-01-01","closes_on":"2024-12-31"},"""
            + """{"round":"R2","name":"Runde 2","opens_on":"2025-01-01","closes_on":"2025-12-31"}]""");

    [Theory]
    [InlineData("director", "D0: D1:D0 D11:D1 D2:D0")]
    [InlineData("hr", "D0: D1:D0 D11:D1 D2:D0")]
    [InlineData("admin", "D0: D1:D0 D11:D1 D2:D0")]
    [InlineData("head", "D1: D11:D1")]
    [InlineData("leader", "D11:")]
    [InlineData("med", "D0: D1:D0 D2:D0")]
    public async Task Departments_OfARole_AreThoseInReachWithTheParentsInReach(string user, string expected)
    {
        var departments = await given.Dashboard.GetJsonAsync(user, "/linje/departments");

        string.Join(' ', departments.EnumerateArray().Select(d => $"{d.GetProperty("department")}:{d.GetProperty("parent")}"))
            .ShouldBe(expected);
    }

    [Fact]
    public async Task Concept_AnyRole_IsAsADeliveryWouldBringIt()
    {
        var concept = await given.Dashboard.GetJsonAsync("leader", "/fortrolig/concept");

        concept.GetProperty("individual_results").GetString().ShouldBe("manager");
        concept.GetProperty("scaling_questions")[0].GetRawText().ShouldBe(
            """{"id":"q1","text":"q1","min":1,"max":10,"from_round":null,"to_round":null}""");
    }

    [Theory]
    [InlineData("/organisations", "id,name,concept")]
    [InlineData("/linje/rounds", "round,name,opens_on,closes_on")]
    [InlineData("/linje/departments", "department,name,parent")]
    [InlineData("/linje/concept", "id,name,kinds")]
    public async Task AnyEndpoint_AskedForCsv_AnswersInCsv(string address, string header)
    {
        using var client = given.Dashboard.Caller("director");
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/csv"));
        using var response = await client.GetAsync("/api/v1" + address);

        response.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        (await response.Content.ReadAsStringAsync()).ShouldStartWith(header);
    }

    [Theory]
    [InlineData("text/csv, */*", "text/csv")]
    [InlineData("text/csv;q=0.4, application/json;q=0.5", "application/json")]
    [InlineData("text/csv, application/json", "application/json")]
    [InlineData("text/csv;q=0.4, */*", "application/json")]
    [InlineData("text/*", "text/csv")]
    [InlineData("text/html, */*;q=0.8", "application/json")]
    [InlineData("image/png", "application/json")]
    [InlineData("nonsense", "application/json")]
    public async Task AnyEndpoint_AcceptWithPreferences_AnswersInThePreferredForm(string accept, string expected)
    {
        using var client = given.Dashboard.Caller("director");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", accept);
        using var response = await client.GetAsync("/api/v1/organisations");

        response.Content.Headers.ContentType!.MediaType.ShouldBe(expected);
        response.Headers.Vary.ShouldContain("Accept");
    }
}
