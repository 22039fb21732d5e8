namespace LusInsight.Dashboard.Access;

/// <summary>Where to go after signing in: within the dashboard, whatever the address says.</summary>
internal static class LocalAddress
{
    /// <summary>The address, or the front page where it leads elsewhere.</summary>
    public static string Or(string? url) => IsLocal(url) ? url! : "/";

    // "//host" and "/\host" are other places to a browser.
    private static bool IsLocal(string? url) =>
        url is ['/', ..] && url is not ['/', '/' or '\\', ..] && !url.Any(char.IsControl);
}
