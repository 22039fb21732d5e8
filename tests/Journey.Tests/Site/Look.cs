using Microsoft.Playwright;

namespace LusInsight.Journey.Tests.Site;

/// <summary>One way in which a page is seen.</summary>
/// <param name="Name">Part of the screenshot's name.</param>
/// <param name="Width">Of the window, in pixels.</param>
/// <param name="Scheme">What the reader's system wishes.</param>
/// <param name="Rules">axe's rules; empty = all. A colour scheme changes colours only.</param>
internal sealed record Look(string Name, int Width, ColorScheme Scheme, IReadOnlyList<string> Rules)
{
    private static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    /// <summary>In an order that changes one thing at a time.</summary>
    public static readonly IReadOnlyList<Look> All =
    [
        new("1440", 1440, ColorScheme.Light, []),
        new("1440-dark", 1440, ColorScheme.Dark, Colours),
        new("390-dark", 390, ColorScheme.Dark, Colours),
        new("390", 390, ColorScheme.Light, []),
    ];

    /// <summary>Both widths, for pages that have been seen in the dark with another organisation's data.</summary>
    public static readonly IReadOnlyList<Look> Light = [.. All.Where(look => look.Scheme == ColorScheme.Light)];
}
