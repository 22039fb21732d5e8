using LusInsight.Analytics.Statistics;

namespace LusInsight.Analytics.Tests.Statistics;

internal static class Given
{
    public static Histogram Histogram(params int[] values)
    {
        var histogram = new Histogram();
        foreach (var value in values)
        {
            histogram.Add(value, 1);
        }

        return histogram;
    }
}
