using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace LusInsight.Journey.Tests.Site;

/// <summary>Somebody at a browser. What the browser or the server complains about is kept.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly ServerFaults _server;
    private readonly ConcurrentQueue<string> _complaints = new();

    public Visitor(IPage page, ServerFaults server)
    {
        (Page, _server) = (page, server);
        // Scripts that fail, files that are missing, and whatever the content security policy forbids.
        page.Console += (_, message) => Complain(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Complain(true, error);
        page.Response += (_, response) => Complain(response.Status >= 500, $"{response.Status} {response.Url}");
    }

    public IPage Page { get; }

    /// <summary>Where they are, as the name of a file: "albertslund-gaps".</summary>
    public string Place => new Uri(Page.Url).AbsolutePath.Trim('/').Replace('/', '-');

    /// <summary>The page's H1.</summary>
    public ILocator Heading => Page.Locator("h1");

    /// <summary>The sentence under it.</summary>
    public ILocator Lead => Page.Locator("p.lead");

    /// <summary>The links of bar 2.</summary>
    public ILocator Menu => Page.Locator("nav.bar-2 a");

    /// <summary>Follows a page of bar 2, and waits until it is there with its charts.</summary>
    public async Task FollowMenuAsync(string name)
    {
        await Menu.GetByText(name, new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        await Assertions.Expect(Page.Locator("nav.bar-2 a[aria-current=page]")).ToHaveTextAsync(name);
        await DrawnAsync();
    }

    /// <summary>Goes to an address, as by a bookmark.</summary>
    /// <returns>The HTTP status.</returns>
    public async Task<int> GoAsync(string address)
    {
        var response = await Page.GotoAsync(address);
        await DrawnAsync();
        return response!.Status;
    }

    /// <summary>Waits until every chart that is seen has been drawn, as wide as it now is.</summary>
    public Task DrawnAsync() => Page.WaitForFunctionAsync(
        """
        () => [...document.querySelectorAll('[data-chart]')].every(chart =>
            !chart.clientWidth || chart.querySelector('svg')?.viewBox.baseVal.width === Math.floor(chart.clientWidth))
        """);

    /// <summary>Takes what browser and server have complained about since the last time.</summary>
    public IReadOnlyList<string> TakeComplaints()
    {
        var taken = new List<string>(_server.Take());
        while (_complaints.TryDequeue(out var complaint))
        {
            taken.Add(complaint);
        }

        return taken;
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Complain(bool isFault, string text)
    {
        if (isFault)
        {
            _complaints.Enqueue(text);
        }
    }
}
