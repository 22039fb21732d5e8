using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Tests.Loading;

public sealed class PreviewTests : IDisposable
{
    private readonly GivenOrganisation _given = GivenOrganisation.Loaded();

    [Fact]
    public void Preview_OfACorrection_ShowsTheGenerationThatALoadWouldPublish()
    {
        var delivery = _given.Delivery(GivenOrganisation.Csv("departments", "department_id,name,parent_id", "D0,Toppen,", "D2,Ny,D0"));
        var seen = new List<string>();

        var previewed = Preview(delivery, generation => seen.AddRange(generation.Departments.Subtree(DepartmentId.From("D0")).Select(department => department.Name)));
        var loaded = _given.Load(delivery);

        seen.Order().ShouldBe(["Ny", "Toppen", "Under"]);
        (previewed with { Seconds = 0 }).Files.Single().ShouldBeEquivalentTo(loaded.Files.Single());
        (previewed.Published, previewed.Generation).ShouldBe((true, loaded.Generation));
    }

    [Fact]
    public void Preview_OfAnyDelivery_LeavesTheFolderAsItWas()
    {
        var before = Bytes();

        Preview(_given.Delivery(GivenOrganisation.Csv("departments", "department_id,name", "D0,Toppen")), _ => { });

        Bytes().ShouldBe(before);
    }

    [Fact]
    public void Preview_OfNothingNew_ShowsNothing()
    {
        var shown = false;

        Preview(_given.Delivery(GivenOrganisation.Basis), _ => shown = true).Published.ShouldBeFalse();

        shown.ShouldBeFalse();
    }

    [Fact]
    public void Preview_ThatIsLookedAtBadly_LetsGoOfTheFolder()
    {
        var delivery = _given.Delivery(GivenOrganisation.Csv("departments", "department_id,name", "D0,Toppen"));

        Should.Throw<InvalidOperationException>(() => Preview(delivery, _ => throw new InvalidOperationException("seen enough")));

        _given.Load(delivery).Published.ShouldBeTrue();
    }

    [Fact]
    public void Preview_SeveralInARow_EachShowsItsOwn()
    {
        var names = new List<string>();
        foreach (var name in new[] { "Et", "To", "Tre" })
        {
            Preview(_given.Delivery(GivenOrganisation.Csv("departments", "department_id,name", $"D0,{name}")), generation => names.Add(generation.Departments[DepartmentId.From("D0")].Name));
        }

        names.ShouldBe(["Et", "To", "Tre"]);
    }

    [Fact]
    public void Load_OfUsersBySomebodyElseThanAnAdministrator_IsRefusedByName()
    {
        var delivery = _given.Delivery(("brugere.csv", "user_id,role\nx,admin\n"));

        var refused = Should.Throw<DeliveryException>(() => IngestJob.Run(Request(delivery) with { MayAdminister = false }, TimeProvider.System));

        (refused.Fault, refused.Subject).ShouldBe((DeliveryFault.UsersNotAllowed, "brugere.csv"));
        IngestJob.Run(Request(delivery), TimeProvider.System).Published.ShouldBeTrue();
    }

    [Fact]
    public void Load_OfOtherSettingsBySomebodyElseThanAnAdministrator_IsRefused()
    {
        _given.Name = "Et andet navn";
        var delivery = _given.Delivery();

        Should.Throw<DeliveryException>(() => IngestJob.Run(Request(delivery) with { MayAdminister = false }, TimeProvider.System))
            .Fault.ShouldBe(DeliveryFault.SettingsNotAllowed);
        IngestJob.Run(Request(delivery), TimeProvider.System).Published.ShouldBeTrue();
    }

    [Fact]
    public void Load_OfTheSameSettingsBySomebodyElseThanAnAdministrator_IsLoaded() =>
        IngestJob.Run(Request(_given.Delivery(GivenOrganisation.Csv("departments", "department_id,name", "D0,Toppen"))) with { MayAdminister = false }, TimeProvider.System)
            .Published.ShouldBeTrue();

    [Fact]
    public void Load_MeantForAnotherOrganisation_SaysWhose()
    {
        var refused = Should.Throw<DeliveryException>(() => IngestJob.Run(Request(_given.Delivery()) with { Organisation = "another" }, TimeProvider.System));

        (refused.Fault, refused.Subject).ShouldBe((DeliveryFault.OtherOrganisation, GivenOrganisation.Id.Value));
    }

    [Fact]
    public void RejectedRatio_LeavesOutWhatMayStillCome()
    {
        var summary = Preview(
            _given.Delivery(GivenOrganisation.Csv("conversations", "conversation_id,round_id,leader_id,held_on", "C3,R1,L0,x", "C4,R9,L0,", "C5,R1,L0,", "C6,R2,L0,")),
            _ => { });

        summary.RejectedRatio.ShouldBe(0.25);
        (summary.IsBeyond(24), summary.IsBeyond(25)).ShouldBe((true, false));
    }

    public void Dispose() => _given.Dispose();

    private static LoadSummary Preview(LoadRequest request, Action<Generation> inspect) => IngestJob.Preview(request, TimeProvider.System, inspect);

    private LoadSummary Preview(string delivery, Action<Generation> inspect) => Preview(Request(delivery), inspect);

    private LoadRequest Request(string delivery) => new(delivery, _given.Data) { MaxRejectsPercent = 100 };

    private List<string> Bytes() =>
    [
        .. Directory.EnumerateFileSystemEntries(_given.OrganisationFolder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetFileName(file)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}"),
    ];
}
