using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;

namespace LusInsight.Analytics.Tests.Bindings;

/// <summary>Every type that the product stores or reads: bound as a parameter, kept in a table, read back the same.</summary>
public sealed class DuckDbTypesTests : DuckDbFixture
{
    public static TheoryData<string, object> Values => new()
    {
        { "BOOLEAN", true },
        { "BOOLEAN", false },
        { "TINYINT", sbyte.MinValue },
        { "SMALLINT", short.MinValue },
        { "INTEGER", int.MinValue },
        { "BIGINT", long.MaxValue },
        { "UTINYINT", byte.MaxValue },
        { "USMALLINT", ushort.MaxValue },
        { "UINTEGER", uint.MaxValue },
        { "UBIGINT", ulong.MaxValue },
        { "HUGEINT", BigInteger.Parse("-170141183460469231731687303715884105727", CultureInfo.InvariantCulture) },
        { "HUGEINT", BigInteger.Parse("170141183460469231731687303715884105727", CultureInfo.InvariantCulture) },
        { "HUGEINT", new BigInteger(-1) },
        { "UHUGEINT", BigInteger.Parse("340282366920938463463374607431768211455", CultureInfo.InvariantCulture) },
        { "FLOAT", 1.5f },
        { "DOUBLE", 0.1 },
        { "DOUBLE", double.NegativeInfinity },
        { "VARCHAR", "" },
        { "VARCHAR", "twelve bytes" },
        { "VARCHAR", "thirteen byte" },
        { "VARCHAR", "rødgrød med fløde på Ærø 🇩🇰" },
        { "VARCHAR", "nul\0inside" },
        { "VARCHAR", new string('å', 100_000) },
        { "DATE", new DateOnly(2024, 2, 29) },
        { "DATE", DateOnly.MinValue },
        { "DATE", DateOnly.MaxValue },
        { "TIME", new TimeOnly(23, 59, 58, 123, 456) },
        { "TIMESTAMP", new DateTime(2025, 10, 3, 13, 37, 42, 123, 456, DateTimeKind.Unspecified) },
        { "TIMESTAMP", new DateTime(1899, 12, 31, 23, 59, 59, DateTimeKind.Unspecified) },
        { "TIMESTAMP_S", new DateTime(2025, 10, 3, 13, 37, 42, DateTimeKind.Unspecified) },
        { "TIMESTAMP_MS", new DateTime(2025, 10, 3, 13, 37, 42, 123, DateTimeKind.Unspecified) },
        { "UUID", Guid.Parse("8f3b2a10-0000-4000-8000-0123456789ab") },
        { "INTERVAL", new TimeSpan(3, 4, 5, 6, 7) },
        { "INTERVAL", new TimeSpan(-3, -4, -5, -6, -7) },
        { "DECIMAL(4,1)", 999.9m },
        { "DECIMAL(9,2)", -1234567.89m },
        { "DECIMAL(18,6)", 123456789012.345678m },
        { "DECIMAL(38,10)", -123456789012345678.0123456789m },
        { "DECIMAL(38,0)", 79228162514264337593543950335m },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_BoundAndStored_ReadsBackTheSame(string type, object value)
    {
        Execute($"CREATE TABLE t (v {type})");
        using (var insert = Connection.CreateCommand())
        {
            insert.CommandText = "INSERT INTO t VALUES ($v)";
            insert.Parameters.Add(new DuckDBParameter("v", value));
            insert.ExecuteNonQuery().ShouldBe(1);
        }

        using var select = Connection.CreateCommand();
        select.CommandText = "SELECT v FROM t";
        using var reader = select.ExecuteReader();
        reader.Read().ShouldBeTrue();

        var read = typeof(DuckDBDataReader).GetMethod(nameof(reader.GetFieldValue))!.MakeGenericMethod(value.GetType());
        read.Invoke(reader, [0]).ShouldBe(value);
    }

    [Theory]
    [InlineData("BOOLEAN")]
    [InlineData("TINYINT")]
    [InlineData("SMALLINT")]
    [InlineData("INTEGER")]
    [InlineData("BIGINT")]
    [InlineData("HUGEINT")]
    [InlineData("UTINYINT")]
    [InlineData("DOUBLE")]
    [InlineData("VARCHAR")]
    [InlineData("BLOB")]
    [InlineData("DATE")]
    [InlineData("TIMESTAMP")]
    [InlineData("DECIMAL(9,2)")]
    [InlineData("INTEGER[]")]
    [InlineData("ENUM('a', 'b')")]
    [InlineData("INTERVAL")]
    public void Null_OfAnyType_ReadsBackAsNull(string type)
    {
        Execute($"CREATE TABLE t (v {type})");
        using (var insert = Connection.CreateCommand())
        {
            insert.CommandText = "INSERT INTO t VALUES ($v)";
            insert.Parameters.Add(new DuckDBParameter("v", null));
            insert.ExecuteNonQuery();
        }

        using var select = Connection.CreateCommand();
        select.CommandText = "SELECT v FROM t";
        using var reader = select.ExecuteReader();
        reader.Read().ShouldBeTrue();
        reader.IsDBNull(0).ShouldBeTrue();
        reader.GetValue(0).ShouldBe(DBNull.Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(100_000)]
    public void Blob_OfAnyLength_ReadsBackTheSame(int length)
    {
        var bytes = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();
        using var stream = Read<Stream>("SELECT $v::BLOB", ("v", bytes));
        using var read = new MemoryStream();
        stream.CopyTo(read);
        read.ToArray().ShouldBe(bytes);
    }

    [Fact]
    public void List_OfNumbersAndTexts_ReadsBackTheSame()
    {
        Read<List<int>>("SELECT $v::INTEGER[]", ("v", new List<int> { 3, 1, 2 })).ShouldBe([3, 1, 2]);
        Read<List<string>>("SELECT $v::VARCHAR[]", ("v", new List<string> { "ø", "a text of more than twelve bytes", "" }))
            .ShouldBe(["ø", "a text of more than twelve bytes", ""]);
        Read<List<int>>("SELECT $v::INTEGER[]", ("v", new List<int>())).ShouldBeEmpty();
    }

    [Fact]
    public void List_WithNull_ReadsItAsNull() =>
        Read<List<int?>>("SELECT [1, NULL, 3]").ShouldBe([1, null, 3]);

    [Fact]
    public void List_AsMembershipTest_FindsItsRows() =>
        Read<long>("SELECT count(*) FROM range(10) r(i) WHERE i IN (SELECT unnest($ids))", ("ids", new List<long> { 1, 3, 99 })).ShouldBe(2);

    [Fact]
    public void Struct_WithNamesOfItsOwn_ReadsAsDictionary()
    {
        var read = Read<Dictionary<string, object>>("SELECT {'niveau': 3, 'navn': 'ærø'}");
        read["niveau"].ShouldBe(3);
        read["navn"].ShouldBe("ærø");
    }

    [Fact]
    public void Enum_WithDanishNames_ReadsAsText()
    {
        Execute("CREATE TYPE role AS ENUM ('leder', 'nærmeste leder', 'øverste leder')");
        Execute("CREATE TABLE t (v role)");
        Execute("INSERT INTO t VALUES ('øverste leder'), ('leder')");
        ReadAll<string>("SELECT v FROM t ORDER BY v DESC").ShouldBe(["øverste leder", "leder"]);
    }

    [Fact]
    public void Interval_OfMonths_IsNoTimeSpan() =>
        Should.Throw<Exception>(() => Read<TimeSpan>("SELECT INTERVAL 1 MONTH"));

    [Fact]
    public void Infinity_AsDateAndTimestamp_IsToldApart()
    {
        Read<bool>("SELECT isinf('infinity'::DATE) AND isinf('-infinity'::TIMESTAMP)").ShouldBeTrue();
        Should.Throw<Exception>(() => Read<DateOnly>("SELECT 'infinity'::DATE"));
        Should.Throw<Exception>(() => Read<DateTime>("SELECT '-infinity'::TIMESTAMP"));
    }
}
