using System.Globalization;
using LusInsight.Ingest.Loading;

namespace LusInsight.Ingest.Commands;

/// <summary>How far a load is, in words.</summary>
internal static class LoadText
{
    /// <summary>Rows and rows a second; the latter from the first second on.</summary>
    public static string Rows(long rows, TimeSpan elapsed) => elapsed < TimeSpan.FromSeconds(1)
        ? string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows")
        : string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows, {rows / elapsed.TotalSeconds:N0} rows/s");

    /// <summary>One step.</summary>
    public static string Of(LoadProgress progress) => progress.Step == LoadStep.Waiting
        ? $"Waiting for {progress.WaitsFor?.ToString() ?? "another load"}"
        : progress.Step.ToString();
}
