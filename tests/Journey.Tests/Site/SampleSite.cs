using System.Security.Cryptography;
using LusInsight.Analytics.Vocabulary;
using Microsoft.Playwright;

namespace LusInsight.Journey.Tests.Site;

/// <summary>One dashboard and one browser for all journeys.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    // Milliseconds: more than any page needs, as much as a busy machine may take.
    private const float Patience = 30_000;

    private SampleDashboard? _dashboard;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    // The cookies of those who have signed in: the sign-in page is walked through once for each.
    private readonly Dictionary<string, string> _signedIn = new(StringComparer.Ordinal);

    /// <summary>Where the dashboard answers, without a slash at the end.</summary>
    public string Address => _dashboard!.Address.GetLeftPart(UriPartial.Authority);

    /// <summary>Every file that an organisation's data lie in, with a digest of its bytes.</summary>
    internal IReadOnlyList<string> FilesOf(string organisation) =>
    [
        .. Directory.EnumerateFiles(_dashboard!.Data.FolderOf(OrganisationId.From(organisation)), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => $"{file} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"),
    ];

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.StartAsync(_playwright);
        _dashboard = new SampleDashboard();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_dashboard is not null)
        {
            await _dashboard.DisposeAsync();
        }
    }

    /// <summary>Somebody with a browser of their own, not signed in, 1440 wide.</summary>
    /// <param name="hasScript">False: JavaScript is off.</param>
    /// <param name="width">Of the window.</param>
    /// <param name="cookies">What the browser remembers; null = nothing.</param>
    internal async Task<Visitor> VisitAsync(bool hasScript = true, int width = 1440, string? cookies = null)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            JavaScriptEnabled = hasScript,
            ColorScheme = ColorScheme.Light,
            Locale = "da-DK",
            StorageState = cookies,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        context.SetDefaultTimeout(Patience);
        return new Visitor(await context.NewPageAsync(), _dashboard!.Faults);
    }

    /// <summary>Somebody who has signed in by the sign-in page, at the first page that shows them.</summary>
    /// <param name="user">"direktoer@albertslund.example".</param>
    /// <param name="organisation">The organisation to sign in to.</param>
    /// <param name="hasScript">False: JavaScript is off.</param>
    /// <param name="width">Of the window.</param>
    internal async Task<Visitor> SignInAsync(string user, string organisation, bool hasScript = true, int width = 1440)
    {
        var visitor = await VisitAsync(hasScript, width, _signedIn.GetValueOrDefault(user));
        await visitor.Page.GotoAsync($"/{organisation}");
        if (!_signedIn.ContainsKey(user))
        {
            await visitor.Page.Locator($"button[value='{user}']").First.ClickAsync();
            await visitor.Page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
            _signedIn[user] = await visitor.Page.Context.StorageStateAsync();
        }

        return visitor;
    }
}

/// <summary>The tests that share a <see cref="SampleSite"/>.</summary>
[CollectionDefinition(Name)]
public sealed class SampleSiteTests : ICollectionFixture<SampleSite>
{
    public const string Name = "The sample site";
}
