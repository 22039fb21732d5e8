namespace LusInsight.Analytics.Completion;

/// <summary>What a list of people is sorted by; the most days late come first within it.</summary>
public enum PeopleOrder
{
    /// <summary>The most days late first.</summary>
    Late,

    /// <summary>By name.</summary>
    Name,

    /// <summary>By the department's name.</summary>
    Department,

    /// <summary>The least far first.</summary>
    Stage,

    /// <summary>What is due soonest first.</summary>
    Due,
}
