namespace LusInsight.Faults.Conditions;

/// <summary>A folder that may only be read: one clear line, and the generation there is served.</summary>
public sealed class ReadOnlyFolderTests
{
    /// <summary>Permissions bind everybody but root, unless root gives up standing above them.</summary>
    private const string AsAnybody =
        """if [ "$(id -u)" -eq 0 ]; then exec setpriv --bounding-set -dac_override,-dac_read_search "$@"; else exec "$@"; fi""";

    private const UnixFileMode ReadOnly = UnixFileMode.UserRead | UnixFileMode.UserExecute;

    [Fact]
    public void Load_IntoAFolderThatMayNotBeWritten_SaysSo_AndTheOldIsServed()
    {
        var data = Deliveries.Shared.CopyLoaded();
        foreach (var file in Directory.EnumerateFiles(data.Organisation))
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead);
        }

        Load(Deliveries.Shared.Later, data, data.Organisation).ShouldFailWith($"The folder {data.Organisation} cannot be written: check its permissions and the disk");

        Content.Of(data).ShouldBe(Deliveries.Shared.AfterFirst);
    }

    [Fact]
    public void FirstLoad_IntoADataFolderThatMayNotBeWritten_SaysSo_AndLeavesNothing()
    {
        var data = Deliveries.Shared.NewFolder();

        Load(Deliveries.Shared.First, data, data.Path).ShouldFailWith($"The folder {data.Organisation} cannot be written");

        Directory.EnumerateFileSystemEntries(data.Path).ShouldBeEmpty();
    }

    private static EndedProcess Load(string delivery, DataFolderPath data, string readOnly)
    {
        var before = File.GetUnixFileMode(readOnly);
        File.SetUnixFileMode(readOnly, ReadOnly);
        try
        {
            using var load = IngestProcess.StartIn(AsAnybody, "load", delivery, "--data", data.Path);
            return load.End();
        }
        finally
        {
            // Or it could not be deleted.
            File.SetUnixFileMode(readOnly, before);
        }
    }
}
