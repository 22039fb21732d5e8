using System.Text;
using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Access;
using LusInsight.Ingest.Commands;
using LusInsight.Ingest.Reading;

namespace LusInsight.Dashboard.Data;

/// <summary>"Hent afviste rækker (CSV)": every row in quarantine, as the command <c>rejects --csv</c> prints them.</summary>
internal static class RejectsEndpoint
{
    /// <summary>Maps GET /{organisation}/data/rejects.csv.</summary>
    public static void MapRejects(this IEndpointRouteBuilder app) => app.MapGet("/{organisation}/data/rejects.csv", Answer);

    /// <summary>Where an organisation's rejected rows are fetched.</summary>
    public static string Address(OrganisationId organisation) => $"/{Uri.EscapeDataString(organisation.Value)}/data/rejects.csv";

    private static IResult Answer(string organisation, HttpContext http, ViewerDirectory directory, DataFolder data)
    {
        if (directory.Admit(http.User, organisation) is not Admission.Granted admitted)
        {
            return Results.NotFound();
        }

        if (!admitted.Viewer.Has(Right.Loads))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        try
        {
            var text = RejectsCommand.Csv(data, admitted.Generation.OrganisationId);
            return Results.File(Encoding.UTF8.GetBytes(text), "text/csv; charset=utf-8", $"{organisation}-rejects.csv");
        }
        catch (DeliveryException)
        {
            // The newest generation does not open; the page says so, and its table is of the one that does.
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
