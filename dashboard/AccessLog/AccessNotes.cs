using System.Collections.Concurrent;
using LusInsight.Analytics.Access;
using LusInsight.Analytics.AccessLog;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.AccessLog;

/// <summary>
/// Turns what viewers are shown into entries of the access log. Counts of completion, which are nobody's, are left out; the same
/// twice in a request is one entry.
/// </summary>
public sealed class AccessNotes(
    DataFolder data, AccessLogWriter writer, IHttpContextAccessor http, TimeProvider time, ILogger<AccessNotes> logger, Access.ReaderMark marks)
{
    private IdentityKey? _key;

    /// <summary>What the viewer of one request tells everything to.</summary>
    public Action<User, Sighting> Of(OrganisationId organisation)
    {
        var told = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        return (user, sighting) =>
        {
            if (sighting.Right == Right.Completion && !sighting.IsRefused)
            {
                return;
            }

            if (told.TryAdd(FormattableString.Invariant($"{sighting.Right} {sighting.Scope} {sighting.IsRefused} {string.Join(' ', sighting.Subjects)}"), true))
            {
                Note(organisation, user, sighting);
            }
        };
    }

    /// <summary>Somebody asked for an organisation that does not know them, or is none.</summary>
    public void RefusedEntry(UserId user) =>
        logger.LogWarning("Refused {Reader} an organisation that does not know them, or is none", marks.Of(user));

    private void Note(OrganisationId organisation, User user, Sighting sighting)
    {
        if (sighting.IsRefused)
        {
            logger.LogWarning("Refused {Reader} ({Role}) {Right} of {Organisation}", marks.Of(user.UserId), user.Role, sighting.Right, organisation);
        }

        try
        {
            _key ??= IdentityKey.FindOrMake(data);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            writer.Lose(failure);
            return;
        }

        writer.Add(organisation, Entry(organisation, user, sighting, _key));
    }

    private AccessEntry Entry(OrganisationId organisation, User user, Sighting sighting, IdentityKey key)
    {
        var request = http.HttpContext;
        return new AccessEntry(
            time.GetUtcNow().UtcDateTime,
            AccessLogFolder.ReaderMark(key, organisation, user.UserId),
            SnakeCase.Of(user.Role),
            request?.Connection.RemoteIpAddress?.ToString() ?? "",
            request?.Request.Path.Value ?? "",
            sighting.Right,
            sighting.Sight,
            sighting.Scope?.Round?.RoundId.Value,
            sighting.Scope?.Department?.Value,
            sighting.IsRefused,
            [.. sighting.Subjects.Select(leader => AccessLogFolder.SubjectMark(key, organisation, leader))]);
    }
}
