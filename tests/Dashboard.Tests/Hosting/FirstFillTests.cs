using LusInsight.Dashboard.Hosting;

namespace LusInsight.Dashboard.Tests.Hosting;

public sealed class FirstFillTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("lusinsight-").FullName;
    private readonly string _samples = Directory.CreateTempSubdirectory("lusinsight-").FullName;
    private readonly List<string> _loaded = [];

    public FirstFillTests()
    {
        Directory.CreateDirectory(Path.Combine(_samples, "b-org"));
        Directory.CreateDirectory(Path.Combine(_samples, "a-org"));
    }

    public void Dispose()
    {
        Directory.Delete(_data, recursive: true);
        Directory.Delete(_samples, recursive: true);
    }

    [Fact]
    public void Run_EmptyFolder_LoadsEverySampleAndTellsOfEach()
    {
        Fill(Load).Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..].ShouldBe(["  a-org … loaded", "  b-org … loaded"]);

        _loaded.ShouldBe(["a-org", "b-org"]);
        Fill(Load).ShouldBeEmpty();
        _loaded.Count.ShouldBe(2);
    }

    [Fact]
    public void Run_FolderWithAnything_LoadsNothing()
    {
        File.WriteAllText(Path.Combine(_data, "notes.txt"), "");

        Fill(Load).ShouldBeEmpty();
    }

    [Fact]
    public void Run_AfterAnInterruptedFill_LoadsEverySampleAgain()
    {
        Should.Throw<OperationCanceledException>(() => Fill(delivery => _loaded.Count == 1 ? throw new OperationCanceledException() : Load(delivery)));

        Fill(Load);

        _loaded.ShouldBe(["a-org", "a-org", "b-org"]);
    }

    [Fact]
    public void Run_NoSamples_LeavesTheFolderEmpty()
    {
        Directory.Delete(_samples, recursive: true);
        Directory.CreateDirectory(_samples);

        Fill(Load).ShouldBeEmpty();
        Directory.EnumerateFileSystemEntries(_data).ShouldBeEmpty();
    }

    // As the real one does, it leaves a folder per organisation.
    private string Load(string delivery)
    {
        var name = Path.GetFileName(delivery);
        _loaded.Add(name);
        Directory.CreateDirectory(Path.Combine(_data, name));
        return "loaded";
    }

    private string Fill(Func<string, string> load)
    {
        using var console = new StringWriter { NewLine = "\n" };
        new FirstFill(_data, _samples, load, console).Run();
        return console.ToString();
    }
}
