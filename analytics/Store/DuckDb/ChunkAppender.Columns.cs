using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using DuckDB.NET.Native;

namespace LusInsight.Analytics.Store.DuckDb;

/// <content>Values into vectors. A column is its index in the declared list.</content>
public sealed unsafe partial class ChunkAppender
{
    /// <summary>Texts up to here lie in the vector itself (duckdb_string_t).</summary>
    private const int LongestInlinedText = 12;

    private static readonly int UnixEpochDay = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    public void SetBool(int column, bool value) => *(byte*)Cell(column, ChunkType.Bool, sizeof(byte)) = value ? (byte)1 : (byte)0;

    public void SetByte(int column, byte value) => *(byte*)Cell(column, ChunkType.Byte, sizeof(byte)) = value;

    public void SetInt16(int column, short value) => *(short*)Cell(column, ChunkType.Int16, sizeof(short)) = value;

    public void SetInt32(int column, int value) => *(int*)Cell(column, ChunkType.Int32, sizeof(int)) = value;

    public void SetInt64(int column, long value) => *(long*)Cell(column, ChunkType.Int64, sizeof(long)) = value;

    public void SetDouble(int column, double value) => *(double*)Cell(column, ChunkType.Double, sizeof(double)) = value;

    public void SetDate(int column, DateOnly value) => *(int*)Cell(column, ChunkType.Date, sizeof(int)) = value.DayNumber - UnixEpochDay;

    /// <summary>The clock time as given; a DateTime's kind is not looked at. Cut to microseconds.</summary>
    public void SetTimestamp(int column, DateTime value) =>
        *(long*)Cell(column, ChunkType.Timestamp, sizeof(long)) = (value.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    /// <exception cref="ArgumentException">The bytes are no UTF-8.</exception>
    public void SetVarchar(int column, ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            throw new ArgumentException($"The text for '{_columns[column].Name}' of {_table} is not valid UTF-8", nameof(utf8));
        }

        WriteText(column, utf8);
    }

    /// <summary>The text as UTF-8; half a surrogate pair becomes U+FFFD.</summary>
    public void SetVarchar(int column, ReadOnlySpan<char> text)
    {
        const int OnStack = 256;
        var longest = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = longest > OnStack ? ArrayPool<byte>.Shared.Rent(longest) : null;
        var bytes = rented ?? stackalloc byte[OnStack];
        WriteText(column, bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    public void SetNull(int column)
    {
        ref var target = ref _columns[column];
        if (target.Validity == null)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            NativeMethods.Vectors.DuckDBVectorEnsureValidityWritable(target.Vector);
            target.Validity = NativeMethods.Vectors.DuckDBVectorGetValidity(target.Vector);
        }

        target.Validity[_row >> 6] &= ~(1UL << (_row & 63));
        _written |= 1UL << column;
    }

    private void WriteText(int column, ReadOnlySpan<byte> utf8)
    {
        var cell = Cell(column, ChunkType.Varchar, sizeof(DuckDBString));
        if (utf8.Length <= LongestInlinedText)
        {
            // DuckDB compares these as numbers: what follows the text must be zero.
            new Span<byte>(cell, sizeof(DuckDBString)).Clear();
            *(int*)cell = utf8.Length;
            utf8.CopyTo(new Span<byte>(cell + sizeof(int), LongestInlinedText));
            return;
        }

        fixed (byte* text = utf8)
        {
            NativeMethods.Vectors.DuckDBUnsafeVectorAssignStringElementLength(_columns[column].Vector, (ulong)_row, text, utf8.Length);
        }
    }

    /// <summary>Where this row's value of the column goes.</summary>
    /// <exception cref="InvalidOperationException">The column is of another type, or the appender is closed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* Cell(int column, ChunkType type, int size)
    {
        ref var target = ref _columns[column];
        if (target.Type != type || target.Data == null)
        {
            ThrowWrongCell(column, type);
        }

        var bit = 1UL << column;
        if ((_written & bit) != 0)
        {
            ClearNull(ref target);
        }

        _written |= bit;
        return target.Data + ((nint)_row * size);
    }

    /// <summary>A cell that is set twice holds the later value, even after a null.</summary>
    private void ClearNull(ref Column target)
    {
        if (target.Validity != null)
        {
            target.Validity[_row >> 6] |= 1UL << (_row & 63);
        }
    }

    private void ThrowWrongCell(int column, ChunkType type)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        throw new InvalidOperationException($"'{_columns[column].Name}' of {_table} was declared {_columns[column].Type}, and {type} is written");
    }

    /// <summary>Hands the chunk to DuckDB, which copies it, and begins it anew.</summary>
    private void AppendChunk()
    {
        NativeMethods.DataChunks.DuckDBDataChunkSetSize(_chunk, (ulong)_row);
        _row = 0;
        Require(NativeMethods.Appender.DuckDBAppendDataChunk(_appender, _chunk));
        NativeMethods.DataChunks.DuckDBDataChunkReset(_chunk);
        PointAtVectors();
    }

    private void PointAtVectors()
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            ref var column = ref _columns[i];
            column.Vector = NativeMethods.DataChunks.DuckDBDataChunkGetVector(_chunk, i);
            column.Data = (byte*)NativeMethods.Vectors.DuckDBVectorGetData(column.Vector);
            column.Validity = null;
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Column(ChunkColumn declared)
    {
        public readonly string Name = declared.Name;
        public readonly ChunkType Type = declared.Type;
        public IntPtr Vector;
        public byte* Data;
        public ulong* Validity;
    }
}
