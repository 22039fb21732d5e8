using System.Globalization;
using LusInsight.Analytics.Evidence;
using LusInsight.Dashboard.Access;
using LusInsight.Dashboard.Layout;

namespace LusInsight.Dashboard.Completion;

/// <summary>The evidence page's figures and definitions for Excel. Counts alone, for whoever may see the page.</summary>
internal static class EvidenceEndpoint
{
    /// <summary>Maps GET /{organisation}/completion/evidence.csv.</summary>
    public static void MapEvidence(this IEndpointRouteBuilder app) => app.MapGet("/{organisation}/completion/evidence.csv", Answer);

    private static IResult Answer(string organisation, HttpContext http, ViewerDirectory directory) =>
        Download.Of(organisation, http, directory, page =>
        {
            var evidence = new EvidenceQuery(page.Scope).Run(page.Generation, page.Viewer, http.RequestAborted);
            return ("dokumentation", Lines(new EvidenceSentences(page, evidence), evidence, page));
        });

    private static IEnumerable<IEnumerable<string>> Lines(EvidenceSentences sentences, EvidenceResult evidence, PageContext page)
    {
        var columns = sentences.Columns();
        yield return columns.Select(column => column.Name).Prepend(page.Language["Afdeling", "Department"]);
        foreach (var department in evidence.Departments)
        {
            yield return Row(department.Name, department.Counts);
        }

        yield return Row(page.Language["I alt", "In all"], evidence.All);
        foreach (var line in page.Scope.Round is null ? [] : sentences.Definitions())
        {
            yield return [line];
        }

        IEnumerable<string> Row(string name, EvidenceCounts counts) =>
            columns.Select(column => column.Count(counts).ToString(CultureInfo.InvariantCulture)).Prepend(name);
    }
}
