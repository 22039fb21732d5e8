using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.AccessLog;

/// <summary>
/// Where the access log of an organisation lies: one file a day, one line an entry, only ever appended to. A file goes as a
/// whole when its time is up.
/// </summary>
/// <param name="data">The data folder.</param>
/// <param name="organisation">Whose data were seen.</param>
public sealed class AccessLogFolder(DataFolder data, OrganisationId organisation)
{
    private const string DayFormat = "yyyy-MM-dd";
    private const string Extension = ".jsonl";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private string Path => System.IO.Path.Combine(data.Path, ".access-log", organisation.Value);

    /// <summary>The mark of somebody whose data were seen.</summary>
    public static string SubjectMark(IdentityKey key, OrganisationId organisation, LeaderId leader)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.Mark($"{organisation}/leader", leader.Value);
    }

    /// <summary>The mark of somebody who saw them.</summary>
    public static string ReaderMark(IdentityKey key, OrganisationId organisation, UserId user)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.Mark($"{organisation}/user", user.Value);
    }

    /// <summary>Writes entries behind those that are there.</summary>
    /// <exception cref="IOException">The disk is full, or the folder cannot be written.</exception>
    public void Append(IEnumerable<AccessEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Directory.CreateDirectory(Path);
        foreach (var day in entries.GroupBy(entry => DateOnly.FromDateTime(entry.At)))
        {
            using var file = new FileStream(FileOf(day.Key), Options());
            var lines = string.Concat(day.Select(entry => JsonSerializer.Serialize(entry, Json) + "\n"));
            // Whoever died in the middle of a line left it without an end.
            file.Write(Encoding.UTF8.GetBytes(file.Length == 0 ? lines : "\n" + lines));
            file.Flush(flushToDisk: true);
        }
    }

    /// <summary>Every entry that can be read, the oldest first.</summary>
    public IEnumerable<AccessEntry> Read() => Files()
        .SelectMany(file => File.ReadLines(file))
        .Select(Parse)
        .OfType<AccessEntry>()
        .OrderBy(entry => entry.At);

    /// <summary>Deletes the days before one.</summary>
    public void Prune(DateOnly keptSince)
    {
        foreach (var file in Files().Where(file => DayOf(file) < keptSince))
        {
            File.Delete(file);
        }
    }

    private static AccessEntry? Parse(string line)
    {
        try
        {
            return line.Length == 0 ? null : JsonSerializer.Deserialize<AccessEntry>(line, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static FileStreamOptions Options()
    {
        // Several dashboards may write the same day; a reader may look meanwhile.
        var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private static DateOnly? DayOf(string file) => DateOnly.TryParseExact(
        System.IO.Path.GetFileNameWithoutExtension(file), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private string FileOf(DateOnly day) => System.IO.Path.Combine(Path, day.ToString(DayFormat, CultureInfo.InvariantCulture) + Extension);

    private IEnumerable<string> Files() => !Directory.Exists(Path)
        ? []
        : Directory.GetFiles(Path, "*" + Extension).Where(file => DayOf(file) is not null).Order(StringComparer.Ordinal);
}
