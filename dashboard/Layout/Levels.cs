namespace LusInsight.Dashboard.Layout;

/// <summary>The level that a page is narrowed to, in words.</summary>
public static class Levels
{
    /// <summary>"Alle niveauer" or the level's name.</summary>
    public static string Name(PageContext page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Scope.Level is { } id
            ? page.Concept.Levels.Single(level => level.Id == id).Name
            : page.Language["Alle niveauer", "All levels"];
    }
}
