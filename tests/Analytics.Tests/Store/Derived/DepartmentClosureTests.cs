using LusInsight.Analytics.Store.DuckDb;

namespace LusInsight.Analytics.Tests.Store.Derived;

public sealed class DepartmentClosureTests
{
    private const string All = "SELECT ancestor_id, department_id, depth FROM department_closure ORDER BY ALL";

    [Fact]
    public void Closure_OfAForest_HasEachDepartmentUnderItselfAndEachAncestor()
    {
        using var given = new GivenTables().With("department", "department_id,parent_id", "D0,", "D1,D0", "D1.1,D1", "E0,");

        DerivedTables.RebuildClosure(given.Connection);

        given.Rows(All).ShouldBe(["D0,D0,0", "D0,D1,1", "D0,D1.1,2", "D1,D1,0", "D1,D1.1,1", "D1.1,D1.1,0", "E0,E0,0"]);
    }

    [Fact]
    public void Closure_AfterADepartmentMoved_ForgetsTheOldAncestors()
    {
        using var given = new GivenTables().With("department", "department_id,parent_id", "D0,", "D1,D0", "D2,D0", "D3,D1");
        DerivedTables.RebuildClosure(given.Connection);
        given.Execute("UPDATE department SET parent_id = 'D2' WHERE department_id = 'D3'");

        DerivedTables.RebuildClosure(given.Connection);

        given.Rows("SELECT ancestor_id FROM department_closure WHERE department_id = 'D3' ORDER BY depth").ShouldBe(["D3", "D2", "D0"]);
    }
}
