using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.AccessLog;

/// <summary>
/// Who saw somebody's data: their rows by themselves, or unprotected figures of a department and round that they were in. Of
/// somebody who is forgotten only the former can be told.
/// </summary>
/// <param name="Subject">Their leader_id, known here or not.</param>
public sealed record AccessLogQuery(LeaderId Subject)
{
    /// <summary>For an administrator.</summary>
    /// <exception cref="AccessDeniedException">The viewer is none.</exception>
    public IReadOnlyList<AccessLogRow> Run(Generation generation, Viewer viewer, DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Administration);
        return Run(generation, data);
    }

    /// <summary>For the command, which may everything.</summary>
    /// <returns>The newest first.</returns>
    public IReadOnlyList<AccessLogRow> Run(Generation generation, DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(data);
        if (IdentityKey.Find(data) is not { } key)
        {
            return [];
        }

        var organisation = generation.OrganisationId;
        var mark = AccessLogFolder.SubjectMark(key, organisation, Subject);
        var users = generation.Users.ToDictionary(user => AccessLogFolder.ReaderMark(key, organisation, user.UserId), user => user.UserId.Value);
        var places = generation.Query<Place>("AccessLog/Places.sql", new { leader_id = Subject.Value }).ToHashSet();
        return
        [
            .. from entry in new AccessLogFolder(data, organisation).Read().Reverse()
               where !entry.IsRefused
               let isNamed = entry.Subjects.Contains(mark, StringComparer.Ordinal)
               where isNamed || IsAmong(entry, places)
               select new AccessLogRow(
                   entry.At, users.GetValueOrDefault(entry.Reader, entry.Reader), entry.Role, entry.From, entry.Path, entry.Right, entry.Round,
                   entry.Department, isNamed),
        ];
    }

    // Protected figures tell nothing of one person, by what they are.
    private static bool IsAmong(AccessEntry entry, HashSet<Place> places) =>
        entry is { Right: Right.Results or Right.Agreements or Right.Initiatives, Sight: Sight.Counted }
        && places.Any(place => (entry.Round ?? place.RoundId.Value) == place.RoundId.Value
            && (entry.Department ?? place.DepartmentId.Value) == place.DepartmentId.Value);

    private sealed record Place(RoundId RoundId, DepartmentId DepartmentId);
}
