using System.Globalization;
using DuckDB.NET.Data;

namespace LusInsight.Faults.Kills;

/// <summary>kill -9 at any moment of forgetting somebody: a generation opens, and the same command again leaves no trace.</summary>
public sealed class KilledForgetTests
{
    private const string Leader = "L00005";

    /// <summary>How many are killed; the environment variable LUSINSIGHT_KILLS, else few enough for every day.</summary>
    private static readonly int Kills =
        int.TryParse(Environment.GetEnvironmentVariable("LUSINSIGHT_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 5;

    [Fact]
    public void Forget_KilledAtAnyMoment_CanBeRunAgain()
    {
        var undisturbed = Forget(Deliveries.Shared.CopyLoaded());
        var length = undisturbed.Elapsed;
        var random = new Random(5);
        for (var trial = 0; trial < Kills; trial++)
        {
            // Half of them towards the end, where files get their names.
            var share = trial % 2 == 0 ? random.NextDouble() : 0.8 + (random.NextDouble() * 0.2);
            var data = Deliveries.Shared.CopyLoaded();
            using (var forget = IngestProcess.Start("forget", "demo", Leader, "--data", data.Path))
            {
                Thread.Sleep(length * share);
                forget.Kill();
                forget.End();
            }

            Content.Of(data).ShouldNotBeNull();
            Forget(data).Dispose();

            IsKnown(data).ShouldBeEmpty();
            data.OtherNames.ShouldBe(["CURRENT", "LOCK"]);
        }
    }

    private static IngestProcess Forget(DataFolderPath data)
    {
        var forget = IngestProcess.Start("forget", "demo", Leader, "--data", data.Path);
        forget.End().ShouldBeGood();
        return forget;
    }

    /// <summary>The generations that still have them.</summary>
    private static List<int> IsKnown(DataFolderPath data) =>
    [
        .. data.Data.Generations(Deliveries.Organisation).Where(number =>
        {
            using var connection = new DuckDBConnection($"Data Source={data.Data.GenerationFile(Deliveries.Organisation, number)};ACCESS_MODE=READ_ONLY");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT count(*) FROM leader WHERE leader_id = '{Leader}'";
            return (long)command.ExecuteScalar()! > 0;
        }),
    ];
}
