namespace LusInsight.Ingest.Feeds;

/// <summary>What a column's cells hold, and so which check they pass.</summary>
public enum CellType
{
    /// <summary>Any text: keys, names, references to other rows.</summary>
    Text,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A whole number on the scale of the row's question or arena.</summary>
    Score,

    /// <summary>Yes or no; blank is no.</summary>
    Flag,

    /// <summary>One of the column's own list.</summary>
    Choice,

    /// <summary>One of the concept's kinds of conversation.</summary>
    Kind,

    /// <summary>One of the concept's levels.</summary>
    Level,

    /// <summary>The id of one of the concept's scaling questions.</summary>
    ScalingQuestion,

    /// <summary>The id of one of the concept's evaluation questions.</summary>
    EvaluationQuestion,

    /// <summary>The id of one of the concept's arenas.</summary>
    Arena,

    /// <summary>The id of one of the concept's topics.</summary>
    Topic,
}
