namespace LusInsight.Ingest.Feeds;

/// <summary>Why a row is rejected, in the contract's order: a row that has several faults gets the first.</summary>
public enum RejectCode
{
    /// <summary>A key or required column is blank.</summary>
    MissingValue,

    /// <summary>The text is no date.</summary>
    BadDate,

    /// <summary>The text is no number.</summary>
    BadNumber,

    /// <summary>The text is neither yes nor no.</summary>
    BadBoolean,

    /// <summary>Not one of the concept's or the list's choices.</summary>
    BadChoice,

    /// <summary>A number outside the scale of its question or arena.</summary>
    OutOfRange,

    /// <summary>Something that neither the organisation nor its concept has, or not in that round.</summary>
    UnknownReference,

    /// <summary>The same key twice in one delivery with different content.</summary>
    DuplicateKey,

    /// <summary>A date before one that comes first.</summary>
    DateOrder,

    /// <summary>A department or leader above itself.</summary>
    Cycle,

    /// <summary>Too few or too many fields, or an unclosed quote.</summary>
    MalformedRow,
}
