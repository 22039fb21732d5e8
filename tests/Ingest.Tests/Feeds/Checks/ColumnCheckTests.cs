using System.Text;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Feeds.Checks;

namespace LusInsight.Ingest.Tests.Feeds.Checks;

public sealed class ColumnCheckTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\t")]
    [InlineData("\u00A0")]
    [InlineData("-")]
    [InlineData(" - ")]
    [InlineData("NULL")]
    [InlineData("null")]
    [InlineData("N/A")]
    [InlineData("n/a")]
    public void Cell_WithoutValue_IsBlank_AndMissingWhereRequired(string cell)
    {
        Read(Feed.Leaders, "name", cell).ShouldBe((null, "(blank)"));
        Read(Feed.Leaders, "birth_date", cell).ShouldBe((null, "(blank)"));
        Read(Feed.SpiderScores, "focus", cell).ShouldBe((null, "0"));
        Read(Feed.Leaders, "department_id", cell).Code.ShouldBe(RejectCode.MissingValue);
        Read(Feed.Leaders, "leader_id", cell).Code.ShouldBe(RejectCode.MissingValue);
    }

    [Theory]
    [InlineData("  D1 ", "D1")]
    [InlineData("\u00A0D1\u00A0", "D1")]
    [InlineData("\tD1\r\n", "D1")]
    [InlineData("Nulls", "Nulls")]
    [InlineData("--", "--")]
    [InlineData("Ærø Å", "Ærø Å")]
    public void Text_WithBlanksAround_IsTrimmed(string cell, string expected) => Read(Feed.Leaders, "name", cell).ShouldBe((null, expected));

    [Theory]
    [InlineData("ja", 1)]
    [InlineData("JA", 1)]
    [InlineData("true", 1)]
    [InlineData("True", 1)]
    [InlineData("SAND", 1)]
    [InlineData("1", 1)]
    [InlineData("x", 1)]
    [InlineData("X", 1)]
    [InlineData("nej", 0)]
    [InlineData("Nej", 0)]
    [InlineData("FALSE", 0)]
    [InlineData("falsk", 0)]
    [InlineData("0", 0)]
    public void Flag_InAFormOfTheContract_IsRead(string cell, int expected) =>
        Read(Feed.SpiderScores, "focus", cell).ShouldBe((null, expected.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("måske")]
    [InlineData("2")]
    [InlineData("jah")]
    [InlineData("xx")]
    public void Flag_OfAnotherWord_IsBad(string cell) => Read(Feed.SpiderScores, "focus", cell).Code.ShouldBe(RejectCode.BadBoolean);

    [Theory]
    [InlineData(Feed.Agreements, "status", "active", "active")]
    [InlineData(Feed.Agreements, "status", "i gang", "active")]
    [InlineData(Feed.Agreements, "status", "I GANG", "active")]
    [InlineData(Feed.Agreements, "status", "udført", "done")]
    [InlineData(Feed.Agreements, "status", "Udfoert", "done")]
    [InlineData(Feed.Agreements, "status", "planlagt", "planned")]
    [InlineData(Feed.Agreements, "status", "droppet", "dropped")]
    [InlineData(Feed.Agreements, "responsible", "Leders leder", "manager")]
    [InlineData(Feed.Initiatives, "status", "i gang", "running")]
    [InlineData(Feed.Initiatives, "status", "Running", "running")]
    [InlineData(Feed.Users, "role", "direktør", "director")]
    [InlineData(Feed.Users, "role", "Afdelingschef", "department_head")]
    [InlineData(Feed.Users, "role", "department head", "department_head")]
    [InlineData(Feed.Users, "role", "HR", "hr")]
    [InlineData(Feed.Users, "role", "med", "med")]
    [InlineData(Feed.Users, "role", "leder", "leader")]
    [InlineData(Feed.Users, "role", "administrator", "admin")]
    [InlineData(Feed.Topics, "chosen_by", "leder", "leader")]
    [InlineData(Feed.Topics, "chosen_by", "leders leder", "manager")]
    [InlineData(Feed.Topics, "chosen_by", "Arbejdsplads", "workplace")]
    [InlineData(Feed.Conversations, "kind", "luls", "LULS")]
    [InlineData(Feed.Conversations, "kind", "MUS", "MUS")]
    [InlineData(Feed.Leaders, "level", "CHEF", "chef")]
    [InlineData(Feed.Leaders, "level", "områdechef", "chef")]
    [InlineData(Feed.Leaders, "level", "Leder af medarbejdere", "leder_af_medarbejdere")]
    public void Choice_InEitherLanguageAndAnyCase_IsCanonical(Feed feed, string column, string cell, string expected) =>
        Read(feed, column, cell).ShouldBe((null, expected));

    [Theory]
    [InlineData(Feed.Agreements, "status", "running", "et af: planlagt, i gang, udført, droppet")]
    [InlineData(Feed.Users, "role", "chef", "et af: direktør, afdelingschef, hr, med, leder, administrator")]
    [InlineData(Feed.Conversations, "kind", "LUS", "et af: LULS, MUS")]
    [InlineData(Feed.Leaders, "level", "direktør", "et af: Leder af medarbejdere, Områdechef")]
    public void Choice_OfAnotherList_IsBad(Feed feed, string column, string cell, string expected)
    {
        Read(feed, column, cell).Code.ShouldBe(RejectCode.BadChoice);
        Expected(feed, column, RejectCode.BadChoice).ShouldBe(expected);
    }

    [Theory]
    [InlineData(Feed.ScalingAnswers, "question_id", "trivsel", null)]
    [InlineData(Feed.ScalingAnswers, "question_id", "udbytte", RejectCode.UnknownReference)]
    [InlineData(Feed.ScalingAnswers, "question_id", "Trivsel", RejectCode.UnknownReference)]
    [InlineData(Feed.Evaluations, "question_id", "udbytte", null)]
    [InlineData(Feed.SpiderScores, "arena_id", "drift", null)]
    [InlineData(Feed.SpiderScores, "arena_id", "drif", RejectCode.UnknownReference)]
    [InlineData(Feed.Topics, "topic_id", "siden_sidst", null)]
    [InlineData(Feed.Topics, "topic_id", "andet", RejectCode.UnknownReference)]
    public void Item_MustBeTheConcepts(Feed feed, string column, string cell, RejectCode? expected) =>
        Read(feed, column, cell).Code.ShouldBe(expected);

    [Theory]
    [InlineData(RejectCode.MissingValue, "en værdi; feltet må ikke være tomt")]
    [InlineData(RejectCode.OutOfRange, "et helt tal fra 1 til 5")]
    public void Expected_OfAScore_IsDanishAndKnowsTheScale(RejectCode code, string expected) =>
        Expected(Feed.SpiderScores, "current_level", code, new Scale(1, 5)).ShouldBe(expected);

    [Fact]
    public void Expected_OfDateFlagAndItem_IsDanish()
    {
        Expected(Feed.Conversations, "held_on", RejectCode.BadDate).ShouldBe("en dato, f.eks. 2025-10-03 eller 03-10-2025");
        Expected(Feed.SpiderScores, "focus", RejectCode.BadBoolean).ShouldBe("ja eller nej");
        Expected(Feed.SpiderScores, "arena_id", RejectCode.UnknownReference).ShouldBe("en af konceptets arenaer: drift, strategi");
    }

    private static ColumnCheck Check(Feed feed, string column) =>
        FeedChecks.For(FeedDefinition.Of(feed), GivenConcept.Luls).Single(check => check.Column.Name == column);

    private static string Expected(Feed feed, string column, RejectCode code, Scale? scale = null) => Check(feed, column).Expected(code, scale);

    private static (RejectCode? Code, string Value) Read(Feed feed, string column, string cell)
    {
        Scale? scale = null;
        var check = Check(feed, column);
        var code = check.Read(Encoding.UTF8.GetBytes(cell), ref scale, out var value);
        return (code, value.IsBlank ? "(blank)" : check.Column.Type switch
        {
            CellType.Date or CellType.Score or CellType.Flag => value.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => Encoding.UTF8.GetString(value.Text),
        });
    }
}
