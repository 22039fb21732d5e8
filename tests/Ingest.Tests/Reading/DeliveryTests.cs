using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Tests.Reading;

public sealed class DeliveryTests
{
    private const string Organisation = """{"id": "proeve", "name": "Prøve", "concept": "albertslund-luls"}""";

    [Fact]
    public void Files_OfEitherLanguageAndAnyCase_AreFoundInTheContractsOrder()
    {
        using var given = new GivenDelivery()
            .With("Organisation.JSON", Organisation)
            .With("Users.csv", "")
            .With("SPINDSCORER.CSV", "")
            .With("scaling-answers.csv", "")
            .With("spider_scores.csv", "")
            .With("Afdelinger.csv", "")
            .With("læs mig.txt", "")
            .With("convresations.csv", "");

        var delivery = given.Open();

        delivery.Files.Select(file => $"{file.Feed} {file.Name}").ShouldBe(
        [
            "Departments Afdelinger.csv", "ScalingAnswers scaling-answers.csv", "SpiderScores SPINDSCORER.CSV",
            "SpiderScores spider_scores.csv", "Users Users.csv",
        ]);
        delivery.OtherFiles.ShouldBe(["convresations.csv", "læs mig.txt"]);
        delivery.Organisation!.Id.Value.ShouldBe("proeve");
        delivery.Name.ShouldBe(Path.GetFileName(given.Folder));
    }

    [Fact]
    public void EveryFeed_IsFoundByBothItsNames()
    {
        using var given = new GivenDelivery();
        foreach (var feed in FeedDefinition.All)
        {
            given.With($"{feed.Name}.csv", "").With($"{feed.DanishName}.csv", "");
        }

        given.Open().Files.Count.ShouldBe(2 * FeedDefinition.All.Count);
        given.Open().Organisation.ShouldBeNull();
    }

    [Fact]
    public void FolderWithoutAnyOfTheFiles_IsRefusedInOneLine()
    {
        using var given = new GivenDelivery().With("notes.txt", "").With("data.csv", "");
        var message = Should.Throw<DeliveryException>(given.Open).Message;
        message.ShouldContain("is not a delivery");
        message.ShouldContain("departments.csv");
        message.ShouldNotContain("\n");
    }

    [Fact]
    public void PathThatIsNoFolder_IsRefused()
    {
        using var given = new GivenDelivery().With("users.csv", "");
        Should.Throw<DeliveryException>(() => Delivery.Open(Path.Combine(given.Folder, "nowhere"))).Message.ShouldContain("does not exist");
        Should.Throw<DeliveryException>(() => Delivery.Open(Path.Combine(given.Folder, "users.csv"))).Message.ShouldContain("is a file");
    }

    [Fact]
    public void OrganisationFile_ThatCannotBeUsed_RefusesTheDelivery()
    {
        using var given = new GivenDelivery().With("organisation.json", "{").With("users.csv", "");
        Should.Throw<DeliveryException>(given.Open).Message.ShouldContain("organisation.json is not valid JSON (line 1");
    }
}
