using System.Net;
using LusInsight.Dashboard.Tests.Pages;

namespace LusInsight.Dashboard.Tests.Access;

public sealed class SessionCookieTests : IAsyncLifetime
{
    private readonly GivenDashboard _dashboard = TwoOrganisations.In(new GivenDashboard());

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _dashboard.DisposeAsync();

    [Fact]
    public async Task Session_NotUsedForAnHour_IsOver()
    {
        using var reader = await GivenReader.OfAsync(_dashboard, "director");

        (await AfterAsync(reader, 59)).ShouldBe(HttpStatusCode.OK);
        (await AfterAsync(reader, 59 + 61)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Session_UsedAllDay_IsOverAfterTenHours()
    {
        using var reader = await GivenReader.OfAsync(_dashboard, "director");

        for (var minutes = 40; minutes < 600; minutes += 40)
        {
            (await AfterAsync(reader, minutes)).ShouldBe(HttpStatusCode.OK);
        }

        (await AfterAsync(reader, 601)).ShouldBe(HttpStatusCode.Redirect);
    }

    private async Task<HttpStatusCode> AfterAsync(GivenReader reader, int minutes)
    {
        _dashboard.Clock.Later = TimeSpan.FromMinutes(minutes);
        return (await reader.ReadAsync("/linje/completion")).Status;
    }
}
