using System.Globalization;

namespace LusInsight.Faults.Kills;

/// <summary>Where the kills fell and what was shown after each.</summary>
internal sealed class KillReport
{
    private readonly List<(string Phase, bool IsNew, bool HadEnded)> _kills = [];

    public void Add(string phase, bool isNew, bool hadEnded) => _kills.Add((phase, isNew, hadEnded));

    public override string ToString() => string.Join('\n', _kills
        .GroupBy(kill => kill.Phase, StringComparer.Ordinal)
        .Select(phase => Line(phase.Key, [.. phase]))
        .Append(Line("all", _kills)));

    private static string Line(string phase, IReadOnlyCollection<(string Phase, bool IsNew, bool HadEnded)> kills) => string.Create(
        CultureInfo.InvariantCulture,
        $"{phase,-10} {kills.Count,4} kills: {kills.Count(kill => !kill.IsNew),4} before the publication, {kills.Count(kill => kill.IsNew),4} after it ({kills.Count(kill => kill.HadEnded)} when the program had ended)");
}
