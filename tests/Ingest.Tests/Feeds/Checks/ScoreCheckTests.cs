using System.Text;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Feeds.Checks;

namespace LusInsight.Ingest.Tests.Feeds.Checks;

public sealed class ScoreCheckTests
{
    private static readonly ScoreCheck Check = new(FeedColumn.Required("value", CellType.Score));

    [Theory]
    [InlineData("1", null)]
    [InlineData("10", null)]
    [InlineData("7,0", null)]
    [InlineData("0", RejectCode.OutOfRange)]
    [InlineData("11", RejectCode.OutOfRange)]
    [InlineData("-1", RejectCode.OutOfRange)]
    [InlineData("4.5", RejectCode.OutOfRange)]
    [InlineData("4,5", RejectCode.OutOfRange)]
    [InlineData("65537", RejectCode.OutOfRange)]
    [InlineData("godt", RejectCode.BadNumber)]
    [InlineData("", RejectCode.MissingValue)]
    public void Score_OnAScaleOfTen_IsJudgedByIt(string cell, RejectCode? expected) => Read(cell, new Scale(1, 10)).ShouldBe(expected);

    [Theory]
    [InlineData("99", null)]
    [InlineData("godt", RejectCode.BadNumber)]
    [InlineData("4,5", RejectCode.OutOfRange)]
    public void Score_OfAnUnknownQuestion_IsOnlyJudgedAsANumber(string cell, RejectCode? expected) => Read(cell, scale: null).ShouldBe(expected);

    private static RejectCode? Read(string cell, Scale? scale) => Check.Read(Encoding.UTF8.GetBytes(cell), ref scale, out _);
}
