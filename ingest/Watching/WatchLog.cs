using System.Globalization;
using LusInsight.Analytics.Store;

namespace LusInsight.Ingest.Watching;

/// <summary>One line per event, with the time in Denmark. What goes on being so is told once.</summary>
internal sealed class WatchLog(TextWriter output, TimeProvider time)
{
    private readonly Dictionary<string, string> _last = new(StringComparer.Ordinal);

    /// <summary>Tells an event.</summary>
    public void Tell(string line) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{DanishClock.Local(time.GetUtcNow().UtcDateTime):yyyy-MM-dd HH:mm:ss} {line.ReplaceLineEndings(" ")}"));

    /// <summary>Tells how a thing is, unless that is how it was.</summary>
    /// <param name="subject">The thing.</param>
    /// <param name="line">How it is.</param>
    public void TellOnce(string subject, string line)
    {
        if (_last.GetValueOrDefault(subject) != line)
        {
            _last[subject] = line;
            Tell(line);
        }
    }

    /// <summary>The thing is no longer so: told again when it is.</summary>
    /// <returns>Whether it was.</returns>
    public bool Forget(string subject) => _last.Remove(subject);
}
