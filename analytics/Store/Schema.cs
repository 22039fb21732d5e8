namespace LusInsight.Analytics.Store;

/// <summary>The tables of a generation: Store/Tables/*.sql, one file each.</summary>
public static class Schema
{
    /// <summary>Counts up when a table changes; a load then writes the file anew instead of copying it.</summary>
    public const int Version = 3;

    private const string Folder = "Store/Tables";

    /// <summary>The statements that make every table.</summary>
    public static IEnumerable<string> Statements => EmbeddedSql.Folder(Folder).Select(file => EmbeddedSql.Read(file));

    /// <summary>The names of the tables, in ordinal order.</summary>
    public static IEnumerable<string> Tables => EmbeddedSql.Folder(Folder).Select(file => Path.GetFileNameWithoutExtension(file));
}
