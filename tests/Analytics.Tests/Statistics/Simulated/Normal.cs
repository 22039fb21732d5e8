namespace LusInsight.Analytics.Tests.Statistics.Simulated;

/// <summary>The standard normal distribution, by Box and Muller.</summary>
internal static class Normal
{
    public static double Draw(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
