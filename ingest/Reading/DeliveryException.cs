using LusInsight.Ingest.Loading;

namespace LusInsight.Ingest.Reading;

/// <summary>Nothing can be published of this delivery. The message is one line: what is wrong and what to do.</summary>
/// <param name="message">Never the text of a cell that may be personal.</param>
/// <param name="cause">What was caught, for the log.</param>
public sealed class DeliveryException(string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>What is wrong, where there is a word for it.</summary>
    public DeliveryFault Fault { get; init; }

    /// <summary>The file, organisation or person that the fault is about; null where it is about none.</summary>
    public string? Subject { get; init; }

    /// <summary>Canonical names of the columns that a header lacks or tells twice; else empty.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The file's headers that come nearest to them, or that both mean one; else empty.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>The rows at fault, where there were too many; the first of them, in the order of files and lines.</summary>
    public IReadOnlyList<RejectedRow> Rejects { get; init; } = [];

    /// <summary>The faults of its files, where several are wrong at once; else empty.</summary>
    public IReadOnlyList<DeliveryException> Several { get; init; } = [];
}
