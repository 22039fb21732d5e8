namespace LusInsight.Faults.Conditions;

/// <summary>No room: one clear line, the old generation stays, and with room the same load succeeds.</summary>
public sealed class FullDiskTests
{
    /// <summary>Mounts a disk of $1 MiB over the data folder $2, as large as that is copied there; what it holds in the end is copied back.</summary>
    private const string OnSmallDisk = """
        size=$1 data=$2; shift 2
        exec unshare -rm bash -c '
          size=$0 data=$1; shift
          mkdir "$data.disk" && mount -t tmpfs -o "size=${size}m" none "$data.disk" && cp -r "$data/." "$data.disk"
          "$@"
          code=$?
          rm -rf "$data"/* && cp -r "$data.disk/." "$data"
          exit $code' "$size" "$data" "$@"
        """;

    [MountFact]
    public void LaterLoad_OntoAFullDisk_SaysSo_AndTheOldIsServed()
    {
        var data = Deliveries.Shared.CopyLoaded();
        // Room for the generation that is there and half another.
        var mebibytes = (int)(new FileInfo(data.CurrentGeneration).Length * 3 / 2 / (1 << 20));

        OnDisk(mebibytes, data, Deliveries.Shared.Later).ShouldFailWith(".disk is full: nothing has changed; make room and run the same command again");

        Content.Of(data).ShouldBe(Deliveries.Shared.AfterFirst);
        data.OtherNames.ShouldBe(["CURRENT", "LOCK"]);
        OnDisk(100, data, Deliveries.Shared.Later).ShouldBeGood();
        Content.Of(data).ShouldBe(Deliveries.Shared.AfterLater);
    }

    [MountFact]
    public void FirstLoad_OntoAFullDisk_SaysSo_AndLeavesNothing()
    {
        var data = Deliveries.Shared.NewFolder();

        OnDisk(1, data, Deliveries.Shared.First).ShouldFailWith(".disk is full");

        Directory.EnumerateFileSystemEntries(data.Path).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("trap '' XFSZ; ")]
    [InlineData("")]
    public void LaterLoad_LargerThanAFileMayBe_SaysSo_AndTheOldIsServed(string signal)
    {
        var data = Deliveries.Shared.CopyLoaded();
        var kibibytes = new FileInfo(data.CurrentGeneration).Length / 2 / 1024;

        using (var load = IngestProcess.StartIn($"{signal}ulimit -f {kibibytes}; exec \"$@\"", "load", Deliveries.Shared.Later, "--data", data.Path))
        {
            load.End().ShouldFailWith("may be as large as the next generation: nothing has changed");
        }

        Content.Of(data).ShouldBe(Deliveries.Shared.AfterFirst);
        data.OtherNames.ShouldBe(["CURRENT", "LOCK"]);
    }

    [Fact]
    public void FirstLoad_LargerThanAFileMayBe_SaysSo_AndLeavesNothing()
    {
        var data = Deliveries.Shared.NewFolder();

        using var load = IngestProcess.StartIn("ulimit -f 1024; exec \"$@\"", "load", Deliveries.Shared.First, "--data", data.Path);

        load.End().ShouldFailWith("may be as large as the next generation");
        Directory.EnumerateFileSystemEntries(data.Path).ShouldBeEmpty();
    }

    private static EndedProcess OnDisk(int mebibytes, DataFolderPath data, string delivery)
    {
        using var load = IngestProcess.StartIn(
            $"set -- {mebibytes} '{data.Path}' \"$@\"; {OnSmallDisk}", "load", delivery, "--data", data.Path + ".disk");
        var ended = load.End();
        Directory.Delete(data.Path + ".disk");
        return ended;
    }
}
