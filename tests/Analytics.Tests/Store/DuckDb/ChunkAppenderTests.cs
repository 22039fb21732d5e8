using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Tests.Bindings;

namespace LusInsight.Analytics.Tests.Store.DuckDb;

public sealed class ChunkAppenderTests : DuckDbFixture
{
    private static readonly ChunkColumn[] Numbers = [new("i", ChunkType.Int32), new("text", ChunkType.Varchar)];

    [Fact]
    public void EveryType_WithAndWithoutValue_ReadsBackTheSame()
    {
        Execute("CREATE TABLE t (b BOOLEAN, u UTINYINT, s SMALLINT, i INTEGER, l BIGINT, d DOUBLE, day DATE, moment TIMESTAMP, v VARCHAR)");
        using (var appender = new ChunkAppender(Connection, "t",
        [
            new("b", ChunkType.Bool), new("u", ChunkType.Byte), new("s", ChunkType.Int16), new("i", ChunkType.Int32), new("l", ChunkType.Int64),
            new("d", ChunkType.Double), new("day", ChunkType.Date), new("moment", ChunkType.Timestamp), new("v", ChunkType.Varchar),
        ]))
        {
            appender.SetBool(0, true);
            appender.SetByte(1, 255);
            appender.SetInt16(2, short.MinValue);
            appender.SetInt32(3, int.MinValue);
            appender.SetInt64(4, long.MaxValue);
            appender.SetDouble(5, 0.1);
            appender.SetDate(6, new DateOnly(1969, 12, 31));
            appender.SetTimestamp(7, new DateTime(2025, 10, 3, 13, 37, 42, 123, 456, DateTimeKind.Unspecified));
            appender.SetVarchar(8, "Ærø"u8);
            appender.EndRow();
            for (var column = 0; column < 9; column++)
            {
                appender.SetNull(column);
            }

            appender.EndRow();
        }

        ReadAll<string>("SELECT concat_ws('|', b, u, s, i, l, d, day, moment, v) FROM t").ShouldBe(
            ["true|255|-32768|-2147483648|9223372036854775807|0.1|1969-12-31|2025-10-03 13:37:42.123456|Ærø", ""]);
        Read<bool>("SELECT bool_and(COLUMNS(*) IS NULL) FROM t WHERE b IS NULL").ShouldBeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2_047)]
    [InlineData(2_048)]
    [InlineData(2_049)]
    [InlineData(300_000)]
    public void Rows_AcrossChunks_AllArriveInOrder(int rows)
    {
        Execute("CREATE TABLE t (i INTEGER, text VARCHAR)");
        using var appender = new ChunkAppender(Connection, "t", Numbers);
        for (var i = 0; i < rows; i++)
        {
            appender.SetInt32(0, i);
            if (i % 3 == 0)
            {
                appender.SetNull(1);
            }
            else
            {
                // Short ones lie in the vector, long ones beside it.
                appender.SetVarchar(1, i % 2 == 0 ? $"r{i}" : $"række nummer {i}");
            }

            appender.EndRow();
        }

        appender.Close();

        appender.RowCount.ShouldBe(rows);
        Read<long>("SELECT count(*) FROM t").ShouldBe(rows);
        Read<long>("""
            SELECT count(*) FROM t
            WHERE i = rowid AND text IS NOT DISTINCT FROM
                CASE WHEN i % 3 = 0 THEN NULL WHEN i % 2 = 0 THEN 'r' || i ELSE 'række nummer ' || i END
            """).ShouldBe(rows);
    }

    [Theory]
    [InlineData("")]
    [InlineData("twelve bytes")]
    [InlineData("thirteen byte")]
    [InlineData("ÆØÅ æøå")]
    public void Text_BesideALongerOne_ComparesEqual(string text)
    {
        Execute("CREATE TABLE t (i INTEGER, text VARCHAR)");
        using (var appender = new ChunkAppender(Connection, "t", Numbers))
        {
            // Twice through the same memory: what a chunk held before must not show.
            for (var i = 0; i < 4_096; i++)
            {
                appender.SetInt32(0, i);
                appender.SetVarchar(1, i < 2_048 ? "a text of well over twelve bytes" : text);
                appender.EndRow();
            }
        }

        Read<long>("SELECT count(*) FROM t WHERE text = $text", ("text", text)).ShouldBe(2_048);
        Read<long>("SELECT count(DISTINCT text) FROM t").ShouldBe(2);
    }

    [Fact]
    public void Text_VeryLong_ArrivesWhole()
    {
        var text = new string('å', 200_000);
        Execute("CREATE TABLE t (i INTEGER, text VARCHAR)");
        using var appender = new ChunkAppender(Connection, "t", Numbers);
        appender.SetInt32(0, 1);
        appender.SetVarchar(1, text);
        appender.EndRow();
        appender.Close();
        Read<string>("SELECT text FROM t").ShouldBe(text);
    }

    [Fact]
    public void Text_ThatIsNoUtf8_IsRefusedWithTheColumnsName()
    {
        Execute("CREATE TABLE t (i INTEGER, text VARCHAR)");
        using var appender = new ChunkAppender(Connection, "t", Numbers);
        Should.Throw<ArgumentException>(() => appender.SetVarchar(1, [0xE6, 0xF8, 0xE5])).Message.ShouldContain("'text'");
    }

    [Fact]
    public void Cell_SetTwice_HoldsTheLaterValue()
    {
        Execute("CREATE TABLE t (i INTEGER, text VARCHAR)");
        using (var appender = new ChunkAppender(Connection, "t", Numbers))
        {
            appender.SetNull(0);
            appender.SetInt32(0, 7);
            appender.SetVarchar(1, "first");
            appender.SetNull(1);
            appender.EndRow();
        }

        Read<bool>("SELECT i = 7 AND text IS NULL FROM t").ShouldBeTrue();
    }

    [Fact]
    public void SchemaAndQuotes_InATablesName_AreFound()
    {
        Execute("CREATE SCHEMA other; CREATE TABLE other.\"a \"\"table\"\"\" (i INTEGER, text VARCHAR)");
        using (var appender = new ChunkAppender(Connection, "a \"table\"", Numbers, schema: "other"))
        {
            appender.SetInt32(0, 1);
            appender.SetNull(1);
            appender.EndRow();
        }

        Read<long>("SELECT count(*) FROM other.\"a \"\"table\"\"\"").ShouldBe(1);
    }
}
