namespace LusInsight.Ingest.Feeds;

/// <summary>A column of a delivery's file.</summary>
/// <param name="Name">The canonical name, in files and tables alike.</param>
/// <param name="Type">What its cells hold.</param>
public sealed record FeedColumn(string Name, CellType Type)
{
    /// <summary>Part of the row's key: its header must be there.</summary>
    public bool IsKey { get; private init; }

    /// <summary>A cell of this column may not be blank. Keys are required too.</summary>
    public bool IsRequired { get; private init; }

    /// <summary>What a <see cref="CellType.Choice"/> is chosen from; else empty.</summary>
    public IReadOnlyList<Choice> Choices { get; private init; } = [];

    public static FeedColumn Key(string name, CellType type = CellType.Text) => new(name, type) { IsKey = true, IsRequired = true };

    public static FeedColumn Required(string name, CellType type = CellType.Text) => new(name, type) { IsRequired = true };

    public static FeedColumn Required(string name, IReadOnlyList<Choice> choices) =>
        new(name, CellType.Choice) { IsRequired = true, Choices = choices };

    public static FeedColumn Optional(string name, CellType type = CellType.Text) => new(name, type);

    public static FeedColumn Optional(string name, IReadOnlyList<Choice> choices) => new(name, CellType.Choice) { Choices = choices };
}
