using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Reading;

/// <summary>The rows of one file, its header read: a delivered file, or rows from quarantine that once came in one.</summary>
internal abstract class RowSource(FeedDefinition feed, string file, Header header) : IDisposable
{
    /// <summary>What the rows are.</summary>
    public FeedDefinition Feed { get; } = feed;

    /// <summary>The file's name as delivered.</summary>
    public string File { get; } = file;

    /// <summary>Which field holds which column.</summary>
    public Header Header { get; } = header;

    /// <summary>The physical line where the current row starts.</summary>
    public abstract long Line { get; }

    /// <summary>Why the current row cannot be split into columns: what was expected, in Danish. Null where it can.</summary>
    public string? Malformed { get; protected set; }

    /// <summary>How many fields of the current row can be read: the header's number, but for a malformed row.</summary>
    public abstract int FieldCount { get; }

    /// <summary>How the file was read: encoding and separator; or that it is quarantine's.</summary>
    public abstract string ReadAs { get; }

    /// <summary>Whether these are rows of an earlier delivery.</summary>
    public abstract bool IsRetry { get; }

    /// <summary>About how much there is to read, in bytes.</summary>
    public abstract long Size { get; }

    /// <summary>About how much of that has been read. What lies in memory already is all read.</summary>
    public virtual long Position => Size;

    /// <summary>Goes to the next row.</summary>
    public abstract bool Read();

    /// <summary>One field of the current row as UTF-8, until the next <see cref="Read"/>.</summary>
    public abstract ReadOnlySpan<byte> Field(int index);

    public virtual void Dispose()
    {
    }
}
