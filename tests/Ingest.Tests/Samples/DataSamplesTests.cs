using LusInsight.Ingest.Samples;

namespace LusInsight.Ingest.Tests.Samples;

public class DataSamplesTests
{
    public static TheoryData<string> Organisations => [.. SampleOrganisations.All.Select(spec => spec.Organisation)];

    [Theory]
    [MemberData(nameof(Organisations))]
    public void CommittedFiles_ComparedWithTheGenerator_AreTheSameBytes(string organisation)
    {
        using var generated = SampleFolder.Of(organisation);
        var committed = Path.Combine(Root(), "data-samples", organisation);

        Directory.GetFiles(committed).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(generated.Names);
        foreach (var name in generated.Names)
        {
            File.ReadAllBytes(Path.Combine(committed, name)).AsSpan().SequenceEqual(generated.Bytes(name))
                .ShouldBeTrue($"data-samples/{organisation}/{name} is not what the generator writes: see data-samples/README.md.");
        }
    }

    [Fact]
    public void CommittedFiles_AllTogether_AreOneFolderPerOrganisationAndSmall()
    {
        var folder = new DirectoryInfo(Path.Combine(Root(), "data-samples"));

        folder.GetDirectories().Select(organisation => organisation.Name).Order(StringComparer.Ordinal)
            .ShouldBe(["aabenraa", "albertslund", "norddjurs", "syddjurs", "ucl"]);
        folder.GetFiles("*", SearchOption.AllDirectories).Sum(file => file.Length).ShouldBeLessThan(12_000_000);
    }

    [Theory]
    [MemberData(nameof(Organisations))]
    public void Readme_OfTheSamples_TellsTheCommandThatWritesEach(string organisation)
    {
        var spec = SampleOrganisations.All.Single(known => known.Organisation == organisation);

        File.ReadAllLines(Path.Combine(Root(), "data-samples", "README.md")).ShouldContain(FormattableString.Invariant(
            $"dotnet run --project ingest -- sample data-samples/{organisation} --organisation {organisation} --leaders {spec.Leaders} --rounds {spec.Rounds} --seed {spec.Seed}"));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LusInsight.sln")))
        {
            folder = folder.Parent.ShouldNotBeNull("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
