using System.Text;
using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Tests.Feeds;

public sealed class LooseNameTests
{
    [Theory]
    [InlineData("spørgsmål_id")]
    [InlineData("Spørgsmål-ID")]
    [InlineData("SPØRGSMÅL ID")]
    [InlineData("spoergsmaal_id")]
    [InlineData(" Spoergsmål id ")]
    [InlineData("Spørgsmål\nID")]
    public void Name_HoweverWritten_IsOne(string name) => LooseName.Of(name).ShouldBe("spoergsmaalid");

    [Fact]
    public void Name_WithItsRingApart_IsTheSame() => LooseName.Of("åbner".Normalize(NormalizationForm.FormD)).ShouldBe(LooseName.Of("åbner"));

    [Fact]
    public void OtherLetters_Count() => LooseName.Of("leder_id").ShouldNotBe(LooseName.Of("leder_nr"));
}
