namespace LusInsight.Analytics.Loads;

/// <summary>One row per file of a load; counts are rows. Read = new + changed + unchanged + rejected + repeats.</summary>
/// <param name="File">As delivered.</param>
/// <param name="Feed">The contract's file name without .csv.</param>
/// <param name="ReadAs">Encoding and separator, as detected.</param>
/// <param name="UnknownColumns">Comma-separated; empty = none.</param>
/// <param name="ReadCount">Rows in the file.</param>
/// <param name="NewCount">Keys that were not there before.</param>
/// <param name="ChangedCount">Keys whose row became another.</param>
/// <param name="UnchangedCount">Rows that said what was there already.</param>
/// <param name="RejectedCount">Rows set aside.</param>
/// <param name="RepeatCount">The same row again in the same delivery.</param>
public sealed record LoadFile(
    string File,
    string Feed,
    string ReadAs,
    string UnknownColumns,
    long ReadCount,
    long NewCount,
    long ChangedCount,
    long UnchangedCount,
    long RejectedCount,
    long RepeatCount);
