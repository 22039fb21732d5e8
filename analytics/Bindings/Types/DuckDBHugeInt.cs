namespace DuckDB.NET.Native;

/// <summary>`duckdb_hugeint`: 128 bits, signed.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly struct DuckDBHugeInt(ulong lower, long upper)
{
    public DuckDBHugeInt(BigInteger value) : this((ulong)(value & ulong.MaxValue), (long)(Checked(value) >> 64))
    {
    }

    /// <summary>-(2^127 - 1), the least value that DuckDB writes and reads as text.</summary>
    public static BigInteger HugeIntMinValue { get; } = -((BigInteger.One << 127) - 1);

    public static BigInteger HugeIntMaxValue { get; } = (BigInteger.One << 127) - 1;

    public ulong Lower { get; } = lower;

    public long Upper { get; } = upper;

    public BigInteger ToBigInteger() => ((BigInteger)Upper << 64) + Lower;

    public Int128 ToInt128() => new((ulong)Upper, Lower);

    private static BigInteger Checked(BigInteger value) =>
        value >= HugeIntMinValue && value <= HugeIntMaxValue
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), $"value must be between {HugeIntMinValue} and {HugeIntMaxValue}");
}
