namespace LusInsight.Analytics.Completion;

/// <summary>Which people of a round.</summary>
public enum PeopleGroup
{
    /// <summary>Everybody eligible.</summary>
    All,

    /// <summary>Those who have not reached the goal, and those who are late with what comes after it.</summary>
    Missing,

    /// <summary>Those whose next stage was due before the day asked for.</summary>
    Late,
}
