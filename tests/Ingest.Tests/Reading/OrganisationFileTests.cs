using System.Text;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Tests.Reading;

public sealed class OrganisationFileTests
{
    [Fact]
    public void File_WithABuiltInConcept_IsRead()
    {
        var file = OrganisationFile.Parse("""{"id": "albertslund", "name": "Albertslund Kommune", "concept": "albertslund-luls", "today": "2026-02-01"}""");
        file.Id.Value.ShouldBe("albertslund");
        file.Name.ShouldBe("Albertslund Kommune");
        file.Concept.Id.ShouldBe("albertslund-luls");
        file.Today.ShouldBe(new DateOnly(2026, 2, 1));
    }

    [Fact]
    public void File_WithItsOwnConcept_IsRead()
    {
        var file = OrganisationFile.Parse("""{"id": "x", "name": "X", "concept": {"id": "own", "name": "Own", "kinds": ["LUS"], "levels": [], "stages": ["invited", "held"]}}""");
        file.Concept.Name.ShouldBe("Own");
        file.Today.ShouldBeNull();
    }

    [Fact]
    public void File_WithSeveralFaults_TellsThemAllInOneLine()
    {
        var message = Refused("""{"id": "Prøve Kommune", "concept": "lus", "today": "snart"}""");
        message.ShouldContain("id: expected");
        message.ShouldContain("name: expected");
        message.ShouldContain("concept: expected one of");
        message.ShouldContain("ucl-lus");
        message.ShouldContain("today: expected");
        message.ShouldNotContain("\n");
    }

    [Fact]
    public void Concept_ThatCannotBeUsed_IsToldWithItsPlace() =>
        Refused("""{"id": "x", "name": "X", "concept": {"id": "own", "name": "Own", "kinds": ["LUS"], "stages": ["dreamt"]}}""").ShouldContain("stages[0]");

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"x\"")]
    [InlineData("{}")]
    [InlineData("""{"id": 7, "name": "X", "concept": "ucl-lus"}""")]
    [InlineData("""{"id": "../x", "name": "X", "concept": "ucl-lus"}""")]
    [InlineData("""{"id": "", "name": "X", "concept": "ucl-lus"}""")]
    [InlineData("""{"id": "x", "name": " ", "concept": "ucl-lus"}""")]
    [InlineData("""{"id": "x", "name": "X", "concept": 3}""")]
    [InlineData("""{"id": "x", "name": "X"}""")]
    [InlineData("""{"id": "x", "name": "X", "concept": "ucl-lus", "today": 20250101}""")]
    [InlineData("not json")]
    [InlineData("")]
    public void File_ThatIsNot_IsRefused(string json) => Refused(json).ShouldStartWith("organisation.json ");

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("iso-8859-1")]
    public void File_InAnyEncoding_IsRead(string encoding)
    {
        const string Json = """{"id": "x", "name": "Prøvekommunen", "concept": "ucl-lus"}""";
        using var given = new GivenDelivery();
        var encoder = Encoding.GetEncoding(encoding);
        given.With("organisation.json", [.. encoder.GetPreamble(), .. encoder.GetBytes(Json)]);
        given.Open().Organisation!.Name.ShouldBe("Prøvekommunen");
    }

    private static string Refused(string json) => Should.Throw<DeliveryException>(() => OrganisationFile.Parse(json)).Message;
}
