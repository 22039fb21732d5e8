using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LusInsight.Ingest.Loading;

namespace LusInsight.Ingest.Commands;

/// <summary>A load's summary as contract §2 writes it for scripts.</summary>
internal static class LoadJson
{
    // File names may have æ, ø and å.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>One line.</summary>
    public static string Line(LoadSummary summary)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            Write(json, summary);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, LoadSummary summary)
    {
        json.WriteStartObject();
        json.WriteString("organisation", summary.Organisation.Value);
        json.WriteNumber("generation", summary.Generation);
        json.WriteBoolean("published", summary.Published);
        json.WriteStartArray("files");
        foreach (var file in summary.Files)
        {
            json.WriteStartObject();
            json.WriteString("file", file.File);
            json.WriteNumber("read", file.Read);
            json.WriteNumber("accepted", file.New + file.Changed);
            json.WriteNumber("unchanged", file.Unchanged);
            json.WriteNumber("rejected", file.Rejected);
            json.WriteNumber("repeats", file.Repeats);
            json.WriteString("read_as", file.ReadAs);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteCounts(json, "rejected", summary.Rejected);
        json.WriteStartObject("retried");
        json.WriteNumber("accepted", summary.Retried.Accepted);
        json.WriteNumber("rejected", summary.Retried.Rejected);
        json.WriteEndObject();
        WriteCounts(json, "warnings", summary.Warnings);
        json.WriteNumber("seconds", Math.Round(summary.Seconds, 2));
        json.WriteStartArray("other_files");
        foreach (var file in summary.OtherFiles)
        {
            json.WriteStringValue(file);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, long> counts)
    {
        json.WriteStartObject(name);
        foreach (var (code, count) in counts)
        {
            json.WriteNumber(code, count);
        }

        json.WriteEndObject();
    }
}
