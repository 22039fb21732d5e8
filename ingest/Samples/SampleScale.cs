using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Samples;

/// <summary>From a share of a scale's width to a value on it.</summary>
internal static class SampleScale
{
    /// <summary>0 is the lowest value, 1 the highest; what lies outside is the nearest end.</summary>
    public static int At(this Scale scale, double share)
    {
        var value = scale.Min + (int)Math.Round(share * (scale.Max - scale.Min), MidpointRounding.AwayFromZero);
        return Math.Clamp(value, scale.Min, scale.Max);
    }
}
