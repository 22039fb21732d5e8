using LusInsight.Analytics.Loads;
using LusInsight.Dashboard.Data;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests.Data;

public sealed class DataSentencesTests
{
    private static readonly DataSentences Da = new(Language.Danish);

    [Theory]
    [InlineData("load", 0, 0, "Leverancen havde ingen rækker.")]
    [InlineData("load", 1, 0, "Den ene række er indlæst.")]
    [InlineData("load", 5284, 0, "Alle 5.284 rækker er indlæst.")]
    [InlineData("load", 5284, 6, "6 af 5.284 rækker er afvist.")]
    [InlineData("rollback", 0, 0, "Data er gået tilbage til en tidligere generation.")]
    [InlineData("forget", 0, 0, "En person er slettet.")]
    public void Lead_OfTheNewestLoad_TellsWhatItDid(string action, long read, long rejected, string expected) =>
        Da.Lead(Loads(action, read, rejected)).ShouldBe(expected);

    [Fact]
    public void Lead_WithoutLoads_SaysSo() => Da.Lead(new LoadsResult([], [], [], [], [])).ShouldBe("Ingen data endnu. Træk filer hertil.");

    [Theory]
    [InlineData(0, "Ingen rækker er afvist.")]
    [InlineData(1, "1 række venter på at blive rettet: uden for skalaen.")]
    [InlineData(6, "8 rækker venter på at blive rettet, flest fordi: uden for skalaen (6).")]
    public void Rejects_InQuarantine_AreCountedWithTheirCommonestReason(long most, string expected)
    {
        RejectCount[] counts = most switch
        {
            0 => [],
            1 => [new("out_of_range", 1)],
            _ => [new("out_of_range", most), new("bad_date", 2)],
        };

        Da.Rejects(new LoadsResult([], [], [], counts, [])).ShouldBe(expected);
    }

    [Theory]
    [InlineData("missing_value", "Mangler")]
    [InlineData("malformed_row", "Rækken kan ikke læses")]
    [InlineData("no_desired_level", "Intet ønsket niveau")]
    [InlineData("something_new", "something_new")]
    public void Code_OfTheContract_HasItsWords(string code, string expected) => LoadWords.Code(code, Language.Danish).ShouldBe(expected);

    [Theory]
    [InlineData("UTF-8, comma", "UTF-8, komma")]
    [InlineData("Windows-1252, semicolon", "Windows-1252, semikolon")]
    [InlineData("UTF-16, tab, header in line 3", "UTF-16, tabulator, overskrift i linje 3")]
    [InlineData("xlsx, sheet Ark1, header in line 4", "xlsx, ark Ark1, overskrift i linje 4")]
    [InlineData("xlsx, sheet comma", "xlsx, ark comma")]
    public void ReadAs_InDanish_TranslatesWhatWasDetected(string readAs, string expected) =>
        LoadWords.ReadAs(readAs, Language.Danish).ShouldBe(expected);

    private static LoadsResult Loads(string action, long read, long rejected) =>
        new([new Load(1, action, "uge46", default, 1, read, read - rejected, rejected)], [], [], [], []);
}
