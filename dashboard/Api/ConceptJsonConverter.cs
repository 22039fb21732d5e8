using System.Text.Json;
using System.Text.Json.Serialization;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Api;

/// <summary>A concept as a delivery would bring it (contract §5).</summary>
internal sealed class ConceptJsonConverter : JsonConverter<Concept>
{
    public override Concept Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ConceptJson.Parse(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, Concept value, JsonSerializerOptions options) =>
        ConceptJson.Write(writer, value);
}
