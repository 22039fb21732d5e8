using System.Text;
using LusInsight.Analytics.Access;
using LusInsight.Dashboard.Access;
using LusInsight.Dashboard.Layout;
using LusInsight.Ingest.Commands;
using Microsoft.AspNetCore.Http.Extensions;

namespace LusInsight.Dashboard.Completion;

/// <summary>A table of the page for Excel, at an address with the page's own filters, by the same queries and rights.</summary>
internal static class Download
{
    /// <summary>The file, or why not: 404 unknown, 400 malformed, 403 may not.</summary>
    /// <param name="organisation">The route's {organisation}.</param>
    /// <param name="http">The request.</param>
    /// <param name="directory">Tells who asks.</param>
    /// <param name="table">What the file is called, and its lines; the first is the header.</param>
    public static IResult Of(
        string organisation,
        HttpContext http,
        ViewerDirectory directory,
        Func<PageContext, (string Name, IEnumerable<IEnumerable<string>> Lines)> table)
    {
        if (directory.Admit(http.User, organisation) is not Admission.Granted admitted)
        {
            return Results.NotFound();
        }

        try
        {
            var page = Page(admitted, http.Request.GetEncodedUrl());
            if (PageChecks.Refusal(page) is { } refusal)
            {
                return Results.StatusCode(refusal.Status);
            }

            var (name, lines) = table(page);
            return Results.File(
                Encoding.UTF8.GetBytes(ExcelCsv.Text(lines)), "text/csv; charset=utf-8", $"{organisation}-{page.Scope.Round?.RoundId.Value}-{name}.csv");
        }
        catch (ScopeException fault)
        {
            return Results.StatusCode(fault.Unknown ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest);
        }
        catch (AccessDeniedException)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }
    }

    private static PageContext Page(Admission.Granted admitted, string address)
    {
        var filters = DashboardUrls.ReadFilters(address).For(DashboardPage.Completion);
        var scope = Scope.Resolve(
            admitted.Generation, admitted.Viewer, new ScopeRequest(filters.Round, filters.Department, filters.Level, filters.AsOf));
        return new PageContext(
            DashboardUrls.ReadLanguage(address), DashboardPage.Completion, filters, admitted.Generation, admitted.Viewer, scope, admitted.Viewer.Today);
    }
}
