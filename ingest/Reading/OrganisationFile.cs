using System.Text;
using System.Text.Json;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Feeds.Checks;

namespace LusInsight.Ingest.Reading;

/// <summary>What organisation.json says.</summary>
/// <param name="Id">The organisation's id.</param>
/// <param name="Name">As the screen shows it.</param>
/// <param name="Concept">Its concept, brought along or built in.</param>
/// <param name="Today">A fixed clock; null = the real one.</param>
public sealed record OrganisationFile(OrganisationId Id, string Name, Concept Concept, DateOnly? Today)
{
    private const int LongestId = 100;

    /// <summary>Reads the file.</summary>
    /// <param name="stream">Its bytes, seekable.</param>
    /// <exception cref="DeliveryException">It cannot be read or used; the message tells every fault.</exception>
    public static OrganisationFile Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            var encoding = TextEncoding.Detect(stream).Encoding ?? Encoding.UTF8;
            stream.Position = 0;
            using var reader = new StreamReader(stream, encoding, leaveOpen: true);
            return Parse(reader.ReadToEnd());
        }
        catch (IOException failure)
        {
            throw Unusable("organisation.json cannot be read: close it in other programs and check its permissions", failure);
        }
    }

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="DeliveryException">It cannot be used; the message tells every fault.</exception>
    public static OrganisationFile Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Parse(document.RootElement)
                : throw Unusable("organisation.json must hold one object with id, name and concept");
        }
        catch (InvalidOperationException fault)
        {
            throw Unusable("organisation.json holds text that is no Unicode (half of a surrogate pair): correct it", fault);
        }
        catch (JsonException fault)
        {
            throw Unusable(
                $"organisation.json is not valid JSON (line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}): correct it there", fault);
        }
    }

    private static DeliveryException Unusable(string message, Exception? cause = null) =>
        new(message, cause) { Fault = DeliveryFault.OrganisationFile, Subject = "organisation.json" };

    private static OrganisationFile Parse(JsonElement root)
    {
        var faults = new List<string>();
        var id = Text(root, "id");
        var name = Text(root, "name");
        var concept = ReadConcept(root, faults);
        var today = ReadToday(root, faults);
        if (id is null || id.Length > LongestId || id.AsSpan().ContainsAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789-"))
        {
            faults.Insert(0, "id: expected a text of a-z, 0-9 and '-'");
        }

        if (name is null)
        {
            faults.Add("name: expected the organisation's name");
        }

        return faults.Count == 0
            ? new OrganisationFile(new OrganisationId(id!), name!, concept!, today)
            : throw Unusable($"organisation.json cannot be used: {string.Join("; ", faults)}");
    }

    private static Concept? ReadConcept(JsonElement root, List<string> faults)
    {
        if (Text(root, "concept") is { } id)
        {
            var builtIn = BuiltInConcepts.Find(id);
            if (builtIn is null)
            {
                faults.Add($"concept: expected one of {string.Join(", ", BuiltInConcepts.All.Select(known => known.Id))}, or a whole concept");
            }

            return builtIn;
        }

        if (!root.TryGetProperty("concept", out var whole) || whole.ValueKind != JsonValueKind.Object)
        {
            faults.Add("concept: expected a concept's id, or a whole concept");
            return null;
        }

        try
        {
            return ConceptJson.Parse(whole.GetRawText());
        }
        catch (ConceptException fault)
        {
            faults.Add($"concept: {fault.Message}");
            return null;
        }
    }

    private static DateOnly? ReadToday(JsonElement root, List<string> faults)
    {
        if (!root.TryGetProperty("today", out var today) || today.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (Text(root, "today") is { } text && DateText.TryRead(Encoding.UTF8.GetBytes(text), out var day))
        {
            return DateOnly.FromDayNumber(day);
        }

        faults.Add("today: expected a date such as 2025-10-03");
        return null;
    }

    /// <summary>A property's text; null where it is missing, blank or something else.</summary>
    private static string? Text(JsonElement root, string property) =>
        root.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString())
            ? value.GetString()!.Trim()
            : null;
}
