namespace LusInsight.Analytics.Vocabulary;

/// <summary>What a cell counts answers to. Ids are unique within a kind only.</summary>
public enum ItemKind
{
    /// <summary>A scaling question.</summary>
    Scaling,

    /// <summary>An evaluation question.</summary>
    Evaluation,

    /// <summary>The current level in an arena.</summary>
    Arena,
}
