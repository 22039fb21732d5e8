using LusInsight.Ingest.Commands;
using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Tests.Commands;

/// <summary>How far a load is, as a log and as a terminal get it.</summary>
public sealed class LoadProgressTests
{
    [Fact]
    public void Lines_AreOnePerStep_AndWhileReadingNotMoreThanOneEveryFiveSeconds()
    {
        using var output = new StringWriter();
        var clock = new SteppedClock();
        var lines = new LoadLines(output, clock);

        lines.Report(new LoadProgress(LoadStep.Waiting));
        lines.Report(new LoadProgress(LoadStep.Reading));
        for (var second = 0; second < 8; second++)
        {
            lines.Report(Read("a.csv", rows: second * 1000, bytes: second * 100, done: false));
            lines.Report(Read("b.csv", rows: second * 1000, bytes: second * 100, done: false));
            clock.Now += TimeSpan.FromSeconds(1);
        }

        lines.Report(Read("a.csv", rows: 10_000, bytes: 1000, done: true));
        lines.Report(new LoadProgress(LoadStep.Checking));

        output.ToString().TrimEnd().Split(Environment.NewLine).ShouldBe(
        [
            "Waiting for another load",
            "Reading",
            "Reading a.csv: 5,000 rows, 1,000 rows/s, 50 %, about 0:00:05 left",
            "Checking",
        ]);
    }

    [Fact]
    public void Lines_OfAWaitingLoad_SayForWhom()
    {
        using var output = new StringWriter();

        new LoadLines(output, TimeProvider.System).Report(
            new LoadProgress(LoadStep.Waiting, WaitsFor: new LoadHolder("watch", new DateTime(2026, 7, 1, 10, 0, 0, DateTimeKind.Utc))));

        output.ToString().Trim().ShouldBe("Waiting for watch, since 2026-07-01 12:00");
    }

    [Fact]
    public void Bars_AreOnePerFile_ThenOneLinePerStep()
    {
        using var output = new StringWriter();
        var console = Spectre.Console.AnsiConsole.Create(new Spectre.Console.AnsiConsoleSettings
        {
            Ansi = Spectre.Console.AnsiSupport.Yes,
            Interactive = Spectre.Console.InteractionSupport.Yes,
            Out = new Spectre.Console.AnsiConsoleOutput(output),
        });

        LoadProgressView.ShowBars(console, progress =>
        {
            progress.Report(new LoadProgress(LoadStep.Reading));
            progress.Report(Read("a[1].csv", rows: 0, bytes: 0, done: false));
            progress.Report(Read("a[1].csv", rows: 4000, bytes: 900, done: false));
            progress.Report(new LoadProgress(LoadStep.Checking));
            return null!;
        });

        output.ToString().ShouldContain("a[1].csv");
        output.ToString().ShouldContain("4,000 rows");
        output.ToString().ShouldContain("Checking");
    }

    private static LoadProgress Read(string file, long rows, long bytes, bool done) =>
        new(LoadStep.Reading, new ReadProgress(file, rows, bytes, Size: 1000, done));

    private sealed class SteppedClock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
