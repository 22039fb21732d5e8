using Microsoft.Playwright;

namespace LusInsight.Journey.Tests.Site;

/// <summary>The real browser: Debian's chromium, or the one that CHROMIUM names. None is a failure, never a skip.</summary>
internal static class Chromium
{
    // No sandbox: test machines run as root. The rest keeps the browser from calling home.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Starts it without a window.</summary>
    public static async Task<IBrowser> StartAsync(IPlaywright playwright)
    {
        var file = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chosen ? chosen : "/usr/bin/chromium";
        if (!File.Exists(file))
        {
            throw new FileNotFoundException(
                $"There is no browser at {file}. Install the package chromium, or set CHROMIUM to the program of one.");
        }

        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = file,
            Args = Arguments,
            Headless = true,
        });
    }
}
