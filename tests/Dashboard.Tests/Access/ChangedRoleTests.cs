using System.Net;
using System.Security.Claims;
using LusInsight.Analytics.Store;
using LusInsight.Dashboard.Access;
using LusInsight.Dashboard.Tests.AccessLog;
using LusInsight.Dashboard.Tests.Api;
using LusInsight.Dashboard.Tests.Pages;

namespace LusInsight.Dashboard.Tests.Access;

/// <summary>Rights that go while their owner looks, and an organisation that nobody has any in.</summary>
public sealed class ChangedRoleTests : IDisposable
{
    /// <summary>The contract's: denied within two seconds.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    private readonly GivenDashboard _dashboard = TwoOrganisations.In(new GivenDashboard());

    public void Dispose() => _dashboard.Dispose();

    [Theory]
    [InlineData("DELETE FROM user_account WHERE user_id = 'director'", "/linje/gaps", 404)]
    [InlineData("UPDATE user_account SET role = 'admin', department_id = NULL WHERE user_id = 'director'", "/linje/gaps", 403)]
    [InlineData("UPDATE user_account SET role = 'department_head', department_id = 'D2' WHERE user_id = 'director'", "/linje/gaps?department=D1", 403)]
    public async Task Call_AfterTheRoleWasTakenAway_IsDeniedWithinTwoSeconds(string change, string address, int status)
    {
        (await _dashboard.GetStatusAsync("director", address)).ShouldBe(200);

        _dashboard.Change(TwoOrganisations.Line, change);

        // The clock of the catalogue decides, not this machine's load: it looks again after a fourth of a second.
        GenerationCatalog.LookAgain.ShouldBeLessThan(Soon);
        (await UntilNot200Async(async () => await _dashboard.GetStatusAsync("director", address))).ShouldBe(status);
    }

    [Fact]
    public async Task Page_AfterTheRoleWasTakenAway_IsDenied()
    {
        using var reader = await GivenReader.OfAsync(_dashboard, "hr");
        (await reader.ReadAsync("/linje/completion")).Status.ShouldBe(HttpStatusCode.OK);

        _dashboard.Change(TwoOrganisations.Line, "UPDATE user_account SET role = 'leader', department_id = 'D2' WHERE user_id = 'hr'");

        (await UntilNot200Async(async () => (int)(await reader.ReadAsync("/linje/completion")).Status)).ShouldBe(403);
    }

    [Fact]
    public async Task OrganisationWithoutUsers_InDemo_LetsADirectorIn()
    {
        using var dashboard = WithoutUsers(new GivenDashboard());

        (await dashboard.GetStatusAsync("direktoer", "/tom/completion")).ShouldBe(200);
        (await dashboard.GetStatusAsync("somebody", "/tom/completion")).ShouldBe(401);
        using var reader = await GivenReader.OfAsync(dashboard, "direktoer");
        (await reader.ReadAsync("/tom")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void OrganisationWithoutUsers_InOAuth_LetsNobodyIn()
    {
        using var dashboard = WithoutUsers(new GivenDashboard());
        using var catalog = new GenerationCatalog(dashboard.Data, TimeProvider.System);
        var directory = new ViewerDirectory(
            catalog, TimeProvider.System, new AuthSettings { ModeText = "oauth" }, GivenAccessLog.Notes(dashboard.Data));
        var caller = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "direktoer")], "test"));

        directory.Admit(caller, "tom").ShouldBeOfType<Admission.UnknownUser>();
    }

    private static GivenDashboard WithoutUsers(GivenDashboard dashboard) => dashboard.With("tom", GivenConcept.Small, given => given
        .With("department", "department_id,name,parent_id", "D0,Top,")
        .With("round", "round_id,name,opens_on,closes_on", "R1,Runde 1,2024-01-01,2024-12-31")
        .With("user_account", "user_id,role"));

    private static async Task<int> UntilNot200Async(Func<Task<int>> ask)
    {
        var deadline = DateTime.UtcNow.AddMinutes(1);
        int status;
        while ((status = await ask()) == 200 && DateTime.UtcNow < deadline)
        {
            await Task.Delay(50);
        }

        return status;
    }
}
