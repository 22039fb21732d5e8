using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives;

/// <summary>One row of Initiatives.sql.</summary>
internal sealed record InitiativeRow(
    InitiativeId InitiativeId,
    DepartmentId DepartmentId,
    RoundId RoundId,
    ArenaId ArenaId,
    string? Name,
    DateOnly? DecidedOn,
    DateOnly? StartsOn,
    DateOnly? EndsOn,
    string? Status,
    long ParticipantCount)
{
    /// <summary>Decided and not dropped: what an effect is asked of.</summary>
    public bool IsDecided => DecidedOn is not null && Choice != InitiativeStatus.Dropped;

    /// <summary>The status; null where it is not told.</summary>
    public InitiativeStatus? Choice => SnakeCase.TryParse<InitiativeStatus>(Status, out var status) ? status : null;
}
