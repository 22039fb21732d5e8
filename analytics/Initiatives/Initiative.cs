using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives;

/// <summary>One row per joint initiative, as delivered.</summary>
/// <param name="Id">The initiative.</param>
/// <param name="Name">Its name; null where it has none.</param>
/// <param name="Round">The round whose need it answers.</param>
/// <param name="Arena">The arena.</param>
/// <param name="ArenaName">Its name; the id where the concept no longer has it.</param>
/// <param name="Status">Null where it is not told.</param>
/// <param name="DecidedOn">Null while it is only thought of.</param>
/// <param name="StartsOn">Null where it is not told.</param>
/// <param name="EndsOn">Null where it is not told.</param>
/// <param name="Departments">Those that take part, by name.</param>
public sealed record Initiative(
    InitiativeId Id,
    string? Name,
    RoundId Round,
    ArenaId Arena,
    string ArenaName,
    InitiativeStatus? Status,
    DateOnly? DecidedOn,
    DateOnly? StartsOn,
    DateOnly? EndsOn,
    IReadOnlyList<InitiativeDepartment> Departments);
