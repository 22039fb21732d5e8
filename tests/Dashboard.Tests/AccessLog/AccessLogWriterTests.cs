using LusInsight.Analytics.Access;
using LusInsight.Analytics.AccessLog;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.AccessLog;

namespace LusInsight.Dashboard.Tests.AccessLog;

/// <summary>The log on a disk that does not always take it.</summary>
public sealed class AccessLogWriterTests : IDisposable
{
    private static readonly OrganisationId Organisation = OrganisationId.From("given");

    private readonly DataFolder _data = new(Directory.CreateTempSubdirectory("lusinsight-log-").FullName);

    private AccessLogFolder Log => new(_data, Organisation);

    public void Dispose() => Directory.Delete(_data.Path, recursive: true);

    [Fact]
    public void Entries_ThatCannotBeWritten_WaitAndAreToldOf_AndAreWrittenWhenTheyCan()
    {
        using var writer = GivenAccessLog.Writer(_data);
        File.WriteAllText(Path.Combine(_data.Path, ".access-log"), "in the way");
        writer.Add(Organisation, Entry());
        writer.Flush();
        writer.Add(Organisation, Entry());

        writer.Fault.ShouldBe("The access log cannot be written (disk): 2 entries wait, 0 were lost. Make room, or mend the permissions.");
        File.Delete(Path.Combine(_data.Path, ".access-log"));
        writer.Flush();

        writer.Fault.ShouldBeNull();
        Log.Read().Count().ShouldBe(2);
    }

    [Fact]
    public void Entries_BeyondTheRoom_AreCountedAndNeverWaitedFor()
    {
        using var writer = GivenAccessLog.Writer(_data);
        for (var i = 0; i < AccessLogWriter.Room + 7; i++)
        {
            writer.Add(Organisation, Entry());
        }

        writer.Flush();

        writer.Fault.ShouldBe("The access log is written again, but 7 entries were lost since the start.");
        Log.Read().Count().ShouldBe(AccessLogWriter.Room);
    }

    [Fact]
    public void Log_OfSeveralDays_IsAFileEach_AndOldOnesGoAsAWhole()
    {
        var day = new DateTime(2025, 3, 31, 23, 59, 0, DateTimeKind.Utc);
        Log.Append([Entry() with { At = day }, Entry() with { At = day.AddMinutes(2) }]);

        Log.Prune(new DateOnly(2025, 4, 1));

        Log.Read().ShouldHaveSingleItem().At.ShouldBe(day.AddMinutes(2));
    }

    [Fact]
    public void Line_ThatWasBrokenOff_IsPassedOver()
    {
        Log.Append([Entry()]);
        var file = Directory.EnumerateFiles(_data.Path, "*.jsonl", SearchOption.AllDirectories).Single();
        File.AppendAllText(file, """{"at":"2025-03""");

        Log.Append([Entry()]);

        Log.Read().Count().ShouldBe(2);
    }

    private static AccessEntry Entry() =>
        new(DateTime.UtcNow, "mark", "hr", "10.0.0.1", "/given/gaps", Right.Results, Sight.Released, "R1", null, IsRefused: false, ["subject"]);
}
