using LusInsight.Analytics.Access;
using LusInsight.Dashboard.Layout;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests.Layout;

/// <summary>Pages of an organisation with D0 (Kommunen) over D1 (Børn, over D11 Skoler) and D2 (Ældre), somebody of each role, two rounds.</summary>
internal sealed class GivenPage : IDisposable
{
    public GivenGeneration Given { get; } = new GivenGeneration(GivenConcept.Small)
        .With("department", "department_id,name,parent_id", "D0,Kommunen,", "D1,Børn,D0", "D11,Skoler,D1", "D2,Ældre,D0")
        .With("round", "round_id,name,opens_on,closes_on", "R1,LUS 2024,2024-01-01,2024-12-31", "R2,LUS 2025,2025-01-01,2025-12-31")
        .With("leader", "leader_id,department_id", "L1,D1")
        .With("conversation", "conversation_id,round_id,leader_id", "C1,R1,L1", "C2,R2,L1")
        .With(
            "user_account",
            "user_id,role,department_id",
            "director,director,D0", "head,department_head,D1", "hr,hr,", "med,med,", "leader,leader,D11", "admin,admin,");

    public PageContext Page(string user = "director", DashboardPage page = DashboardPage.Overview, Filters? filters = null)
    {
        var told = filters ?? new Filters();
        var viewer = Given.Viewer(user);
        var scope = Scope.Resolve(Given.Generation, viewer, new ScopeRequest(told.Round, told.Department, told.Level, told.AsOf));
        return new PageContext(Language.Danish, page, told, Given.Generation, viewer, scope, new DateOnly(2025, 6, 1));
    }

    public void Dispose() => Given.Dispose();
}
