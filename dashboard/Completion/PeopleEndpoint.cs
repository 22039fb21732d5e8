using LusInsight.Analytics.Completion;
using LusInsight.Dashboard.Access;

namespace LusInsight.Dashboard.Completion;

/// <summary>"Hent liste": the people of the page, all pages of them, for Excel.</summary>
internal static class PeopleEndpoint
{
    /// <summary>Maps GET /{organisation}/completion/people.csv.</summary>
    public static void MapPeople(this IEndpointRouteBuilder app) => app.MapGet("/{organisation}/completion/people.csv", Answer);

    private static IResult Answer(string organisation, HttpContext http, ViewerDirectory directory) =>
        Download.Of(organisation, http, directory, page =>
        {
            var wanted = PeopleReading.Wanted(page.Filters) with { Limit = null, Offset = 0 };
            var people = new CompletionPeopleQuery(page.Scope, wanted).Run(page.Generation, page.Viewer, http.RequestAborted).People;
            return ("liste", new PeopleLines(page.Language, page.Generation).Of(people));
        });
}
