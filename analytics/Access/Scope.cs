using System.Globalization;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Access;

/// <summary>What a query is asked about, every part of it known to exist.</summary>
/// <param name="Round">Null only where the organisation has no round yet.</param>
/// <param name="Department">Null where the viewer has several tops and named none of them.</param>
/// <param name="Level">Null = all levels, and people without one.</param>
/// <param name="AsOf">Dates after it do not count; null = every date counts.</param>
/// <param name="Tops">The department, or the viewer's several tops: figures are over these and everything below.</param>
public sealed record Scope(Round? Round, DepartmentId? Department, LevelId? Level, DateOnly? AsOf, IReadOnlyList<DepartmentId> Tops)
{
    /// <summary>
    /// Looks up what an address asks for. Left out, the round is the newest with conversations and the department
    /// the top of what the viewer may see. Rights are not judged here but by the query.
    /// </summary>
    /// <exception cref="ScopeException">Round or department unknown (404), level unknown or date malformed (400).</exception>
    public static Scope Resolve(Generation generation, Viewer viewer, ScopeRequest request)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(request);
        var round = ResolveRound(generation, request.Round);
        var department = ResolveDepartment(generation, viewer, request.Department);
        var level = ResolveLevel(generation.Concept, request.Level);
        var asOf = ResolveDate(request.AsOf);
        return new Scope(round, department, level, asOf, department is { } one ? [one] : viewer.Tops);
    }

    private static Round? ResolveRound(Generation generation, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return generation.NewestRoundWithConversations ?? generation.Rounds.LastOrDefault();
        }

        return generation.Rounds.FirstOrDefault(r => string.Equals(r.RoundId.Value, text, StringComparison.Ordinal))
            ?? throw new ScopeException("round", unknown: true, "There is no such round.");
    }

    private static DepartmentId? ResolveDepartment(Generation generation, Viewer viewer, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return viewer.Tops.Count == 1 ? viewer.Tops[0] : null;
        }

        var department = DepartmentId.From(text);
        return generation.Departments.Contains(department)
            ? department
            : throw new ScopeException("department", unknown: true, "There is no such department.");
    }

    private static LevelId? ResolveLevel(Concept concept, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var level = LevelId.From(text);
        return concept.Levels.Any(l => l.Id == level)
            ? level
            : throw new ScopeException("level", unknown: false, "Expected one of the concept's levels.");
    }

    private static DateOnly? ResolveDate(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new ScopeException("asOf", unknown: false, "Expected a date as yyyy-MM-dd.");
    }
}
