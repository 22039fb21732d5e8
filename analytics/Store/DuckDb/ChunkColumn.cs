using System.Runtime.InteropServices;

namespace LusInsight.Analytics.Store.DuckDb;

/// <summary>What <see cref="ChunkAppender"/> writes into one column; each is exactly one DuckDB type.</summary>
public enum ChunkType
{
    /// <summary>BOOLEAN.</summary>
    Bool,

    /// <summary>UTINYINT.</summary>
    Byte,

    /// <summary>SMALLINT.</summary>
    Int16,

    /// <summary>INTEGER.</summary>
    Int32,

    /// <summary>BIGINT.</summary>
    Int64,

    /// <summary>DOUBLE.</summary>
    Double,

    /// <summary>DATE.</summary>
    Date,

    /// <summary>TIMESTAMP (without time zone, in microseconds).</summary>
    Timestamp,

    /// <summary>VARCHAR.</summary>
    Varchar,
}

/// <summary>One column as the caller means to write it.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ChunkColumn(string Name, ChunkType Type);
