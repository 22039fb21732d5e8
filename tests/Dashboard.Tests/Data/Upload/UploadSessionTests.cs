using LusInsight.Analytics.Access;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Data.Upload;
using LusInsight.Ingest.Reading;
using Microsoft.Extensions.Logging.Abstractions;

namespace LusInsight.Dashboard.Tests.Data.Upload;

public sealed class UploadSessionTests : IDisposable
{
    private static readonly UploadSource Correction = GivenUploads.File("svar.csv", "conversation_id,question_id,value\nC1,q1,9\n") with { Name = "skaleringssvar.csv" };

    private readonly GivenUploads _given = new();

    [Theory]
    [InlineData("director")]
    [InlineData("admin")]
    public async Task Upload_OfACorrection_IsPreviewedThenPublished(string user)
    {
        await using var session = _given.Session(user);
        var before = _given.Bytes();

        await session.SendAsync([Correction]);

        session.Problem.ShouldBeNull();
        (session.Step, session.Preview!.Load.Files.Single().Changed).ShouldBe((UploadStep.Reviewing, 1));
        _given.Bytes().ShouldBe(before);

        await session.PublishAsync();

        (session.Step, _given.Current, _given.HasUploads).ShouldBe((UploadStep.Choosing, 2, false));
        session.Published!.Files.Single().Changed.ShouldBe(1);
    }

    [Theory]
    [InlineData("hr")]
    [InlineData("med")]
    [InlineData("head")]
    [InlineData("leader")]
    [InlineData("nobody")]
    public async Task Upload_ByARoleWithoutData_IsRefusedBeforeAByteIsTaken(string user)
    {
        await using var session = _given.Session(user);
        var opened = false;

        await session.SendAsync([Correction with { Open = (_, _) => { opened = true; return Stream.Null; } }]);

        session.Problem.ShouldBeOfType<AccessDeniedException>();
        (opened, _given.Current, _given.HasUploads).ShouldBe((false, 1, false));
    }

    [Fact]
    public async Task Publish_BySomebodyWhoseRoleIsGoneMeanwhile_IsRefused()
    {
        var isKnown = true;
        await using var session = new UploadSession(
            _given.Desk, _given.Options, () => Task.FromResult(isKnown ? _given.Admit("director") : _given.Admit("hr")), NullLogger.Instance);
        await session.SendAsync([Correction]);
        session.Step.ShouldBe(UploadStep.Reviewing);

        isKnown = false;
        await session.PublishAsync();

        session.Problem.ShouldBeOfType<AccessDeniedException>();
        (_given.Current, _given.HasUploads).ShouldBe((1, false));
    }

    [Theory]
    [InlineData("director", false)]
    [InlineData("admin", true)]
    public async Task Users_Uploaded_AreTakenFromAnAdministratorAlone(string user, bool isTaken)
    {
        await using var session = _given.Session(user);

        await session.SendAsync([GivenUploads.File("brugere.csv", "bruger_id,rolle\nny,hr\n")]);

        (session.Step == UploadStep.Reviewing).ShouldBe(isTaken);
        (session.Problem is DeliveryException { Fault: DeliveryFault.UsersNotAllowed, Subject: "brugere.csv" }).ShouldBe(!isTaken);
    }

    [Theory]
    [InlineData("director", false)]
    [InlineData("admin", true)]
    public async Task Settings_Changed_AreTakenFromAnAdministratorAlone(string user, bool isTaken)
    {
        await using var session = _given.Session(user);

        await session.SendAsync([GivenUploads.File("organisation.json", GivenUploads.OrganisationJson("Et andet navn", _given.Concept))]);

        (session.Step == UploadStep.Reviewing).ShouldBe(isTaken);
        (session.Problem is DeliveryException { Fault: DeliveryFault.SettingsNotAllowed }).ShouldBe(!isTaken);
    }

    [Fact]
    public async Task Settings_AsTheyAre_AreTakenFromADirector()
    {
        await using var session = _given.Session("director");

        await session.SendAsync([GivenUploads.File("organisation.json", GivenUploads.OrganisationJson("Givet", _given.Concept)), Correction]);

        session.Preview!.MayPublish.ShouldBeTrue();
    }

    [Fact]
    public async Task Delivery_OfAnotherOrganisation_IsRefused()
    {
        await using var session = _given.Session("admin");

        await session.SendAsync([GivenUploads.File("organisation.json", GivenUploads.OrganisationJson("Andre", _given.Concept, "andre"))]);

        session.Problem.ShouldBeOfType<DeliveryException>().Fault.ShouldBe(DeliveryFault.OtherOrganisation);
        Directory.Exists(_given.Data.FolderOf(OrganisationId.From("andre"))).ShouldBeFalse();
    }

    [Fact]
    public async Task Discard_OfAPreview_LeavesNothingAndChangesNothing()
    {
        await using var session = _given.Session("director");
        var before = _given.Bytes();
        await session.SendAsync([Correction]);
        _given.HasUploads.ShouldBeTrue();

        await session.DiscardAsync();

        (session.Step, session.Preview, _given.HasUploads).ShouldBe((UploadStep.Choosing, null, false));
        _given.Bytes().ShouldBe(before);
    }

    [Fact]
    public async Task Dispose_OfAnUploadUnderWay_LeavesNothing()
    {
        var session = _given.Session("director");
        var endless = new TaskCompletionSource<int>();
        var sending = session.SendAsync([Correction with { Open = (_, cancellation) => new WaitingStream(endless, cancellation) }]);
        session.Step.ShouldBe(UploadStep.Receiving);

        await session.DisposeAsync();

        await sending;
        _given.HasUploads.ShouldBeFalse();
    }

    [Fact]
    public async Task Rejects_BeyondTheLimit_AreShownAndNothingCanBePublished()
    {
        await using var session = _given.Session("director");

        await session.SendAsync([GivenUploads.File("spider_scores.csv", "conversation_id,arena_id,current_level,desired_level\nC1,x,7,4\nC2,x,3,9\nC3,x,1,4\n")]);

        (session.Step, session.Preview!.MayPublish, session.Preview.RejectedCount).ShouldBe((UploadStep.Reviewing, false, 2));
        session.Preview.Rejects.Select(reject => (reject.Line, reject.ColumnName, reject.Expected)).ShouldBe(
            [(2, "current_level", "et helt tal fra 1 til 5"), (3, "desired_level", "et helt tal fra 1 til 5")]);
        await session.PublishAsync();
        _given.Current.ShouldBe(1);
        session.Problem.ShouldBeOfType<DeliveryException>().Fault.ShouldBe(DeliveryFault.TooManyRejects);
    }

    [Fact]
    public async Task Publish_ClickedTwice_PublishesOnce()
    {
        await using var session = _given.Session("director");
        await session.SendAsync([Correction]);

        await Task.WhenAll(session.PublishAsync(), session.PublishAsync());

        _given.Current.ShouldBe(2);
    }

    [Fact]
    public async Task Files_ThatBreakOff_AreNamed()
    {
        await using var session = _given.Session("director");

        await session.SendAsync([Correction with { Open = (_, _) => throw new IOException("gone") }]);

        session.Problem.ShouldBeOfType<UploadException>().ShouldSatisfyAllConditions(
            problem => problem.Fault.ShouldBe(UploadFault.BrokenOff), problem => problem.Subject.ShouldBe("skaleringssvar.csv"));
        _given.HasUploads.ShouldBeFalse();
    }

    public void Dispose() => _given.Dispose();

    private sealed class WaitingStream(TaskCompletionSource<int> never, CancellationToken opened) : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await never.Task.WaitAsync(CancellationTokenSource.CreateLinkedTokenSource(opened, cancellationToken).Token);
    }
}
