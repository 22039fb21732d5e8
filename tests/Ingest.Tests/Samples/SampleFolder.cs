using System.Globalization;
using System.Text.Json;
using LusInsight.Ingest.Samples;

namespace LusInsight.Ingest.Tests.Samples;

/// <summary>A generated delivery in a folder of its own, gone after the test.</summary>
internal sealed class SampleFolder : IDisposable
{
    public SampleFolder(SampleSpec spec) => SampleGenerator.Write(Path, spec);

    public string Path { get; } = Directory.CreateTempSubdirectory("sample-").FullName;

    /// <summary>The names of the files, in ordinal order.</summary>
    public IReadOnlyList<string> Names =>
        [.. Directory.GetFiles(Path).Select(System.IO.Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>One of the committed samples, generated anew.</summary>
    public static SampleFolder Of(string organisation) =>
        new(SampleOrganisations.All.Single(spec => spec.Organisation == organisation));

    public static DateOnly? Date(string cell) =>
        cell.Length == 0 ? null : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public byte[] Bytes(string name) => File.ReadAllBytes(System.IO.Path.Combine(Path, name));

    /// <summary>organisation.json.</summary>
    public JsonElement Organisation()
    {
        using var document = JsonDocument.Parse(Bytes("organisation.json"));
        return document.RootElement.Clone();
    }

    /// <summary>The rows of a file by column name. Only names are ever quoted, and no test looks behind one with a comma.</summary>
    public IReadOnlyList<Dictionary<string, string>> Rows(string name)
    {
        var lines = File.ReadAllLines(System.IO.Path.Combine(Path, name)).Select(line => line.Split(',')).ToList();
        return
        [
            .. lines.Skip(1).Select(cells => lines[0]
                .Zip(cells, (column, cell) => (column, cell))
                .ToDictionary(pair => pair.column, pair => pair.cell, StringComparer.Ordinal)),
        ];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
