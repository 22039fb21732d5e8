using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>What changes nothing publishes nothing.</summary>
public sealed class UnchangedTests
{
    [Fact]
    public void Delivery_SentTwice_ChangesNothing()
    {
        using var given = Loaded();

        var summary = given.Load(Basis);

        summary.Published.ShouldBeFalse();
        summary.Generation.ShouldBe(1);
        summary.Files.ShouldAllBe(file => file.Unchanged == file.Read);
        given.Data.Generations(Id).ShouldBe([1]);
    }

    [Fact]
    public void Rejects_SentAgainInAnotherForm_ChangeNothing()
    {
        using var given = Loaded();
        const string header = "conversation_id,round_id,leader_id,invited_on,held_on";
        given.Load(Csv("conversations", header, "C8,R8,L1,2024-01-01,2024-02-01", "C9,R1,L1,2024-03-01,2024-02-01", "C7,R1,L1,2024-03-01,i går"))
            .Published.ShouldBeTrue();

        var summary = given.Load((
            "samtaler.csv",
            "Afholdt;Leder-ID;Runde-ID;Samtale-ID;Indkaldt\r\n01.02.2024;L1;R1;C9;1/3/2024\r\ni går;L1;R1;C7;01-03-2024\r\n01-02-2024;L1;R8;C8;01.01.2024\r\n"));

        summary.Published.ShouldBeFalse();
        summary.IsClean.ShouldBeFalse();
        summary.Retried.ShouldBe(default);
        given.Rejects().Count.ShouldBe(3);
    }

    [Fact]
    public void Reject_Alone_IsAChange()
    {
        using var given = Loaded();

        given.Load(Csv("leaders", "leader_id,department_id", "L9,DX")).Published.ShouldBeTrue();
    }

    [Fact]
    public void Organisation_WithAnotherNameOrDay_IsAChange()
    {
        using var given = Loaded();
        given.Name = "Et andet navn";
        given.Load().Published.ShouldBeTrue();
        given.Today = "2025-07-01";
        given.Load().Published.ShouldBeTrue();
        given.Load().Published.ShouldBeFalse();

        given.Rows("SELECT name, today FROM organisation").ShouldBe(["Et andet navn|2025-07-01"]);
    }

    [Fact]
    public void ContentHash_TakesNoPartOfTheDayOrTheLoad()
    {
        using var given = Loaded();
        var hash = given.ContentHash();
        given.Today = "2025-07-01";
        given.Load();

        given.ContentHash().ShouldBe(hash);
        given.Load(Csv("leaders", "leader_id,name", "L1,Anna"));
        given.ContentHash().ShouldNotBe(hash);
        given.Load(Csv("leaders", "leader_id,name", "L1,"));
        given.ContentHash().ShouldBe(hash);
    }
}
