using System.Net;
using System.Text.Json;

namespace LusInsight.Dashboard.Tests.Api;

/// <summary>Asks the API and reads what it says.</summary>
internal static class ApiCalls
{
    public static async Task<JsonElement> GetJsonAsync(this GivenDashboard dashboard, string? user, string address)
    {
        using var client = dashboard.Caller(user);
        using var response = await client.GetAsync("/api/v1" + address);
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    /// <summary>The status, and the parameter that the problem document names (null = none).</summary>
    public static async Task<(int Status, string? Parameter)> GetProblemAsync(this GivenDashboard dashboard, string? user, string address)
    {
        using var client = dashboard.Caller(user);
        using var response = await client.GetAsync("/api/v1" + address);
        var text = await response.Content.ReadAsStringAsync();
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json", text);
        var problem = JsonSerializer.Deserialize<JsonElement>(text);
        problem.GetProperty("status").GetInt32().ShouldBe((int)response.StatusCode);
        problem.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        problem.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
        return ((int)response.StatusCode, problem.TryGetProperty("parameter", out var parameter) ? parameter.GetString() : null);
    }

    /// <summary>A problem's or answer's status alone.</summary>
    public static async Task<int> GetStatusAsync(this GivenDashboard dashboard, string? user, string address)
    {
        using var client = dashboard.Caller(user);
        using var response = await client.GetAsync("/api/v1" + address);
        return (int)response.StatusCode;
    }
}
