using System.Globalization;

namespace LusInsight.Ingest.Tests.Fuzz;

/// <summary>How many inputs a run tries.</summary>
internal static class FuzzCount
{
    private const int Usual = 10_000;

    /// <summary>LUSINSIGHT_FUZZ, else what a usual run has time for.</summary>
    public static int All { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("LUSINSIGHT_FUZZ"), CultureInfo.InvariantCulture, out var given) ? given : Usual;

    /// <summary>A share of them, at least one.</summary>
    public static int Share(int percentOfHundred) => (int)Math.Max(1, (long)All * percentOfHundred / 10_000);
}
