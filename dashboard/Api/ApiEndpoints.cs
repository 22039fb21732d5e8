using LusInsight.Analytics.Access;
using LusInsight.Analytics.Agreements;
using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Evaluations;
using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Initiatives;
using LusInsight.Analytics.Topics;
using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Access;
using LusInsight.Dashboard.Hosting;
using Microsoft.AspNetCore.Authorization;

namespace LusInsight.Dashboard.Api;

/// <summary>
/// The JSON of contract §4: the same queries as the pages. Faults are told in one order: 401 who, 404 where,
/// 400 what, 403 may not.
/// </summary>
public static class ApiEndpoints
{
    /// <summary>Maps /api and everything below it.</summary>
    public static void MapApi(this IEndpointRouteBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var scheme = SignInServices.ApiScheme(app.ServiceProvider.GetRequiredService<AuthSettings>());
        var api = app.MapGroup("/api").RequireAuthorization(new AuthorizationPolicyBuilder(scheme).RequireAuthenticatedUser().Build())
            .RequireRateLimiting(LimitServices.Api);
        api.MapGet("/v1/organisations", Organisations);
        var organisation = api.MapGroup("/v1/{organisation}");
        organisation.MapGet("/rounds", Words(call => call.Generation.Rounds
            .Select(round => new RoundRow(round.RoundId, round.Name, round.OpensOn, round.ClosesOn)).ToList()));
        organisation.MapGet("/departments", Words(call => DepartmentRow.Within(call.Generation.Departments, call.Viewer)));
        organisation.MapGet("/concept", Words(call => call.Generation.Concept));
        organisation.MapGet("/completion", Answer(call => new CompletionQuery(call.Scope()).Run(call.Generation, call.Viewer, call.Cancellation)));
        organisation.MapGet("/completion/people", Words(call => new CompletionPeopleQuery(call.Scope(), new PeopleWanted(call.Stage()))
            .Run(call.Generation, call.Viewer, call.Cancellation).People.Select(PersonRow.Of).ToList()));
        organisation.MapGet("/topics", Answer(call => new TopicsQuery(call.Scope()).Run(call.Generation, call.Viewer, call.Cancellation)));
        organisation.MapGet("/agreements", Answer(call => new AgreementsQuery(call.Scope()).Run(call.Generation, call.Viewer, call.Cancellation)));
        organisation.MapGet("/gaps", Answer(call => new GapsQuery(call.Scope()).Run(call.Generation, call.Viewer, call.Cancellation)));
        organisation.MapGet("/gaps/levels", Answer(call => new LevelGapsQuery(call.Scope()).Run(call.Generation, call.Viewer, call.Cancellation)));
        organisation.MapGet("/gaps/rounds", Answer(call => new GapRoundsQuery(call.Scope()).Run(call.Generation, call.Viewer, call.Cancellation)));
        organisation.MapGet("/initiatives", Answer(call => new InitiativesQuery(call.Scope(), call.Plan()).Run(call.Generation, call.Viewer, call.Cancellation)));
        organisation.MapGet("/initiatives/list", Answer(call => new InitiativeListQuery(call.Scope()).Run(call.Generation, call.Viewer, call.Cancellation)));
        organisation.MapGet("/initiatives/effects", Answer(call => Effects(call, call.Scope())));
        organisation.MapGet("/trends", Answer(call =>
            new TrendsQuery(ItemKind.Scaling, call.Scope(), call.Question(ItemKind.Scaling)) { EquivalenceMargin = call.Margin() }
                .Run(call.Generation, call.Viewer, call.Cancellation)));
        organisation.MapGet("/evaluations", Answer(call =>
            new EvaluationsQuery(call.Scope(), call.Question(ItemKind.Evaluation)) { EquivalenceMargin = call.Margin() }
                .Run(call.Generation, call.Viewer, call.Cancellation)));
        organisation.MapGet("/trends/departments", Answer(call => new DepartmentComparisonQuery(ItemKind.Scaling, call.Scope(), call.Question(ItemKind.Scaling))
            .Run(call.Generation, call.Viewer, call.Cancellation)));
        organisation.MapGet("/evaluations/departments", Answer(call => new DepartmentComparisonQuery(ItemKind.Evaluation, call.Scope(), call.Question(ItemKind.Evaluation))
            .Run(call.Generation, call.Viewer, call.Cancellation)));
        organisation.MapGet("/trends/alerts", Answer(call => new AlertsQuery(call.Scope()).Run(call.Generation, call.Viewer, call.Cancellation)));
        organisation.MapGet("/trends/drivers", Answer(call => new DriversQuery(call.Scope(), call.Question(ItemKind.Scaling))
            .Run(call.Generation, call.Viewer, call.Cancellation)));
        organisation.MapGet("/evaluations/conditions", Answer(call => new EvaluationConditionsQuery(call.Scope()).Run(call.Generation, call.Viewer, call.Cancellation)));
        api.Map("/{**address}", ApiProblem.UnknownAddress);
    }

    // Every initiative where the address names no round: in the newest nobody can have moved yet.
    private static IReadOnlyList<InitiativeEffect> Effects(ApiCall call, Scope scope) =>
        new InitiativeEffectsQuery(scope, call.NamedRound(scope)).Run(call.Generation, call.Viewer, call.Cancellation);

    private static IResult Organisations(HttpContext http, ViewerDirectory directory) =>
        directory.AdmitEverywhere(http.User) is { Count: > 0 } admitted
            ? new ApiAnswer<List<OrganisationRow>>(admitted.Select(one => OrganisationRow.Of(one.Generation)).ToList())
            : ApiProblem.NoUser(http);

    // Figures: whatever query they come from, those that are protected pass the catalogue once more on their way out.
    private static Delegate Answer<T>(Func<ApiCall, T> compute) => Words(call => call.Viewer.Show(compute(call)));

    // What is the same whoever answered: names, days, the concept, who is at which stage.
    private static Delegate Words<T>(Func<ApiCall, T> compute) =>
        (string organisation, HttpContext http, ViewerDirectory directory) => directory.Admit(http.User, organisation) switch
        {
            Admission.Granted admitted => Try(compute, new ApiCall(admitted, http)),
            Admission.UnknownOrganisation => ApiProblem.UnknownOrganisation(),
            _ => ApiProblem.NoUser(http),
        };

    private static IResult Try<T>(Func<ApiCall, T> compute, ApiCall call)
    {
        try
        {
            return new ApiAnswer<T>(compute(call));
        }
        catch (ScopeException fault)
        {
            return ApiProblem.Of(fault);
        }
        catch (AccessDeniedException denied)
        {
            return ApiProblem.Of(denied);
        }
    }
}
