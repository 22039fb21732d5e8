using LusInsight.Analytics.AccessLog;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Access;
using LusInsight.Dashboard.AccessLog;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace LusInsight.Dashboard.Tests.AccessLog;

/// <summary>The access log of a data folder, as tests feed and read it.</summary>
internal static class GivenAccessLog
{
    public static AccessLogWriter Writer(DataFolder data) =>
        new(data, TimeProvider.System, new AccessLogOptions(), NullLogger<AccessLogWriter>.Instance);

    public static AccessNotes Notes(DataFolder data) =>
        new(data, Writer(data), new HttpContextAccessor(), TimeProvider.System, NullLogger<AccessNotes>.Instance, new ReaderMark());

    /// <summary>The entries of an organisation once there are so many.</summary>
    public static async Task<IReadOnlyList<AccessEntry>> EntriesAsync(this GivenDashboard dashboard, string organisation, int atLeast)
    {
        var log = new AccessLogFolder(dashboard.Data, OrganisationId.From(organisation));
        var deadline = DateTime.UtcNow.AddMinutes(1);
        while (log.Read().Count() < atLeast && DateTime.UtcNow < deadline)
        {
            await Task.Delay(50);
        }

        return [.. log.Read()];
    }
}
