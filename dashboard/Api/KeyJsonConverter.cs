using System.Text.Json;
using System.Text.Json.Serialization;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Api;

/// <summary>Keys (<see cref="IKey{TSelf}"/>) as their bare strings.</summary>
internal sealed class KeyJsonConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.GetInterfaces()
        .Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IKey<>));

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

    private sealed class Converter<TKey> : JsonConverter<TKey>
        where TKey : struct, IKey<TKey>
    {
        public override TKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TKey.From(reader.GetString() ?? throw new JsonException("A key is a text."));

        public override void Write(Utf8JsonWriter writer, TKey value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }
}
