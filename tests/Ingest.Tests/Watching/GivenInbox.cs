using System.IO.Compression;
using LusInsight.Ingest.Tests.Loading;
using LusInsight.Ingest.Watching;

namespace LusInsight.Ingest.Tests.Watching;

/// <summary>An inbox for the given organisation, watched by a clock that the test moves.</summary>
internal sealed class GivenInbox : IDisposable
{
    private readonly string _inbox = Directory.CreateTempSubdirectory("lusinsight-inbox-").FullName;
    private readonly LogWriter _log = new();
    private readonly SteppedClock _clock = new();
    private InboxWatch _watch;

    public GivenInbox() => _watch = Start();

    public GivenOrganisation Organisation { get; } = GivenOrganisation.Loaded();

    /// <summary>Called with every line as it is written.</summary>
    public Action<string> OnLine
    {
        set => _log.OnLine = value;
    }

    /// <summary>The log's lines without their times.</summary>
    public IReadOnlyList<string> Log => [.. _log.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Select(line => line[20..])];

    /// <summary>Everything in the inbox, by its path in it.</summary>
    public IEnumerable<string> Names => Directory.EnumerateFileSystemEntries(_inbox, "*", SearchOption.TopDirectoryOnly)
        .Concat(new[] { Inbox.Processed, Inbox.Failed }.Select(PathOf).Where(Directory.Exists).SelectMany(Directory.EnumerateFileSystemEntries))
        .Select(path => Path.GetRelativePath(_inbox, path))
        .Where(name => name is not (Inbox.Processed or Inbox.Failed))
        .Order(StringComparer.Ordinal);

    public string PathOf(string name) => Path.Combine(_inbox, name);

    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Puts a folder with organisation.json and these files into the inbox.</summary>
    public GivenInbox With(string name, params (string File, string Text)[] files)
    {
        Directory.Move(Organisation.Delivery(files), PathOf(name));
        return this;
    }

    public GivenInbox WithZip(string name, params (string File, string Text)[] files)
    {
        ZipFile.CreateFromDirectory(Organisation.Delivery(files), PathOf(name));
        return this;
    }

    public GivenInbox WithFile(string name, string text = "")
    {
        File.WriteAllText(PathOf(name), text);
        return this;
    }

    /// <summary>Lets time pass and looks.</summary>
    public GivenInbox Look(double seconds = 0, CancellationToken cancellation = default)
    {
        _clock.Now += TimeSpan.FromSeconds(seconds);
        _watch.Look(cancellation);
        return this;
    }

    /// <summary>Looks, and looks again when what was there has settled.</summary>
    public GivenInbox Settle() => Look().Look(seconds: 5);

    /// <summary>Another program, that knows nothing of the one before.</summary>
    public GivenInbox Restart()
    {
        _watch = Start();
        return this;
    }

    public void Dispose()
    {
        Organisation.Dispose();
        Directory.Delete(_inbox, recursive: true);
    }

    private InboxWatch Start() => new(new WatchRequest(_inbox, Organisation.Data) { MaxRejectsPercent = 50 }, _log, _clock);

    private sealed class LogWriter : StringWriter
    {
        public Action<string>? OnLine { get; set; }

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            OnLine?.Invoke(value!);
        }
    }

    private sealed class SteppedClock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + Now;
    }
}
