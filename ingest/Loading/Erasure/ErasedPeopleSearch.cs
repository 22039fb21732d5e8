using System.Globalization;
using System.Security.Cryptography;

namespace LusInsight.Ingest.Loading.Erasure;

/// <summary>Looks up in every generation that is kept what belongs to some people.</summary>
internal static class ErasedPeopleSearch
{
    /// <summary>Everything that leads to them.</summary>
    /// <param name="reason">forget or retention.</param>
    /// <param name="leaders">Their leader_ids, known here or not.</param>
    /// <param name="folder">Where the generations lie.</param>
    /// <param name="files">Generations of today's schema.</param>
    /// <param name="cancellation">Gives up.</param>
    public static ErasedPeople Find(
        string reason, IReadOnlyCollection<string> leaders, OrganisationFolder folder, IEnumerable<string> files, CancellationToken cancellation)
    {
        var found = files.SelectMany(file => Look(leaders, folder, file, cancellation)).Distinct().ToList();
        var replacements = leaders.ToDictionary(leader => leader, _ => NewId(), StringComparer.Ordinal);
        return new ErasedPeople(
            reason,
            replacements,
            Conversations(found, replacements),
            found.Where(row => row.Kind == "user").Select(row => row.Text).ToHashSet(StringComparer.Ordinal),
            found.Select(row => row.Text).Concat(leaders).ToHashSet(StringComparer.Ordinal),
            found.Count > 0);
    }

    private static IReadOnlyList<Row> Look(
        IReadOnlyCollection<string> leaders, OrganisationFolder folder, string file, CancellationToken cancellation)
    {
        using var connection = LoadConnection.Open(folder, cancellation);
        connection.AttachReadOnly(file, "stored");
        return connection.QueryFile(
            "Erasure/ErasedIds.sql", row => new Row(row.GetString(0), row.GetString(1), row.GetString(2)), ("leaders", leaders.ToList()));
    }

    private static Dictionary<string, string> Conversations(List<Row> found, Dictionary<string, string> replacements) => found
        .Where(row => row.Kind == "conversation")
        .OrderBy(row => row.Text, StringComparer.Ordinal)
        .GroupBy(row => row.Leader, StringComparer.Ordinal)
        .SelectMany(person => person.Select((row, place) => (row.Text, New: Numbered(replacements[person.Key], place))))
        .DistinctBy(row => row.Text, StringComparer.Ordinal)
        .ToDictionary(row => row.Text, row => row.New, StringComparer.Ordinal);

    private static string NewId() => ErasedPeople.Nobody + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private static string Numbered(string id, int place) => string.Create(CultureInfo.InvariantCulture, $"{id}:{place:000000}");

    private sealed record Row(string Kind, string Leader, string Text);
}
