using System.Text;
using LusInsight.Ingest.Feeds.Checks;

namespace LusInsight.Ingest.Tests.Feeds.Checks;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2025-10-03")]
    [InlineData("03-10-2025")]
    [InlineData("03.10.2025")]
    [InlineData("03/10/2025")]
    [InlineData("3/10/2025")]
    [InlineData("3-10-2025")]
    [InlineData("3.10.2025")]
    [InlineData("2025-10-3")]
    [InlineData("2025-10-03 08:15")]
    [InlineData("2025-10-03T08:15:00")]
    [InlineData("2025-10-03T08:15:00Z")]
    [InlineData("2025-10-03T23:59:59.9999999+02:00")]
    [InlineData("2025-10-03 00:00:00.000")]
    [InlineData("03-10-2025 08:15:00")]
    [InlineData("03.10.2025 8.15")]
    [InlineData("3/10/2025 0:00")]
    [InlineData("3/10/2025 kl. 08.15")]
    public void Date_InAFormOfTheContract_IsThatDay(string text) => Read(text).ShouldBe(new DateOnly(2025, 10, 3));

    [Theory]
    [InlineData("29-02-2024", "2024-02-29")]
    [InlineData("31-12-9999", "9999-12-31")]
    [InlineData("0001-01-01", "0001-01-01")]
    [InlineData("1/1/2026", "2026-01-01")]
    public void Date_AtAnEdge_IsThatDay(string text, string expected) =>
        Read(text).ShouldBe(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("10/25/2025")]
    [InlineData("31-04-2025")]
    [InlineData("29-02-2025")]
    [InlineData("00-10-2025")]
    [InlineData("2025-13-01")]
    [InlineData("2025-00-01")]
    [InlineData("0000-01-01")]
    [InlineData("03-10-25")]
    [InlineData("25-10-03")]
    [InlineData("2025/10/03")]
    [InlineData("2025.10.03")]
    [InlineData("03-10.2025")]
    [InlineData("2025-10-03-")]
    [InlineData("2025-10")]
    [InlineData("20251003")]
    [InlineData("45933")]
    [InlineData("2025-10-03 25:00")]
    [InlineData("2025-10-03 i morgen")]
    [InlineData("2025-10-03T")]
    [InlineData("3. oktober 2025")]
    [InlineData("i dag")]
    [InlineData("d3-10-2025")]
    [InlineData("2o25-10-03")]
    [InlineData("-3-10-2025")]
    [InlineData("æ")]
    [InlineData("--")]
    [InlineData("T")]
    [InlineData("")]
    public void Text_ThatIsNoDate_IsRefused(string text) => Read(text).ShouldBeNull();

    [Fact]
    public void EveryDayOfSomeYears_InEveryForm_IsReadBack()
    {
        for (var day = new DateOnly(1999, 12, 1); day < new DateOnly(2002, 2, 1); day = day.AddDays(1))
        {
            foreach (var form in (string[])["yyyy-MM-dd", "dd-MM-yyyy", "dd.MM.yyyy", "d/M/yyyy", "d-M-yyyy"])
            {
                var text = day.ToString(form, System.Globalization.CultureInfo.InvariantCulture);
                Read(text).ShouldBe(day);
                Read(text + " 12:30").ShouldBe(day);
            }
        }
    }

    private static DateOnly? Read(string text) =>
        DateText.TryRead(Encoding.UTF8.GetBytes(text), out var day) ? DateOnly.FromDayNumber(day) : null;
}
