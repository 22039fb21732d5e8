namespace LusInsight.Analytics.Initiatives.Planning;

/// <summary>Why a department is not moved.</summary>
public enum MoveRefusal
{
    /// <summary>Nobody of the department wants a lift in the arena, or it is gone.</summary>
    NoNeed,

    /// <summary>The plan has no cohort of that number in the arena.</summary>
    NoCohort,

    /// <summary>It is there already.</summary>
    NoChange,

    /// <summary>The cohort has too few places left.</summary>
    NoRoom,

    /// <summary>Somebody in the cohort is to be kept apart from it.</summary>
    KeptApart,

    /// <summary>The cohort it leaves would have too few participants.</summary>
    TooFewLeft,
}
