using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace LusInsight.Analytics.Vocabulary;

/// <summary>A concept as JSON (contract §5), both ways.</summary>
public static class ConceptJson
{
    // Readable æ, ø and å; what could end a script or an attribute stays escaped.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Reads a concept. Everything after <c>stages</c> may be left out or null.</summary>
    /// <exception cref="ConceptException">The text is no JSON, or no concept; it tells every fault at once.</exception>
    public static Concept Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return Parse(document.RootElement);
        }
        catch (JsonException broken)
        {
            // Its own message may repeat the text, so only the place is passed on.
            var place = FormattableString.Invariant($"line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}");
            throw new ConceptException([new ConceptFault("$", $"expected JSON, which breaks at {place}")]);
        }
    }

    /// <summary>Reads a concept that stands inside a larger document.</summary>
    /// <param name="element">The concept's object.</param>
    /// <param name="path">Its path in the document, such as <c>concept</c>, set before the path of each fault.</param>
    /// <exception cref="ConceptException">It is no concept; the exception tells every fault at once.</exception>
    public static Concept Parse(JsonElement element, string path = "")
    {
        var faults = new ConceptJsonFaults();
        try
        {
            var concept = ConceptJsonObject.Open(element, path, faults) is { } root ? ConceptJsonReader.Read(root) : null;
            return concept is not null && faults.Found.Count == 0 ? concept : throw new ConceptException(faults.Found);
        }
        catch (InvalidOperationException)
        {
            // What System.Text.Json throws for an escaped half of a surrogate pair: JSON in form, but no text.
            throw new ConceptException([new ConceptFault(path.Length == 0 ? "$" : path, "expected texts without broken \\u escapes")]);
        }
    }

    /// <summary>The canonical text of a concept: every key in the contract's order, nulls too, without line breaks.</summary>
    public static string Write(Concept concept)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            Write(json, concept);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a concept as the next value of a larger document.</summary>
    public static void Write(Utf8JsonWriter json, Concept concept)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(concept);
        ConceptJsonWriter.Write(json, concept);
    }
}
