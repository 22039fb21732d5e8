using System.Text;
using LusInsight.Ingest.Reading;
using LusInsight.Ingest.Tests.Reading.Workbooks;

namespace LusInsight.Ingest.Tests.Reading.Places;

/// <summary>A .zip is the folder that was zipped, or it is refused.</summary>
public sealed class DeliveryArchiveTests
{
    private static readonly byte[] Organisation = Encoding.UTF8.GetBytes("""{"id": "proeve", "name": "Prøve", "concept": "albertslund-luls"}""");
    private static readonly byte[] Leaders = Encoding.UTF8.GetBytes("leder_id;afdeling_id\nL1;D1\nL2;D1\n");

    [Theory]
    [InlineData("")]
    [InlineData("uge 46/")]
    [InlineData("uge46\\")]
    public void Files_AtTheTopOrInOneFolder_AreTheDelivery(string top)
    {
        using var given = new GivenDelivery().With("uge46.zip", GivenArchive.Of(
            (top + "organisation.json", Organisation),
            (top + "ledere.csv", Encoding.Latin1.GetBytes("leder_id;afdeling_id;navn\nL1;D1;S\u00F8ren\n")),
            (top + "afdelinger.xlsx", new GivenWorkbook().With("Ark1", ["afdeling_id", "navn"], ["D1", "Et"]).ToBytes()),
            (top + "noter.txt", Leaders),
            (top + "gammelt/runder.csv", Leaders),
            ("__MACOSX/._ledere.csv", Leaders),
            (top + ".DS_Store", Leaders)));

        var delivery = Delivery.Open(Path.Combine(given.Folder, "uge46.zip"));
        using var staging = new GivenStaging();
        staging.Read(delivery, []);

        (delivery.Name, delivery.Organisation!.Id.Value).ShouldBe(("uge46.zip", "proeve"));
        delivery.OtherFiles.ShouldBe(["gammelt/runder.csv", "noter.txt"]);
        staging.Rows("SELECT file, read_as, read_count FROM staging.delivered_file ORDER BY file_no").ShouldBe(
            ["afdelinger.xlsx|xlsx, sheet Ark1|1", "ledere.csv|Windows-1252, semicolon|1"]);
        staging.Rows("SELECT name FROM staging.leader").ShouldBe(["Søren"]);
        staging.WorkFiles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("../ledere.csv")]
    [InlineData("x/../../ledere.csv")]
    [InlineData("/etc/ledere.csv")]
    [InlineData("..\\ledere.csv")]
    [InlineData("C:\\ledere.csv")]
    public void Path_OutOfTheArchive_IsRefused(string name) => Fault(GivenArchive.Of((name, Leaders))).ShouldContain("leads out of it");

    [Fact]
    public void Link_IsRefused() => Fault(GivenArchive.OfLinks(("ledere.csv", Leaders))).ShouldContain("a link instead of a file");

    [Fact]
    public void Password_IsRefused() => Fault(GivenArchive.Patched(GivenArchive.Of(("ledere.csv", Leaders)), 8, 1)).ShouldContain("password");

    [Fact]
    public void OneNameTwice_IsRefused() =>
        Fault(GivenArchive.Of(("ledere.csv", Leaders), ("Ledere.csv", Leaders))).ShouldContain("twice");

    [Fact]
    public void Entry_LargerThanItSays_IsRefused_AndNotCutOff()
    {
        var large = GivenArchive.Of(("ledere.csv", [.. Leaders, .. new byte[100_000]]));
        Fault(GivenArchive.Patched(large, 24, Leaders.Length)).ShouldContain("not what its size and checksum say");
    }

    [Fact]
    public void Entry_WithAnotherChecksum_IsRefused() =>
        Fault(GivenArchive.Patched(GivenArchive.Of(("ledere.csv", Leaders)), 16, 12345)).ShouldContain("not what its size and checksum say");

    [Fact]
    public void Entries_ThatUnpackToMoreThanTheDisk_AreRefusedBeforeTheyAreUnpacked()
    {
        // 50,000 × 4 GiB.
        var many = GivenArchive.Of([.. Enumerable.Range(0, 50_000).Select(i => ($"{i}.txt", Array.Empty<byte>())), ("ledere.csv", Leaders)]);
        Fault(GivenArchive.Patched(many, 24, -2)).ShouldContain("make room");
    }

    [Fact]
    public void File_ThatIsNoArchive_IsRefused() => Fault(Leaders).ShouldBe("uge46.zip is damaged or no .zip: make it anew, or give the folder itself");

    [Fact]
    public void Archive_WithoutAnyOfTheFiles_IsNoDelivery()
    {
        Fault(GivenArchive.Of(("noter.txt", Leaders))).ShouldContain("is not a delivery");
        Fault(GivenArchive.Of(("noter.xlsx", new GivenWorkbook().With("Noter", ["x"]).ToBytes()))).ShouldContain("is not a delivery");
    }

    private static string Fault(byte[] archive)
    {
        using var given = new GivenDelivery().With("uge46.zip", archive);
        using var staging = new GivenStaging();
        var message = Should.Throw<DeliveryException>(() => staging.Read(Delivery.Open(Path.Combine(given.Folder, "uge46.zip")), [])).Message;
        staging.WorkFiles.ShouldBeEmpty();
        message.ShouldNotContain("\n");
        return message;
    }
}
