namespace DuckDB.NET.Native;

/// <summary>`duckdb_uhugeint`: 128 bits, unsigned.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly struct DuckDBUHugeInt(ulong lower, ulong upper)
{
    public DuckDBUHugeInt(BigInteger value) : this((ulong)(value & ulong.MaxValue), (ulong)(Checked(value) >> 64))
    {
    }

    public static BigInteger HugeIntMinValue { get; } = BigInteger.Zero;

    public static BigInteger HugeIntMaxValue { get; } = (BigInteger.One << 128) - 1;

    public ulong Lower { get; } = lower;

    public ulong Upper { get; } = upper;

    public BigInteger ToBigInteger() => ((BigInteger)Upper << 64) + Lower;

    public UInt128 ToUInt128() => new(Upper, Lower);

    private static BigInteger Checked(BigInteger value) =>
        value >= HugeIntMinValue && value <= HugeIntMaxValue
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), $"value must be between {HugeIntMinValue} and {HugeIntMaxValue}");
}
