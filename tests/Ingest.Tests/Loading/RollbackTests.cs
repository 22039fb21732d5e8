using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Reading;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>An older generation's data come back in a new one.</summary>
public sealed class RollbackTests
{
    [Fact]
    public void Rollback_BringsTheOldDataWithTodaysUsers()
    {
        using var given = Loaded();
        var hash = given.ContentHash();
        given.Load(
            Csv("leaders", "leader_id,name", "L1,Anna"),
            Csv("departments", "department_id,name,parent_id", "D2,Ny,D0"),
            Csv("users", "user_id,role,department_id", "a@x.dk,director,D2", "b@x.dk,rolle,"));

        Rollback.Run(new RollbackRequest(given.Data, Id, 1), TimeProvider.System).ShouldBe(3);

        given.Data.Current(Id).ShouldBe(3);
        given.Rows("SELECT name FROM leader WHERE leader_id = 'L1'").ShouldBe([""]);
        given.Rows("SELECT user_id FROM user_account").ShouldBe(["a@x.dk"]);
        given.Rejects().ShouldBeEmpty();
        given.Rows("SELECT generation, action, delivery FROM load ORDER BY generation")
            .ShouldBe(["1|load|delivery-1", "2|load|delivery-1", "3|rollback|generation 1"]);
        given.Rows("SELECT count(*) FROM load_file WHERE generation = 2").ShouldBe(["3"]);
        given.ContentHash().ShouldNotBe(hash);
    }

    [Fact]
    public void Load_AfterARollback_GoesOnFromThere()
    {
        using var given = Loaded();
        given.Load(Csv("users", "user_id,role,department_id", "a@x.dk,director,D1"), Csv("departments", "department_id,name", "D2,Ny"));
        given.Load(Csv("users", "user_id,role,department_id", "a@x.dk,director,D2"));
        Rollback.Run(new RollbackRequest(given.Data, Id, 1), TimeProvider.System);

        given.Load(Csv("leaders", "leader_id,name", "L1,Anna")).Generation.ShouldBe(5);

        given.Rows("SELECT department_id FROM department ORDER BY ALL").ShouldBe(["D0", "D1"]);
    }

    [Fact]
    public void Rollback_ToWhatIsNotThere_SaysWhatIs()
    {
        using var given = Loaded();

        Should.Throw<DeliveryException>(() => Rollback.Run(new RollbackRequest(given.Data, Id, 7), TimeProvider.System)).Message
            .ShouldContain("has no generation 7");
        given.Data.Generations(Id).ShouldBe([1]);
    }

    [Fact]
    public void Rollback_ToOtherSettingsBySomebodyElseThanAnAdministrator_IsRefused()
    {
        using var given = GivenOrganisation.Loaded();
        given.Name = "Et andet navn";
        given.Load();
        var request = new RollbackRequest(given.Data, Id, 1);

        Should.Throw<DeliveryException>(() => Rollback.Run(request with { MayAdminister = false }, TimeProvider.System))
            .Fault.ShouldBe(DeliveryFault.SettingsNotAllowed);
        given.Data.Current(Id).ShouldBe(2);
        Rollback.Run(request, TimeProvider.System).ShouldBe(3);
    }
}
