using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Tests.Pages;

/// <summary>The newest generation is damaged: the one before is shown, and every page says so.</summary>
public sealed class FallbackTests : IDisposable
{
    private static readonly OrganisationId Organisation = OrganisationId.From("en");

    private readonly GivenDashboard _dashboard = new GivenDashboard().With("en", GivenConcept.Small, given => given
        .With("department", "department_id,name", "D0,Direktionen")
        .With("user_account", "user_id,role,department_id", "director,director,D0"));

    [Theory]
    [InlineData("/en")]
    [InlineData("/en/completion")]
    [InlineData("/en/data")]
    [InlineData("/en/data?culture=en")]
    public async Task Page_OfATruncatedGeneration_IsOfTheOneBeforeAndSaysSo(string address)
    {
        var whole = await File.ReadAllBytesAsync(_dashboard.Data.GenerationFile(Organisation, 1));
        await File.WriteAllBytesAsync(_dashboard.Data.GenerationFile(Organisation, 2), whole[..(whole.Length / 2)]);
        await File.WriteAllTextAsync(_dashboard.Data.CurrentFile(Organisation), "g000002.duckdb");
        using var reader = await GivenReader.OfAsync(_dashboard, "director");

        var (status, _, html) = await reader.ReadAsync(address);

        status.ShouldBe(System.Net.HttpStatusCode.OK);
        html.ShouldContain(address.EndsWith("=en", StringComparison.Ordinal)
            ? "The newest data could not be opened. You see data from"
            : "Nyeste data kunne ikke åbnes. Du ser data fra");
    }

    public void Dispose() => _dashboard.Dispose();
}
