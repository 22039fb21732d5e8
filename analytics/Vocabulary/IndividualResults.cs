namespace LusInsight.Analytics.Vocabulary;

/// <summary>Who sees one person's answers and levels.</summary>
public enum IndividualResults
{
    /// <summary>The line above the person.</summary>
    Line,

    /// <summary>Only whoever was the person's manager at the conversation; the rest of the line sees protected figures.</summary>
    Manager,
}
