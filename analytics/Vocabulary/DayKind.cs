namespace LusInsight.Analytics.Vocabulary;

/// <summary>How days are counted.</summary>
public enum DayKind
{
    /// <summary>Every day.</summary>
    Calendar,

    /// <summary>Monday to Friday without Danish public holidays and the concept's extra ones.</summary>
    Working,
}
