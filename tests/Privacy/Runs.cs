using System.Globalization;

namespace LusInsight.Privacy;

/// <summary>How many organisations a test draws: few by default, as many as LUSINSIGHT_PRIVACY says for the full size.</summary>
public static class Runs
{
    /// <summary>Whether this is more than the usual run.</summary>
    public static bool AreMany => Environment.GetEnvironmentVariable("LUSINSIGHT_PRIVACY") is not null;

    public static IEnumerable<int> Seeds(int usually) => Enumerable.Range(
        1, int.TryParse(Environment.GetEnvironmentVariable("LUSINSIGHT_PRIVACY"), CultureInfo.InvariantCulture, out var count) ? count : usually);
}
