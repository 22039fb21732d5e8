using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace LusInsight.Dashboard.Tests.Access.OpenId;

/// <summary>A browser that goes to the provider and comes back, a step at a time.</summary>
internal sealed class GivenBrowser(GivenDashboard dashboard, string home = "http://localhost") : IDisposable
{
    private readonly HttpClient _dashboard = dashboard.CreateClient(
        new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri(home) });

    private readonly HttpClient _provider = new(new HttpClientHandler { AllowAutoRedirect = false });

    public Task<HttpResponseMessage> GetAsync(string address) => _dashboard.GetAsync(address);

    /// <summary>The provider's answer to a visit to the sign-in: where it sends the browser.</summary>
    public async Task<Uri> AnswerAsync(string returnUrl = "/linje/gaps")
    {
        using var start = await _dashboard.GetAsync("/sign-in/start?returnUrl=" + Uri.EscapeDataString(returnUrl));
        start.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var answer = await _provider.GetAsync(start.Headers.Location);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return answer.Headers.Location!;
    }

    /// <summary>All of it.</summary>
    public async Task<HttpResponseMessage> SignInAsync(string returnUrl = "/linje/gaps") => await GetAsync((await AnswerAsync(returnUrl)).PathAndQuery);

    /// <summary>A refusal: the parameter of the sign-in page, after a look at that page.</summary>
    public async Task<string> FaultAsync(HttpResponseMessage refused)
    {
        refused.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var address = refused.Headers.Location!.OriginalString;
        address.ShouldStartWith("/sign-in?fault=");
        using var page = await GetAsync(address);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        var html = await page.Content.ReadAsStringAsync();
        html.ShouldContain("faulty-notice");
        html.ShouldNotContain("Exception");
        using var api = await GetAsync("/api/v1/organisations");
        api.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        return address["/sign-in?fault=".Length..];
    }

    public void Dispose()
    {
        _dashboard.Dispose();
        _provider.Dispose();
    }
}
