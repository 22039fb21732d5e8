using DuckDB.NET.Data;
using LusInsight.Analytics.Store;

namespace LusInsight.Ingest.Loading;

/// <summary>What is wrong with the disk, in words.</summary>
internal static class StorageFault
{
    private static readonly string[] FullDisk = ["No space left", "not enough space", "disk quota", "max_temp_directory_size"];

    /// <summary>One line that says what to do, or null when the disk is not at fault.</summary>
    public static string? Explain(Exception failure, DataFolder data)
    {
        if (IsFullDisk(failure))
        {
            return $"The disk of {data.Path} is full: nothing has changed; make room and run the same command again";
        }

        // The engine's own words name the file and what the operating system said.
        return failure is IOException or UnauthorizedAccessException || (failure is DuckDBException && IsInputOutput(failure))
            ? $"{data.Path} cannot be used: {FirstLine(failure.Message)}"
            : null;
    }

    /// <summary>Whether there is no room left.</summary>
    public static bool IsFullDisk(Exception failure) =>
        FullDisk.Any(text => failure.Message.Contains(text, StringComparison.OrdinalIgnoreCase));

    private static bool IsInputOutput(Exception failure) => failure.Message.Contains("IO Error", StringComparison.Ordinal);

    private static string FirstLine(string message) => message.Split('\n')[0].TrimEnd();
}
