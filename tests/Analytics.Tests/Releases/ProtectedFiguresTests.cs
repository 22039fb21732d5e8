using System.Reflection;
using LusInsight.Analytics.Access;
using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Releases;

namespace LusInsight.Analytics.Tests.Releases;

/// <summary>The catalogue holds every figure of every query that is not an administrator's or the line's alone.</summary>
public sealed class ProtectedFiguresTests
{
    /// <summary>Namespaces of what protected viewers are refused by their role: nobody protected has the right.</summary>
    private static readonly string[] s_refused = ["LusInsight.Analytics.Loads", "LusInsight.Analytics.AccessLog"];

    public static TheoryData<Type> Queries =>
    [
        .. typeof(GapsQuery).Assembly.GetTypes().Where(type =>
            type.Name.EndsWith("Query", StringComparison.Ordinal) && !s_refused.Contains(type.Namespace) && Run(type) is not null),
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public void EveryQuery_HasAllItsFiguresInTheCatalogue(Type query) =>
        ProtectedFigures.Missing(Run(query)!.ReturnType).ShouldBeEmpty("add them to analytics/Releases/ProtectedFigures.cs");

    [Fact]
    public void Catalogue_NamesEachMemberOnceAndNoneThatIsGone()
    {
        ProtectedFigures.All.GroupBy(figure => (figure.Record, figure.Member)).ShouldAllBe(same => same.Count() == 1);
        ProtectedFigures.All.ShouldAllBe(figure => figure.Record.GetProperty(figure.Member) != null);
    }

    [Fact]
    public void AFigureOutsideTheCatalogue_ReachesTheLineOnly()
    {
        using var given = GivenProtected.Of();

        given.Viewer("director").Show(new Escaped(3)).Figure.ShouldBe(3);
        foreach (var user in new[] { "hr", "med", "leader" })
        {
            Should.Throw<InvalidOperationException>(() => given.Viewer(user).Show(new Escaped(3))).Message.ShouldContain("Escaped.Figure");
            Should.Throw<InvalidOperationException>(() => given.Viewer(user).Show<IReadOnlyList<Escaped>>([]));
        }
    }

    [Fact]
    public void ProcessData_IsNoProtectedFigure() => ProtectedFigures.Missing(typeof(CompletionResult)).ShouldBeEmpty();

    private static MethodInfo? Run(Type query) => query.GetMethods().FirstOrDefault(method =>
        method.Name == "Run" && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Viewer)));

    private sealed record Escaped(int Figure);
}
