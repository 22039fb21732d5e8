using DuckDB.NET.Data;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Store;

/// <summary>A data folder with generations of one organisation, and a catalog over it with a clock of its own.</summary>
public sealed class GivenDataFolder : IDisposable
{
    public static readonly OrganisationId Organisation = OrganisationId.From("given");

    private readonly ManualTime _time = new();

    public GivenDataFolder()
    {
        Folder = new DataFolder(Directory.CreateTempSubdirectory("lusinsight-").FullName);
        Directory.CreateDirectory(Folder.FolderOf(Organisation));
        Catalog = new GenerationCatalog(Folder, _time);
    }

    public DataFolder Folder { get; }

    public GenerationCatalog Catalog { get; }

    public int? InForce => Catalog.Find(Organisation)?.Number;

    /// <summary>A generation that opens, with one department that bears its number.</summary>
    public GivenDataFolder WithGeneration(int number)
    {
        using var given = new GivenGeneration(GivenConcept.Small).With("department", "department_id,name", $"D{number},D{number}");
        given.WriteTo(Folder.GenerationFile(Organisation, number));
        return this;
    }

    public GivenDataFolder WithGenerationOfAnotherSchema(int number)
    {
        WithGeneration(number);
        using var connection = new DuckDBConnection($"Data Source={Folder.GenerationFile(Organisation, number)}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE load SET schema_version = schema_version + 1";
        command.ExecuteNonQuery();
        return this;
    }

    public GivenDataFolder WithBrokenGeneration(int number)
    {
        File.WriteAllText(Folder.GenerationFile(Organisation, number), "not a database");
        return this;
    }

    public GivenDataFolder WithCurrent(string text)
    {
        var file = Folder.CurrentFile(Organisation);
        File.WriteAllText(file + ".new", text);
        File.Move(file + ".new", file, overwrite: true);
        return this;
    }

    public GivenDataFolder WithCurrent(int number) =>
        WithCurrent(Path.GetFileName(Folder.GenerationFile(Organisation, number)) + "\n");

    /// <summary>Time passes until the catalog looks again.</summary>
    public GivenDataFolder Later(TimeSpan? time = null)
    {
        _time.Pass(time ?? GenerationCatalog.LookAgain);
        return this;
    }

    public void Dispose()
    {
        Catalog.Dispose();
        Directory.Delete(Folder.Path, recursive: true);
    }
}
