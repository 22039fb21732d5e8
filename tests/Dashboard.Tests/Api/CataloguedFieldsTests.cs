using System.Text.Json;
using LusInsight.Analytics.Releases;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LusInsight.Dashboard.Tests.Api;

/// <summary>No address of the API tells a protected viewer a field that the catalogue of protected figures lacks.</summary>
public sealed class CataloguedFieldsTests(GivenConfidences given) : IClassFixture<GivenConfidences>
{
    /// <summary>The same whoever answered, and process data: no answers in them.</summary>
    private static readonly string[] s_others =
        ["rounds", "departments", "concept", "completion", "completion/people", "completion/process", "topics", "agreements"];

    private static readonly HashSet<string> s_fields =
        [.. ProtectedFigures.All.Select(figure => JsonNamingPolicy.SnakeCaseLower.ConvertName(figure.Member))];

    [Theory]
    [InlineData("hr")]
    [InlineData("med")]
    [InlineData("leader")]
    [InlineData("director")]
    [InlineData("head")]
    public async Task EveryAddress_TellsAProtectedViewer_CataloguedFieldsOnly(string user)
    {
        var asked = 0;
        foreach (var address in Addresses().Except(s_others))
        {
            var status = await given.Dashboard.GetStatusAsync(user, $"/lukket/{address}?round=R2");
            status.ShouldBeOneOf([200, 403], address);
            if (status == 200)
            {
                Fields(await given.Dashboard.GetJsonAsync(user, $"/lukket/{address}?round=R2")).Distinct()
                    .ShouldBeSubsetOf(s_fields, $"{address}: see analytics/Releases/ProtectedFigures.cs");
                asked++;
            }
        }

        asked.ShouldBeGreaterThanOrEqualTo(3);
    }

    private IEnumerable<string> Addresses()
    {
        const string start = "/api/v1/{organisation}/";
        given.Dashboard.Caller("hr").Dispose();
        return given.Dashboard.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText ?? string.Empty)
            .Where(route => route.StartsWith(start, StringComparison.Ordinal))
            .Select(route => route[start.Length..]);
    }

    private static IEnumerable<string> Fields(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Fields(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Fields),
        _ => [],
    };
}
