namespace LusInsight.Ingest.Samples;

/// <summary>Users of the dashboard, each role at least once.</summary>
internal static class SampleUsers
{
    /// <summary>A guest who is director in every sample, so that one sign-in shows them all.</summary>
    private const string Guest = "rundvisning@lusinsight.example";

    public static void Write(SampleFile file, SamplePlan plan)
    {
        var top = plan.Departments.Top;
        file.Row(At(plan, "direktoer"), "director", top.Id, HeadOf(top));
        var heads = plan.Departments.All
            .Where(department => department is { Depth: 1, IsClosed: false })
            .Take(2);
        foreach (var department in heads)
        {
            file.Row(At(plan, $"chef.{department.Id}"), "department_head", department.Id, HeadOf(department));
        }

        var leaf = plan.Departments.All.First(department => department is { IsLeaf: true, IsClosed: false });
        file.Row(At(plan, "hr"), "hr", null, null);
        file.Row(At(plan, "med"), "med", null, null);
        if (leaf.PeopleCount > 1)
        {
            file.Row(At(plan, "leder"), "leader", leaf.Id, SamplePeople.IdOf(leaf.FirstPerson + 1));
        }

        file.Row(At(plan, "admin"), "admin", null, null);
        file.Row(Guest, "director", top.Id, null);
    }

    private static string At(SamplePlan plan, string name) => $"{name}@{plan.Spec.Organisation}.example";

    private static string? HeadOf(SampleDepartment department) =>
        department.PeopleCount > 0 ? SamplePeople.IdOf(department.FirstPerson) : null;
}
