using System.Text;
using LusInsight.Analytics.Store;
using LusInsight.Dashboard.Data.Upload;

namespace LusInsight.Dashboard.Tests.Data.Upload;

public sealed class UploadFolderTests : IDisposable
{
    private readonly DataFolder _data = new(Directory.CreateTempSubdirectory("lusinsight-uploads-").FullName);

    [Theory]
    [InlineData("samtaler.csv", "samtaler.csv")]
    [InlineData("../../etc/passwd.csv", "passwd.csv")]
    [InlineData("C:\\Users\\hr\\samtaler.csv", "samtaler.csv")]
    [InlineData("..", "")]
    [InlineData("a\u0000b\n.csv", "ab.csv")]
    [InlineData(".skjult.csv", "skjult.csv")]
    [InlineData("æøå?.csv", "æøå.csv")]
    public void BareName_OfWhatABrowserTells_IsNeverAPath(string told, string expected) => UploadFolder.BareName(told).ShouldBe(expected);

    [Fact]
    public void BareName_OfALongOne_KeepsItsEnding() => UploadFolder.BareName(new string('a', 400) + ".csv").ShouldEndWith("a.csv");

    [Fact]
    public async Task Delivery_OfOneArchive_IsTheArchive()
    {
        using var folder = UploadFolder.Create(_data);
        await ReceiveAsync(folder, "uge49.ZIP");

        folder.Delivery.ShouldBe(Path.Combine(folder.Files, "uge49.ZIP"));
        UploadName.Of(folder).ShouldBe("uge49.ZIP");
    }

    [Fact]
    public async Task Delivery_OfFiles_IsTheirFolderAndCalledByTheFirst()
    {
        using var folder = UploadFolder.Create(_data);
        await ReceiveAsync(folder, "spindscorer.csv");
        await ReceiveAsync(folder, "samtaler.csv");

        folder.Delivery.ShouldBe(folder.Files);
        UploadName.Of(folder).ShouldBe("samtaler.csv +1");
    }

    [Fact]
    public async Task Sweep_AtStart_TakesWhatNobodyHolds()
    {
        using var alive = UploadFolder.Create(_data);
        await ReceiveAsync(alive, "samtaler.csv");
        var left = Directory.CreateDirectory(Path.Combine(_data.Path, ".uploads", "left", "files")).FullName;
        await File.WriteAllTextAsync(Path.Combine(left, "samtaler.csv"), "personal");

        UploadFolder.Sweep(_data);

        Directory.Exists(left).ShouldBeFalse();
        File.Exists(Path.Combine(alive.Files, "samtaler.csv")).ShouldBeTrue();
    }

    [Fact]
    public void Sweep_OfTheLast_LeavesAnEmptyDataFolderEmpty()
    {
        Directory.CreateDirectory(Path.Combine(_data.Path, ".uploads", "left"));

        UploadFolder.Sweep(_data);

        Directory.EnumerateFileSystemEntries(_data.Path).ShouldBeEmpty();
    }

    [Fact]
    public void Folder_OfUploads_IsNoOrganisation()
    {
        using var folder = UploadFolder.Create(_data);

        _data.Organisations().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(UploadFault.UnknownKind, "noget.exe")]
    [InlineData(UploadFault.UnknownKind, ".csv")]
    [InlineData(UploadFault.SameName, "samtaler.csv", "en/SAMTALER.csv")]
    [InlineData(UploadFault.ZipWithOthers, "a.zip", "b.csv")]
    public void Choice_ThatCannotBeTaken_SaysWhy(UploadFault fault, params string[] names) =>
        Should.Throw<UploadException>(() => Take(10, names)).Fault.ShouldBe(fault);

    [Fact]
    public void Choice_OfTooMuch_SaysSo()
    {
        Should.Throw<UploadException>(() => Take(600 * 1024, "a.csv", "b.csv")).Fault.ShouldBe(UploadFault.TooLarge);
        Take(512 * 1024, "a.csv", "b.csv").Count.ShouldBe(2);
        Should.Throw<UploadException>(() => Take(1, [.. Enumerable.Range(0, 41).Select(i => $"{i}.csv")])).Fault.ShouldBe(UploadFault.TooMany);
    }

    public void Dispose() => Directory.Delete(_data.Path, recursive: true);

    private static IReadOnlyList<(UploadSource Source, UploadFile File)> Take(long size, params string[] names) =>
        UploadChoice.Take([.. names.Select(name => new UploadSource(name, size, (_, _) => Stream.Null))], new UploadOptions(1));

    private static async Task ReceiveAsync(UploadFolder folder, string name)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes("a,b\n"));
        await folder.ReceiveAsync(new UploadFile(name, content.Length), content, CancellationToken.None);
    }
}
