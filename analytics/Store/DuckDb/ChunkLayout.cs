using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace LusInsight.Analytics.Store.DuckDb;

/// <summary>Compares the columns a caller declares with those the table has: an appender writes bytes, and DuckDB does not check them.</summary>
internal static class ChunkLayout
{
    /// <summary>Returns the table's column types for a data chunk; the caller disposes them.</summary>
    /// <exception cref="InvalidOperationException">A column is missing, too many, elsewhere or of another type; the message names it.</exception>
    public static DuckDBLogicalType[] Check(DuckDBConnection connection, string quotedTable, DuckDB.NET.Native.DuckDBAppender appender, IReadOnlyList<ChunkColumn> declared)
    {
        var (names, typeNames) = Describe(connection, quotedTable);
        for (var i = 0; i < Math.Max(names.Count, declared.Count); i++)
        {
            var has = i < names.Count ? names[i] : "no more columns";
            var meant = i < declared.Count ? declared[i].Name : "no more columns";
            if (!string.Equals(has, meant, StringComparison.OrdinalIgnoreCase))
            {
                throw new InvalidOperationException($"Column {i + 1} of {quotedTable} is '{has}', and '{meant}' was declared. Declare every column, in the table's order.");
            }
        }

        var types = new DuckDBLogicalType[declared.Count];
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = NativeMethods.Appender.DuckDBAppenderColumnType(appender, (ulong)i);
            if (NativeMethods.LogicalType.DuckDBGetTypeId(types[i]) != NativeType(declared[i].Type))
            {
                Dispose(types);
                throw new InvalidOperationException($"Column '{names[i]}' of {quotedTable} is {typeNames[i]}, and {declared[i].Type} was declared.");
            }
        }

        return types;
    }

    public static void Dispose(DuckDBLogicalType?[] types)
    {
        foreach (var type in types)
        {
            type?.Dispose();
        }
    }

    private static (List<string> Names, List<string> Types) Describe(DuckDBConnection connection, string quotedTable)
    {
        var names = new List<string>();
        var types = new List<string>();
        using var command = connection.CreateCommand();
        command.CommandText = $"DESCRIBE {quotedTable}";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
            types.Add(reader.GetString(1));
        }

        return (names, types);
    }

    private static DuckDBType NativeType(ChunkType type) => type switch
    {
        ChunkType.Bool => DuckDBType.Boolean,
        ChunkType.Byte => DuckDBType.UnsignedTinyInt,
        ChunkType.Int16 => DuckDBType.SmallInt,
        ChunkType.Int32 => DuckDBType.Integer,
        ChunkType.Int64 => DuckDBType.BigInt,
        ChunkType.Double => DuckDBType.Double,
        ChunkType.Date => DuckDBType.Date,
        ChunkType.Timestamp => DuckDBType.Timestamp,
        ChunkType.Varchar => DuckDBType.Varchar,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a column type"),
    };
}
