using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Tests.Bindings;

namespace LusInsight.Analytics.Tests.Store.DuckDb;

public sealed class ChunkAppenderErrorTests : DuckDbFixture
{
    private static readonly ChunkColumn[] Columns = [new("id", ChunkType.Int32), new("value", ChunkType.Int16)];

    public ChunkAppenderErrorTests() => Execute("CREATE TABLE answer (id INTEGER NOT NULL, value SMALLINT CHECK (value < 100))");

    [Theory]
    [InlineData(ChunkType.Bool)]
    [InlineData(ChunkType.Byte)]
    [InlineData(ChunkType.Int32)]
    [InlineData(ChunkType.Int64)]
    [InlineData(ChunkType.Varchar)]
    public void Open_WithAnotherType_NamesColumnAndBothTypes(ChunkType declared) =>
        OpenFails([new("id", ChunkType.Int32), new("value", declared)]).ShouldBe($"Column 'value' of \"answer\" is SMALLINT, and {declared} was declared.");

    [Fact]
    public void Open_WithColumnsSwapped_NamesThem() =>
        OpenFails([new("value", ChunkType.Int16), new("id", ChunkType.Int32)]).ShouldContain("Column 1 of \"answer\" is 'id', and 'value' was declared");

    [Fact]
    public void Open_WithAColumnTooFewOrTooMany_NamesIt()
    {
        OpenFails([new("id", ChunkType.Int32)]).ShouldContain("'value'");
        OpenFails([.. Columns, new("note", ChunkType.Varchar)]).ShouldContain("'note'");
    }

    [Fact]
    public void Open_WithoutTheTable_NamesIt() =>
        Should.Throw<InvalidOperationException>(() => new ChunkAppender(Connection, "nowhere", Columns)).Message.ShouldContain("nowhere");

    [Fact]
    public void Set_OfAnotherType_IsRefused()
    {
        using var appender = new ChunkAppender(Connection, "answer", Columns);
        Should.Throw<InvalidOperationException>(() => appender.SetInt32(1, 4)).Message.ShouldContain("'value' of \"answer\" was declared Int16, and Int32 is written");
    }

    [Fact]
    public void EndRow_WithAColumnMissing_NamesIt()
    {
        using var appender = new ChunkAppender(Connection, "answer", Columns);
        appender.SetInt32(0, 1);
        Should.Throw<InvalidOperationException>(appender.EndRow).Message.ShouldContain("'value'");
    }

    [Fact]
    public void Close_InTheMiddleOfARow_IsRefused_AndDisposeDropsIt()
    {
        using (var appender = new ChunkAppender(Connection, "answer", Columns))
        {
            AddRow(appender, 1, 4);
            appender.SetInt32(0, 2);
            appender.SetInt16(1, 4);
            Should.Throw<InvalidOperationException>(appender.Close).Message.ShouldContain("not ended");
        }

        ReadAll<int>("SELECT id FROM answer").ShouldBe([1]);
    }

    [Fact]
    public void Close_WithABrokenCheck_SaysWhichTable_AndLoadsNothing()
    {
        using var appender = new ChunkAppender(Connection, "answer", Columns);
        AddRow(appender, 1, 4);
        AddRow(appender, 2, 100);
        Should.Throw<InvalidOperationException>(appender.Close).Message.ShouldContain("\"answer\"");
        Read<long>("SELECT count(*) FROM answer").ShouldBe(0);
    }

    [Fact]
    public void Close_WithANullThatIsNotAllowed_SaysWhichColumn()
    {
        using var appender = new ChunkAppender(Connection, "answer", Columns);
        appender.SetNull(0);
        appender.SetInt16(1, 4);
        appender.EndRow();
        Should.Throw<InvalidOperationException>(appender.Close).Message.ShouldContain("id");
    }

    [Fact]
    public void Set_AfterClose_IsRefused()
    {
        var appender = new ChunkAppender(Connection, "answer", Columns);
        appender.Close();
        appender.Close();
        Should.Throw<ObjectDisposedException>(() => appender.SetInt32(0, 1));
        Should.Throw<ObjectDisposedException>(() => appender.SetNull(0));
        Should.Throw<ObjectDisposedException>(appender.EndRow);
        appender.Dispose();
    }

    private static void AddRow(ChunkAppender appender, int id, short value)
    {
        appender.SetInt32(0, id);
        appender.SetInt16(1, value);
        appender.EndRow();
    }

    private string OpenFails(ChunkColumn[] columns) =>
        Should.Throw<InvalidOperationException>(() => new ChunkAppender(Connection, "answer", columns)).Message;
}
