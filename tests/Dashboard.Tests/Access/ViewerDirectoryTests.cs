using System.Security.Claims;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Access;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace LusInsight.Dashboard.Tests.Access;

public sealed class ViewerDirectoryTests(TwoOrganisations given) : IClassFixture<TwoOrganisations>
{
    private static readonly ClaimsPrincipal Nobody = new(new ClaimsIdentity());

    private ViewerDirectory Directory => given.Dashboard.Services.GetRequiredService<ViewerDirectory>();

    [Fact]
    public void Admit_EachKindOfCaller_SaysWhy()
    {
        Directory.Admit(Nobody, TwoOrganisations.Line).ShouldBeOfType<Admission.SignedOut>();
        Directory.Admit(SignedIn("nobody"), TwoOrganisations.Line).ShouldBeOfType<Admission.UnknownUser>();
        Directory.Admit(SignedIn("director"), "ukendt").ShouldBeOfType<Admission.UnknownOrganisation>();
        Directory.Admit(SignedIn("director"), null).ShouldBeOfType<Admission.UnknownOrganisation>();
        Directory.Admit(SignedIn(TwoOrganisations.OnlyLine), TwoOrganisations.Confidential).ShouldBeOfType<Admission.UnknownOrganisation>();
    }

    [Fact]
    public void Admit_UserOfTheOrganisation_BringsItsGenerationAndTheViewer()
    {
        var admitted = Directory.Admit(SignedIn(TwoOrganisations.Both), TwoOrganisations.Line).ShouldBeOfType<Admission.Granted>();

        admitted.Generation.OrganisationId.ShouldBe(OrganisationId.From(TwoOrganisations.Line));
        admitted.Viewer.Role.ShouldBe(Role.Director);
    }

    [Fact]
    public async Task CurrentViewer_OnAPage_IsWhoeverIsSignedIn()
    {
        var viewer = new CurrentViewer(new Fixed(SignedIn(TwoOrganisations.OnlyLine)), Directory);

        (await viewer.UserAsync()).ShouldBe(UserId.From(TwoOrganisations.OnlyLine));
        (await viewer.AdmitEverywhereAsync()).Select(a => a.Generation.OrganisationId.Value).ShouldBe([TwoOrganisations.Line]);
        (await viewer.AdmitAsync(TwoOrganisations.Line)).ShouldBeOfType<Admission.Granted>().Viewer.Role.ShouldBe(Role.Admin);
        (await new CurrentViewer(new Fixed(Nobody), Directory).UserAsync()).ShouldBeNull();
    }

    [Fact]
    public void DemoUsers_OfAllOrganisations_AreByOrganisationThenRole()
    {
        var users = given.Dashboard.Services.GetRequiredService<DemoUsers>().All();

        users.Where(u => u.Organisation.Value == TwoOrganisations.Line).Select(u => u.UserId.Value).ShouldBe(
            [TwoOrganisations.Both, "director", "head", "hr", "med", "leader", "admin", TwoOrganisations.OnlyLine]);
        users[0].Organisation.Value.ShouldBe(TwoOrganisations.Confidential);
        users.Single(u => u is { UserId.Value: "head", Organisation.Value: TwoOrganisations.Line }).DepartmentName.ShouldBe("Børn og unge");
    }

    private static ClaimsPrincipal SignedIn(string user) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, user)], "test"));

    private sealed class Fixed(ClaimsPrincipal caller) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(caller));
    }
}
