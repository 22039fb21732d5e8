using System.Text.Json.Serialization.Metadata;
using LusInsight.Dashboard.Api;

namespace LusInsight.Dashboard.Tests.Api;

/// <summary>A result record in the contract's own notation: <c>{round,arenas:[{arena,name}]}</c>.</summary>
internal static class ContractShape
{
    public static string Of(Type record) => Of(ApiJson.Options.GetTypeInfo(record));

    // Told only where there is something to tell: why a figure is null, the day of a kept release, a leader's own results, and
    // what the contract does not ask for: the days of the slowest tenth.
    private static readonly string[] NotAlwaysTold = ["hidden", "paired_hidden", "released_on", "own", "slowest_tenth_days"];

    private static string Of(JsonTypeInfo type) => type.Kind switch
    {
        JsonTypeInfoKind.Object => $"{{{string.Join(',', type.Properties.Where(p => p.Get is not null && !NotAlwaysTold.Contains(p.Name)).Select(Member))}}}",
        JsonTypeInfoKind.Enumerable => $"[{Of(type.Options.GetTypeInfo(type.ElementType!))}]",
        _ => "",
    };

    private static string Member(JsonPropertyInfo property)
    {
        var shape = Of(property.Options.GetTypeInfo(property.PropertyType));
        return shape.Length == 0 ? property.Name : $"{property.Name}:{shape}";
    }
}
