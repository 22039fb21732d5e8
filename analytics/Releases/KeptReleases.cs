using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Releases;

/// <summary>Since when protected figures stand although answers have changed: too few have to show the new ones.</summary>
internal sealed class KeptReleases
{
    private readonly Dictionary<(string Item, RoundId Round), DateOnly> _since;

    private KeptReleases(IEnumerable<KeptRelease> rows) => _since = rows.ToDictionary(r => (r.ItemId, r.RoundId), r => r.ReleasedOn);

    /// <summary>For figures that are counted.</summary>
    public static KeptReleases None { get; } = new([]);

    /// <summary>Those of one kind of item.</summary>
    public static KeptReleases Read(GenerationSession session, ItemKind kind, CancellationToken cancellation) =>
        new(session.Query<KeptRelease>("Releases/KeptReleases.sql", new { item_kind = SnakeCase.Of(kind) }, cancellation));

    /// <summary>The day of the release; null where it is up to date.</summary>
    public DateOnly? Since(string item, RoundId round) => _since.TryGetValue((item, round), out var day) ? day : null;

    /// <summary>One row of KeptReleases.sql.</summary>
    private sealed record KeptRelease(string ItemId, RoundId RoundId, DateOnly ReleasedOn);
}
