using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Tests.Reading;

/// <summary>Title lines above the header, and a header that is not there.</summary>
public sealed class HeaderSearchTests
{
    [Theory]
    [InlineData("Udtræk fra Medarbejderplan\n\nleder_id;afdeling_id;navn\nL1;D1;Anna\n", "UTF-8, semicolon, header in line 3")]
    [InlineData("sep=,\nleder_id,afdeling_id,navn\nL1,D1,Anna\n", "UTF-8, comma, header in line 2")]
    [InlineData("\"Ledere,\nalle\"\t\t\nleder_id\tafdeling_id\tnavn\nL1\tD1\tAnna\n", "UTF-8, tab, header in line 3")]
    [InlineData("leder_id;afdeling_id;navn\nL1;D1;Anna\n", "UTF-8, semicolon")]
    public void TitleLines_AreNoRows_AndTheHeadersLineIsTold(string text, string readAs)
    {
        using var given = new GivenDelivery().With("ledere.csv", text);
        using var staging = given.Read();
        staging.Rows("SELECT read_as, read_count FROM staging.delivered_file").ShouldBe([$"{readAs}|1"]);
        staging.Rows("SELECT leader_id, department_id, name FROM staging.leader").ShouldBe(["L1|D1|Anna"]);
        staging.Rows("FROM staging.bad_row").ShouldBeEmpty();
    }

    [Fact]
    public void Header_ThatLacksItsKey_IsNamedByTheLineThatComesNearest()
    {
        Fault("Udtræk;;\nleder nr;afdeling_id;navn\nL1;D1;Karen Blixen\n").ShouldBe(
            "ledere.csv has no column leader_id (leder_id, medarbejder_id) in line 2, which comes nearest to a header; "
            + "the nearest headers are 'leder nr': rename what is meant");
    }

    [Fact]
    public void Header_WithALineBreak_IsNamedOnOneLine() =>
        Fault("\"leder\r\nnr\";afdeling_id;navn\nL1;D1;Anna\n").ShouldContain("the nearest headers are 'leder  nr'");

    [Fact]
    public void Rows_WithoutAnyHeader_AreNotRepeated()
    {
        var message = Fault("L1;D1;Leda Ibsen\nL2;D1;Lederik Ib\nL3;D1;Karen Blixen\n");
        message.ShouldContain("none of its headers is near");
        message.ShouldNotContain("Ib");
    }

    [Fact]
    public void Header_BelowTheFirstTwentyRecords_IsNotLookedFor() =>
        Fault(string.Concat(Enumerable.Repeat("titel;;\n", HeaderSearch.MostRecords)) + "leder_id;afdeling_id;navn\nL1;D1;Anna\n").ShouldContain("has no column");

    [Fact]
    public void File_WithNothingInIt_SaysWhatItsFirstLineMustName()
    {
        Fault("").ShouldBe("ledere.csv is empty: its first line must name the columns, at least leader_id");
        Fault("\n;;\n\n").ShouldContain("is empty");
    }

    private static string Fault(string text)
    {
        using var given = new GivenDelivery().With("ledere.csv", text);
        return Should.Throw<DeliveryException>(() => given.Read()).Message;
    }
}
