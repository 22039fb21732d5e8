using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Tests.Reading;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("samtaleid", "samtalenr", 2)]
    [InlineData("leaderid", "ledaerid", 2)]
    public void Distance_CountsEdits_BothWays(string from, string to, int expected)
    {
        EditDistance.Between(from, to).ShouldBe(expected);
        EditDistance.Between(to, from).ShouldBe(expected);
    }

    [Fact]
    public void VeryLongTexts_AreFarAway() => EditDistance.Between(new string('x', 1_000_000), "x").ShouldBe(1_000_000);
}
