using System.Text.Json;
using System.Text.Json.Serialization;

namespace LusInsight.Ingest.Tests.Examples;

/// <summary>Compares what we compute with a reference, leaf by leaf, and keeps count.</summary>
public sealed class ComparedFigures
{
    private const double Tolerance = 1e-9;

    private static readonly JsonSerializerOptions Snake = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    private readonly List<string> _differences = [];

    public int Count { get; private set; }

    public IReadOnlyList<string> Differences => _differences;

    /// <summary>Every figure of the reference must be there; what it does not tell is not compared.</summary>
    public void Compare(string path, JsonElement expected, object? actual) =>
        CompareElements(path, expected, JsonSerializer.SerializeToElement(actual, Snake));

    private void CompareElements(string path, JsonElement expected, JsonElement actual)
    {
        if (expected.ValueKind == JsonValueKind.Object && actual.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in expected.EnumerateObject())
            {
                CompareElements($"{path} {property.Name}", property.Value, actual.TryGetProperty(property.Name, out var found) ? found : default);
            }
        }
        else if (expected.ValueKind == JsonValueKind.Array && actual.ValueKind == JsonValueKind.Array
            && expected.GetArrayLength() == actual.GetArrayLength())
        {
            for (var i = 0; i < expected.GetArrayLength(); i++)
            {
                CompareElements($"{path}[{i}]", expected[i], actual[i]);
            }
        }
        else
        {
            Count++;
            if (!Equal(expected, actual))
            {
                _differences.Add($"{path}: expected {expected}, found {actual}");
            }
        }
    }

    private static bool Equal(JsonElement expected, JsonElement actual) => expected.ValueKind == JsonValueKind.Number
        ? actual.ValueKind == JsonValueKind.Number && Math.Abs(expected.GetDouble() - actual.GetDouble()) <= Tolerance
        : JsonElement.DeepEquals(expected, actual);
}
