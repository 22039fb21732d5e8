namespace LusInsight.Dashboard.Tests.Api;

public sealed class ApiProblemTests(TwoOrganisations given) : IClassFixture<TwoOrganisations>
{
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
        (await given.Dashboard.GetProblemAsync(user, "/ukendt/rounds")).ShouldBe((401, "X-Demo-User"));
    }

    [Theory]
    [InlineData("/ukendt/rounds")]
    [InlineData("/LINJE/rounds")]
    [InlineData("/..%2Flinje/departments")]
    public async Task AnyEndpoint_UnknownOrganisation_Is404(string address) =>
        (await given.Dashboard.GetProblemAsync("director", address)).ShouldBe((404, "organisation"));

    [Fact]
    public async Task AnyEndpoint_NoneOfTheApis_Is404() =>
        (await given.Dashboard.GetProblemAsync("director", "/linje/nothing")).ShouldBe((404, null));
}
