namespace LusInsight.Analytics.Access;

/// <summary>What a query lets its viewer see. Every query names the one it needs.</summary>
public enum Right
{
    /// <summary>Counts of process data: stages, deadlines, days.</summary>
    Completion,

    /// <summary>Names of people, and who is at which stage.</summary>
    People,

    /// <summary>Answers, levels and evaluations.</summary>
    Results,

    /// <summary>Topics and agreements.</summary>
    Agreements,

    /// <summary>Joint initiatives and their effects.</summary>
    Initiatives,

    /// <summary>Loads, rejected rows (without values), generations.</summary>
    Loads,

    /// <summary>Who the users are, and what the organisation is: its name, concept and clock.</summary>
    Administration,
}
