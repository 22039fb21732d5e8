using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LusInsight.Dashboard.Api.Csv;

/// <summary>What an object of an answer consists of, so that the header is there also where a list is empty.</summary>
/// <param name="Fields">Single values (and lists of such), in order.</param>
/// <param name="Parts">Single objects, by field.</param>
/// <param name="Lists">Lists of objects, by field: the rows.</param>
internal sealed record CsvShape(
    IReadOnlyList<string> Fields,
    IReadOnlyList<(string Field, CsvShape Shape)> Parts,
    IReadOnlyList<(string Field, CsvShape Shape)> Lists)
{
    /// <summary>The shape of a result record; a list has its elements' shape.</summary>
    public static CsvShape Of(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Enumerable)
        {
            return Of(type.Options.GetTypeInfo(type.ElementType!));
        }

        // What a record keeps for the pages alone ([JsonIgnore]) has no getter here.
        var members = type.Properties.Where(property => property.Get is not null).Select(property => (property.Name, Type: type.Options.GetTypeInfo(property.PropertyType))).ToList();
        return new CsvShape(
            [.. members.Where(member => !IsObject(member.Type) && !IsList(member.Type)).Select(member => member.Name)],
            [.. members.Where(member => IsObject(member.Type)).Select(member => (member.Name, Of(member.Type)))],
            [.. members.Where(member => IsList(member.Type)).Select(member => (member.Name, Of(member.Type)))]);
    }

    /// <summary>The shape of an answer that is written as JSON by hand: as far as its content shows it.</summary>
    public static CsvShape Of(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            return Of(value.EnumerateArray().First());
        }

        var members = value.EnumerateObject().ToList();
        return new CsvShape(
            [.. members.Where(member => !IsObject(member.Value) && !IsList(member.Value)).Select(member => member.Name)],
            [.. members.Where(member => IsObject(member.Value)).Select(member => (member.Name, Of(member.Value)))],
            [.. members.Where(member => IsList(member.Value)).Select(member => (member.Name, Of(member.Value)))]);
    }

    private static bool IsObject(JsonTypeInfo type) => type.Kind == JsonTypeInfoKind.Object;

    private static bool IsList(JsonTypeInfo type) =>
        type.Kind == JsonTypeInfoKind.Enumerable && IsObject(type.Options.GetTypeInfo(type.ElementType!));

    private static bool IsObject(JsonElement value) => value.ValueKind == JsonValueKind.Object;

    private static bool IsList(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 && IsObject(value.EnumerateArray().First());
}
