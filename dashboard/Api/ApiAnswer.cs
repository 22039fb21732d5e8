using System.Text;
using LusInsight.Dashboard.Api.Csv;
using Microsoft.Net.Http.Headers;

namespace LusInsight.Dashboard.Api;

/// <summary>A figure as JSON, or as CSV where the caller's Accept prefers it.</summary>
internal sealed class ApiAnswer<T>(T value) : IResult
{
    private const string Json = "application/json";
    private const string Csv = "text/csv";

    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        var answer = PrefersCsv(httpContext.Request)
            ? Results.Text(CsvAnswer.Of(value), Csv, Encoding.UTF8)
            : Results.Json(value, ApiJson.Options);
        return answer.ExecuteAsync(httpContext);
    }

    private static bool PrefersCsv(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        var csv = Quality(accepted, Csv);
        var json = Quality(accepted, Json);
        return csv > json || (csv == json && csv > 0 && Names(accepted, Csv) && !Names(accepted, Json));
    }

    // Of the ranges that cover a type, the most specific counts (RFC 9110 §12.5.1).
    private static double Quality(IList<MediaTypeHeaderValue> accepted, string type)
    {
        var wanted = new MediaTypeHeaderValue(type);
        return accepted
            .Where(wanted.IsSubsetOf)
            .OrderBy(range => range.MatchesAllTypes)
            .ThenBy(range => range.MatchesAllSubTypes)
            .Select(range => range.Quality ?? 1)
            .FirstOrDefault();
    }

    private static bool Names(IList<MediaTypeHeaderValue> accepted, string type) =>
        accepted.Any(range => string.Equals(range.MediaType.Value, type, StringComparison.OrdinalIgnoreCase));
}
