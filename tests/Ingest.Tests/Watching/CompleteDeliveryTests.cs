using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Watching;

/// <summary>When a delivery in the inbox is taken, and in which order.</summary>
public sealed class CompleteDeliveryTests : IDisposable
{
    private static readonly (string, string) Leaders = Csv("leaders", "leader_id,name", "L1,Anna");

    private readonly GivenInbox _given = new();

    public void Dispose() => _given.Dispose();

    [Fact]
    public void Folder_IsLoadedWhenNothingHasChangedForTheSettleTime()
    {
        _given.With("juni", Leaders).Look().Look(seconds: 4.9).Names.ShouldBe(["juni"]);

        _given.Look(seconds: 0.1).Names.ShouldBe(["processed/juni", "processed/juni.report.txt"]);

        _given.Log.ShouldBe(
        [
            "juni: found; it is loaded when nothing of it has changed for 5 s.",
            "juni: loading.",
            "juni: given: generation 2 is in force. It lies in processed/juni, a report beside it.",
        ]);
        _given.Organisation.Data.Current(Id).ShouldBe(2);
    }

    [Fact]
    public void Folder_ThatIsStillGrowing_SettlesAnew()
    {
        _given.With("juni", Leaders).Look().Look(seconds: 4);
        _given.WithFile("juni/rounds.csv", "round_id,name\n").Look(seconds: 4);
        _given.WithFile("juni/rounds.csv", "round_id,name\nR1,Ny\n").Look(seconds: 4).Names.ShouldBe(["juni"]);

        _given.Look(seconds: 5).Names.ShouldContain("processed/juni");
        _given.Organisation.Rows("SELECT name FROM round WHERE round_id = 'R1'").ShouldBe(["Ny"]);
    }

    [Fact]
    public void Folder_WithoutAFileYet_IsLeftAlone()
    {
        Directory.CreateDirectory(_given.PathOf("ny mappe"));

        _given.Settle().Look(seconds: 100).Names.ShouldBe(["ny mappe"]);
    }

    [Theory]
    [InlineData("juni.done")]
    [InlineData("juni/.done")]
    public void Folder_WithAMarker_IsLoadedAtOnce_AndTheMarkerBesideItGoes(string marker)
    {
        _given.With("juni", Leaders).WithFile(marker).Look().Names.ShouldBe(["processed/juni", "processed/juni.report.txt"]);
    }

    [Theory]
    [InlineData("juni.zip.done")]
    [InlineData("juni.done")]
    public void Archive_WithAMarker_IsLoadedAtOnce(string marker)
    {
        _given.WithZip("juni.zip", Leaders).WithFile(marker).Look().Names.ShouldBe(["processed/juni.zip", "processed/juni.zip.report.txt"]);
        _given.Organisation.Data.Current(Id).ShouldBe(2);
    }

    [Fact]
    public void SeveralThatAreReady_AreLoadedInTheOrderOfTheirNames()
    {
        _given.With("2026-02", Csv("leaders", "leader_id,name", "L1,Bo")).WithZip("2026-01.zip", Leaders).With("2026-03", Csv("leaders", "leader_id,level", "L1,chef"));

        _given.Settle();

        _given.Log.Where(line => line.EndsWith("loading.", StringComparison.Ordinal)).ShouldBe(["2026-01.zip: loading.", "2026-02: loading.", "2026-03: loading."]);
        _given.Organisation.Rows("SELECT name, level FROM leader WHERE leader_id = 'L1'").ShouldBe(["Bo|chef"]);
    }

    [Fact]
    public void FilesByThemselves_AreToldOnceEach_AndLeftAlone()
    {
        _given.WithFile("ledere.csv").WithFile("organisation.json").WithFile("noter.txt").Settle().Look(seconds: 60);

        _given.Names.ShouldBe(["ledere.csv", "noter.txt", "organisation.json"]);
        _given.Log.ShouldBe(
        [
            "ledere.csv: lies in the inbox by itself; put the files of one delivery into a folder of their own.",
            "organisation.json: lies in the inbox by itself; put the files of one delivery into a folder of their own.",
        ]);
    }
}
