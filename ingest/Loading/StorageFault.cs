using DuckDB.NET.Data;
using LusInsight.Analytics.Store;

namespace LusInsight.Ingest.Loading;

/// <summary>What is wrong with the disk, in words.</summary>
internal static class StorageFault
{
    private static readonly string[] FullDisk = ["No space left", "not enough space", "disk quota", "max_temp_directory_size"];

    /// <summary>EFBIG, as the engine and as .NET say it: a limit on the process, or a file system such as FAT32.</summary>
    private static readonly string[] TooLarge = ["File too large", "too large for the file system"];

    /// <summary>One line that says what to do, or null when the disk is not at fault.</summary>
    public static string? Explain(Exception failure, DataFolder data)
    {
        if (IsFullDisk(failure))
        {
            return $"The disk of {data.Path} is full: nothing has changed; make room and run the same command again";
        }

        if (IsOneOf(failure, TooLarge))
        {
            return $"No file in {data.Path} may be as large as the next generation: nothing has changed; raise the limit of the file system or of ulimit -f and run the same command again";
        }

        // The engine's own words name the file and what the operating system said.
        return failure is IOException or UnauthorizedAccessException || (failure is DuckDBException && IsInputOutput(failure))
            ? $"{data.Path} cannot be used: {FirstLine(failure.Message)}"
            : null;
    }

    /// <summary>Whether there is no room left.</summary>
    public static bool IsFullDisk(Exception failure) => IsOneOf(failure, FullDisk);

    private static bool IsOneOf(Exception failure, string[] texts) =>
        texts.Any(text => failure.Message.Contains(text, StringComparison.OrdinalIgnoreCase));

    private static bool IsInputOutput(Exception failure) => failure.Message.Contains("IO Error", StringComparison.Ordinal);

    private static string FirstLine(string message) => message.Split('\n')[0].TrimEnd();
}
