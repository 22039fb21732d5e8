using LusInsight.Analytics.Access;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Access;
using LusInsight.Dashboard.Data.Upload;
using LusInsight.Dashboard.Layout;
using LusInsight.Dashboard.Text;
using LusInsight.Ingest.Reading;
using Microsoft.AspNetCore.Mvc;

namespace LusInsight.Dashboard.Data;

/// <summary>"Gå tilbage til denne": a form of the Data page, which is shown again with what came of it.</summary>
internal static class RollbackEndpoint
{
    /// <summary>The parameter that tells the Data page why it did not go back.</summary>
    public const string Fault = "fault";

    /// <summary>Maps POST /{organisation}/data/rollback (to), with an antiforgery token.</summary>
    public static void MapRollback(this IEndpointRouteBuilder app) => app.MapPost("/{organisation}/data/rollback", RunAsync);

    /// <summary>Where the form of an organisation is posted.</summary>
    public static string Address(OrganisationId organisation, Language language) =>
        $"/{Uri.EscapeDataString(organisation.Value)}/data/rollback?culture={language.Code}";

    private static async Task<IResult> RunAsync(
        string organisation, [FromForm] int to, string? culture, HttpContext http, ViewerDirectory directory, DeliveryDesk desk)
    {
        if (directory.Admit(http.User, organisation) is not Admission.Granted admitted)
        {
            return Results.NotFound();
        }

        if (!admitted.Viewer.Has(Right.Loads))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var page = DashboardUrls.Page(organisation, DashboardPage.Data, new Filters(), Language.Of(culture));
        try
        {
            await Task.Run(() => desk.GoBack(admitted, to), CancellationToken.None);
            return Results.LocalRedirect(page);
        }
        catch (DeliveryException failure)
        {
            var mark = page.Contains('?', StringComparison.Ordinal) ? '&' : '?';
            return Results.LocalRedirect($"{page}{mark}{Fault}={SnakeCase.Of(failure.Fault)}");
        }
    }
}
