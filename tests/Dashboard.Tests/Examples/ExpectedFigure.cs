using System.Text.Json;

namespace LusInsight.Dashboard.Tests.Examples;

/// <summary>One figure of a worked example: where the API tells it, and what a reference computed.</summary>
/// <param name="Address">Below /api/v1/{organisation}.</param>
/// <param name="Path">Fields, and list items by one of their own: <c>arenas[arena=drift].gap_mean</c>.</param>
/// <param name="Value">A number (equal within 1e-9), a text, or a list of objects.</param>
internal sealed record ExpectedFigure(string Address, string Path, JsonElement Value)
{
    private const double Tolerance = 1e-9;

    /// <summary>What differs, or null.</summary>
    public string? DifferenceIn(JsonElement answer)
    {
        var actual = Path.Split('.').Aggregate(answer, Step);
        return IsSame(actual, Value) ? null : $"{Address} {Path}: expected {Value}, was {actual}";
    }

    private static JsonElement Step(JsonElement value, string step)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            return value;
        }

        var parts = step.TrimEnd(']').Split('[', '=');
        // An answer that is itself a list has no name for it.
        var member = parts[0].Length == 0 ? value : value.GetProperty(parts[0]);
        return parts.Length == 1 ? member : member.EnumerateArray().FirstOrDefault(item => item.GetProperty(parts[1]).GetString() == parts[2]);
    }

    private static bool IsSame(JsonElement actual, JsonElement expected) => expected.ValueKind switch
    {
        JsonValueKind.Number => actual.ValueKind == JsonValueKind.Number
            && Math.Abs(actual.GetDouble() - expected.GetDouble()) <= Tolerance,
        JsonValueKind.Array => actual.ValueKind == JsonValueKind.Array && JsonElement.DeepEquals(actual, expected),
        JsonValueKind.Null => actual.ValueKind == JsonValueKind.Null,
        _ => actual.ToString() == expected.ToString(),
    };
}
