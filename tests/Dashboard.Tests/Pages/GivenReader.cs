using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;

namespace LusInsight.Dashboard.Tests.Pages;

/// <summary>Somebody who signs in by the page's own form and reads pages as the browser gets them.</summary>
internal sealed partial class GivenReader : IDisposable
{
    private readonly HttpClient _client;

    private GivenReader(GivenDashboard dashboard) =>
        _client = dashboard.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public static GivenReader SignedOut(GivenDashboard dashboard) => new(dashboard);

    public static async Task<GivenReader> OfAsync(GivenDashboard dashboard, string user)
    {
        var reader = new GivenReader(dashboard);
        var page = await reader._client.GetStringAsync("/sign-in");
        using var form = new FormUrlEncodedContent(
            [new("user_id", user), new("__RequestVerificationToken", Token().Match(page).Groups["text"].Value)]);
        using var response = await reader._client.PostAsync("/sign-in", form);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return reader;
    }

    public void Set(string cookie) => _client.DefaultRequestHeaders.Add("Cookie", cookie);

    /// <summary>Status, where it leads if elsewhere, and the text with entities written out.</summary>
    public async Task<(HttpStatusCode Status, string? Location, string Html)> ReadAsync(string address)
    {
        using var response = await _client.GetAsync(address);
        var html = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()).Replace('\u00A0', ' ');
        return (response.StatusCode, response.Headers.Location?.ToString(), html);
    }

    /// <summary>Posts a form with the antiforgery token of a page; null = without one.</summary>
    public async Task<(HttpStatusCode Status, string? Location)> PostAsync(string address, string? tokenFrom, params (string Name, string Value)[] fields)
    {
        var all = fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)).ToList();
        if (tokenFrom is not null)
        {
            all.Add(new("__RequestVerificationToken", Token().Match(await _client.GetStringAsync(tokenFrom)).Groups["text"].Value));
        }

        using var form = new FormUrlEncodedContent(all);
        using var response = await _client.PostAsync(address, form);
        return (response.StatusCode, response.Headers.Location?.ToString());
    }

    /// <summary>Submits a form of a page, with its token, and reads the page that answers.</summary>
    public async Task<string> SubmitAsync(string address, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await _client.GetStringAsync(address)).Groups["text"].Value;
        using var form = new FormUrlEncodedContent(
            [.. fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)), new("__RequestVerificationToken", token)]);
        using var response = await _client.PostAsync(address, form);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()).Replace('\u00A0', ' ');
    }

    /// <summary>The session of somebody who has signed in, as a Cookie header.</summary>
    public static async Task<string> CookieAsync(GivenDashboard dashboard, string user)
    {
        using var client = dashboard.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        using var page = await client.GetAsync("/sign-in");
        client.DefaultRequestHeaders.Add("Cookie", page.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
        using var form = new FormUrlEncodedContent(
            [new("user_id", user), new("__RequestVerificationToken", Token().Match(await page.Content.ReadAsStringAsync()).Groups["text"].Value)]);
        using var response = await client.PostAsync("/sign-in", form);
        return response.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("LusInsight=", StringComparison.Ordinal)).Split(';')[0];
    }

    public void Dispose() => _client.Dispose();

    /// <summary>The H1 and the sentence under it.</summary>
    public static (string Heading, string Lead) Answer(string html) =>
        (Heading().Match(html).Groups["text"].Value, Lead().Match(html).Groups["text"].Value);

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<text>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("<h1[^>]*>(?<text>.*?)</h1>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("<p class=\"lead\"[^>]*>(?<text>.*?)</p>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lead();
}
