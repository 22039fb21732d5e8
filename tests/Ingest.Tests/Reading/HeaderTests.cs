using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Tests.Reading;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("conversation_id", "question_id", "value")]
    [InlineData("Samtale_ID", "Spørgsmål_ID", "Svar")]
    [InlineData("samtale-id", "SPOERGSMAAL ID", " svar ")]
    [InlineData("Conversation ID", "Question-Id", "VALUE")]
    public void Columns_InEitherLanguage_AreFound(string conversation, string question, string value)
    {
        var header = Header.Find(FeedDefinition.Of(Feed.ScalingAnswers), "svar.csv", [value, question, conversation]);
        (header.FieldOf(0), header.FieldOf(1), header.FieldOf(2)).ShouldBe((2, 1, 0));
        header.UnknownColumns.ShouldBeEmpty();
        header.FieldCount.ShouldBe(3);
    }

    [Theory]
    [InlineData(Feed.Conversations, "Samtale_ID", "Planlagt", "scheduled_on")]
    [InlineData(Feed.Conversations, "Samtale_ID", "Afdelings-id", "department_id")]
    [InlineData(Feed.Leaders, "Medarbejder ID", "Fødselsdato", "birth_date")]
    [InlineData(Feed.Rounds, "Runde_ID", "Åbner", "opens_on")]
    [InlineData(Feed.Rounds, "Runde_ID", "aabner", "opens_on")]
    [InlineData(Feed.Agreements, "Aftale_id", "Udført", "done_on")]
    [InlineData(Feed.Agreements, "Aftale_id", "Status", "status")]
    [InlineData(Feed.Users, "Bruger_ID", "Rolle", "role")]
    public void DanishHeader_IsItsColumn(Feed feed, string key, string header, string column)
    {
        var definition = FeedDefinition.Of(feed);
        var index = definition.Columns.Select(c => c.Name).ToList().IndexOf(column);
        Header.Find(definition, "x.csv", [header, key]).FieldOf(index).ShouldBe(0);
    }

    [Fact]
    public void OtherColumns_AreNamed_ThoseWithoutAHeaderAreNot()
    {
        var header = Header.Find(FeedDefinition.Of(Feed.Departments), "departments.csv", ["department_id", "Intern bemærkning", "", " ", "Nr"]);
        header.UnknownColumns.ShouldBe(["Intern bemærkning", "Nr"]);
        header.FieldCount.ShouldBe(5);
        header.FieldOf(1).ShouldBe(-1);
    }

    [Fact]
    public void TwoHeadersForOneColumn_AreRefusedByName() =>
        Should.Throw<DeliveryException>(() => Header.Find(FeedDefinition.Of(Feed.Leaders), "ledere.csv", ["leader_id", "navn", "Leder ID"]))
            .Message.ShouldBe("ledere.csv has two headers for leader_id: 'leader_id' and 'Leder ID'; remove or rename one of them");

    [Fact]
    public void MissingKey_NamesTheNearestHeaders() =>
        Should.Throw<DeliveryException>(() => Header.Find(FeedDefinition.Of(Feed.SpiderScores), "spindscorer.csv", ["Samtale nr", "arena_id", "Ønsket", "Kommentar"]))
            .Message.ShouldBe("spindscorer.csv has no column conversation_id (samtale_id); the nearest headers are 'Samtale nr': rename what is meant");

    [Fact]
    public void MissingHeaderLine_RepeatsNoCell()
    {
        var message = Should.Throw<DeliveryException>(
            () => Header.Find(FeedDefinition.Of(Feed.Leaders), "leaders.csv", ["L0001", "D1", "Karen Blixen", "karen@rungsted.dk"])).Message;
        message.ShouldContain("leaders.csv has no column leader_id (leder_id, medarbejder_id)");
        message.ShouldContain("first line");
        message.ShouldNotContain("Karen", Case.Insensitive);
    }
}
