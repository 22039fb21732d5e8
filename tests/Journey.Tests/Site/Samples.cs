using LusInsight.Journey.Tests.Repository;

namespace LusInsight.Journey.Tests.Site;

/// <summary>What the tests know of data-samples/.</summary>
internal static class Samples
{
    /// <summary>The organisations, as rows for a theory.</summary>
    public static TheoryData<string> Organisations { get; } =
        [.. Directory.GetDirectories(Repo.PathOf("data-samples")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>Somebody of each organisation by the name before the @: direktoer, hr, med, leder, admin.</summary>
    public static string User(string name, string organisation) => $"{name}@{organisation}.example";

    /// <summary>The names of everybody that the conversations are about.</summary>
    public static IReadOnlySet<string> PeoplesNames(string organisation)
    {
        var rows = Repo.Read($"data-samples/{organisation}/leaders.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.TrimEnd('\r').Split(',')).ToList();
        var name = Array.IndexOf(rows[0], "name");
        return rows.Skip(1).Select(cells => cells[name]).ToHashSet(StringComparer.Ordinal);
    }
}
