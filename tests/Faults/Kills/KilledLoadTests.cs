using System.Globalization;
using System.Text.Json;
using Xunit.Abstractions;

namespace LusInsight.Faults.Kills;

/// <summary>kill -9 at any moment of a load: the old content or the new, never a mixture, and the same load again ends in the new.</summary>
public sealed class KilledLoadTests(ITestOutputHelper output)
{
    /// <summary>How many loads are killed in all; the environment variable LUSINSIGHT_KILLS, else few enough for every day.</summary>
    private static readonly int Kills =
        int.TryParse(Environment.GetEnvironmentVariable("LUSINSIGHT_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 20;

    [Fact]
    public void FirstLoad_KilledAtAnyMoment_LeavesNothingOrAll_AndCanBeRunAgain() =>
        KillLoads(Deliveries.Shared.First, Deliveries.Shared.NewFolder, before: null, Deliveries.Shared.AfterFirst, seed: 1);

    [Fact]
    public void LaterLoad_KilledAtAnyMoment_LeavesTheOldOrTheNew_AndCanBeRunAgain() =>
        KillLoads(Deliveries.Shared.Later, Deliveries.Shared.CopyLoaded, Deliveries.Shared.AfterFirst, Deliveries.Shared.AfterLater, seed: 2);

    private void KillLoads(string delivery, Func<DataFolderPath> newFolder, Content? before, Content after, int seed)
    {
        using var undisturbed = IngestProcess.Start("load", delivery, "--data", newFolder().Path);
        var timeline = LoadTimeline.Measure(undisturbed);
        var random = new Random(seed);
        var report = new KillReport();
        for (var trial = 0; trial < (Kills + 1) / 2; trial++)
        {
            var moment = timeline.Draw(trial, random);
            var data = newFolder();
            var hadEnded = Kill(delivery, data, moment);

            var shown = Content.Of(data);
            (shown == before || shown == after).ShouldBeTrue($"killed {moment}: {shown} is neither {before} nor {after}");
            LoadAgain(delivery, data).ShouldBe(shown != after, $"killed {moment}: whether anything was left to publish");
            Content.Of(data).ShouldBe(after, $"killed {moment}");
            data.OtherNames.ShouldBe(["CURRENT", "LOCK"], $"killed {moment}");
            report.Add(moment.Phase, shown == after, hadEnded);
            Directory.Delete(data.Path, recursive: true);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A load takes {timeline.Length.TotalSeconds:0.00} s.\n{report}"));
    }

    /// <returns>Whether the program was faster.</returns>
    private static bool Kill(string delivery, DataFolderPath data, KillMoment moment)
    {
        var newFile = data.Data.GenerationFile(Deliveries.Organisation, (data.Data.Current(Deliveries.Organisation) ?? 0) + 1);
        using var load = IngestProcess.Start("load", delivery, "--data", data.Path);
        moment.Await(load, newFile);
        var hadEnded = load.HasExited;
        load.Kill();
        load.End();
        return hadEnded;
    }

    /// <returns>Whether it published.</returns>
    private static bool LoadAgain(string delivery, DataFolderPath data)
    {
        using var load = IngestProcess.Start("load", delivery, "--data", data.Path, "--json");
        using var summary = JsonDocument.Parse(load.End().ShouldBeGood().Lines[^1]);
        return summary.RootElement.GetProperty("published").GetBoolean();
    }
}
