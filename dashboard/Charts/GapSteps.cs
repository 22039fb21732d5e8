using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Charts;

/// <summary>
/// The six steps of the heatmap: an eighth of the scale each (1–5: 0, 0.5, 1, 1.5, 2), never relative to what else is shown.
/// A figure is coloured as it is written, rounded to one decimal.
/// </summary>
/// <param name="scale">What the levels are on.</param>
public sealed class GapSteps(Scale scale)
{
    /// <summary>How many steps there are.</summary>
    public const int Count = 6;

    private const int TenthsPerUnit = 10;

    // In whole tenths, so that 0.3 / 0.1 is 3.
    private readonly int _width = Math.Max(1, (int)Math.Round((scale.Max - scale.Min) * TenthsPerUnit / 8.0, MidpointRounding.AwayFromZero));

    /// <summary>The step of a gap, 0–5.</summary>
    public int Of(double gap)
    {
        var tenths = (int)Math.Round(gap * TenthsPerUnit, MidpointRounding.AwayFromZero);
        return tenths <= 0 ? 0 : Math.Min(1 + (tenths / _width), Count - 1);
    }

    /// <summary>What the key says of a step: "0 eller under", "under 0,5", "0,5–0,9", …, "2,0 og over".</summary>
    public string Name(int step, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return step switch
        {
            0 => language["0 eller under", "0 or below"],
            1 => language[$"under {Text(1)}", $"under {Text(1)}"],
            Count - 1 => language[$"{Text(step - 1)} og over", $"{Text(step - 1)} and over"],
            _ => $"{Text(step - 1)}–{language.Mean(((_width * step) - 1) / (double)TenthsPerUnit)}",
        };

        string Text(int steps) => language.Mean(_width * steps / (double)TenthsPerUnit);
    }
}
