using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Store;

public sealed class GenerationCatalogTests : IDisposable
{
    private readonly GivenDataFolder _given = new();

    public void Dispose() => _given.Dispose();

    [Fact]
    public void Find_SameGeneration_IsOpenedOnce()
    {
        _given.WithGeneration(1).WithCurrent(1);

        var first = _given.Catalog.Find(GivenDataFolder.Organisation);

        first.ShouldNotBeNull().Number.ShouldBe(1);
        _given.Later().Catalog.Find(GivenDataFolder.Organisation).ShouldBeSameAs(first);
        _given.Catalog.Fallbacks.ShouldBeEmpty();
    }

    [Fact]
    public void Find_AfterANewGeneration_SeesItOnlyWhenItLooksAgain()
    {
        _given.WithGeneration(1).WithCurrent(1).InForce.ShouldBe(1);
        _given.WithGeneration(2).WithCurrent(2);

        _given.InForce.ShouldBe(1);
        _given.Later().InForce.ShouldBe(2);
    }

    [Fact]
    public void Find_AfterANewGeneration_KeepsTheOldOpenForItsReadersThenClosesIt()
    {
        _given.WithGeneration(1).WithCurrent(1);
        var old = _given.Catalog.Find(GivenDataFolder.Organisation)!;
        _given.WithGeneration(2).WithCurrent(2).Later().InForce.ShouldBe(2);
        // What the folder has forgotten is readable only while somebody holds it open.
        File.Delete(_given.Folder.GenerationFile(GivenDataFolder.Organisation, 1));

        _given.Later(GenerationCatalog.Grace - TimeSpan.FromSeconds(1)).InForce.ShouldBe(2);
        old.Query<Department>("Store/Departments.sql", new { }).Single().Name.ShouldBe("D1");

        _given.Later(TimeSpan.FromSeconds(1)).InForce.ShouldBe(2);
        Should.Throw<Exception>(() => old.Query<Department>("Store/Departments.sql", new { }));
    }

    [Fact]
    public void Find_CurrentDoesNotOpen_FallsBackToTheNewestEarlierThatDoes()
    {
        _given.WithGeneration(1).WithGeneration(2).WithBrokenGeneration(3).WithBrokenGeneration(4).WithGeneration(5).WithCurrent(4);

        _given.InForce.ShouldBe(2);
        _given.Catalog.Fallbacks.ShouldBe([new GenerationFallback(GivenDataFolder.Organisation, 4, 2)]);
    }

    [Fact]
    public void Find_CurrentIsOfAnotherSchema_FallsBackAsIfItDidNotOpen()
    {
        _given.WithGeneration(1).WithGenerationOfAnotherSchema(2).WithCurrent(2);

        _given.InForce.ShouldBe(1);
    }

    [Fact]
    public void Find_NewGenerationDoesNotOpen_GoesOnWithTheOneInForceUntilOneDoes()
    {
        _given.WithGeneration(1).WithCurrent(1);
        var inForce = _given.Catalog.Find(GivenDataFolder.Organisation);
        _given.WithBrokenGeneration(2).WithCurrent(2).Later();

        _given.Catalog.Find(GivenDataFolder.Organisation).ShouldBeSameAs(inForce);
        _given.Catalog.Fallbacks.ShouldBe([new GenerationFallback(GivenDataFolder.Organisation, 2, 1)]);

        _given.WithGeneration(3).WithCurrent(3).Later().InForce.ShouldBe(3);
        _given.Catalog.Fallbacks.ShouldBeEmpty();
    }

    [Fact]
    public void Find_FileThatDidNotOpen_IsTriedAgainLater()
    {
        _given.WithBrokenGeneration(1).WithCurrent(1).InForce.ShouldBeNull();
        _given.Catalog.Fallbacks.ShouldBe([new GenerationFallback(GivenDataFolder.Organisation, 1, null)]);
        File.Delete(_given.Folder.GenerationFile(GivenDataFolder.Organisation, 1));
        _given.WithGeneration(1);

        _given.Later().InForce.ShouldBeNull();
        _given.Later(GenerationCatalog.TryAgain).InForce.ShouldBe(1);
        _given.Catalog.Fallbacks.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("g1")]
    [InlineData("../../g000001.duckdb")]
    public void Find_CurrentNamesNoGeneration_FallsBackToTheNewest(string current)
    {
        _given.WithGeneration(1).WithCurrent(current);

        _given.InForce.ShouldBe(1);
        _given.Catalog.Fallbacks.ShouldBe([new GenerationFallback(GivenDataFolder.Organisation, null, 1)]);
    }

    [Theory]
    [InlineData("other")]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../given")]
    [InlineData("GIVEN")]
    public void Find_TextThatIsNoOrganisation_IsNull(string text)
    {
        _given.WithGeneration(1).WithCurrent(1);

        _given.Catalog.Find(OrganisationId.From(text)).ShouldBeNull();
    }

    [Fact]
    public void Find_OrganisationTakenAway_IsNullAndNoFallback()
    {
        _given.WithGeneration(1).WithCurrent(1).InForce.ShouldBe(1);
        File.Delete(_given.Folder.CurrentFile(GivenDataFolder.Organisation));

        _given.Later().InForce.ShouldBeNull();
        _given.Catalog.Organisations().ShouldBeEmpty();
        _given.Catalog.Fallbacks.ShouldBeEmpty();
    }

    [Fact]
    public void Find_ManyThreadsWhileGenerationsChange_AlwaysAnswersWithAnOpenOne()
    {
        _given.WithGeneration(1).WithCurrent(1);
        var faults = 0;

        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 8 }, turn =>
        {
            if (turn == 100 || turn == 200)
            {
                _given.WithGeneration((turn / 100) + 1).WithCurrent((turn / 100) + 1);
            }

            lock (_given)
            {
                _given.Later(TimeSpan.FromMilliseconds(20));
            }

            var generation = _given.Catalog.Find(GivenDataFolder.Organisation);
            if (generation?.Query<Department>("Store/Departments.sql", new { }).Count != 1)
            {
                Interlocked.Increment(ref faults);
            }
        });

        faults.ShouldBe(0);
        _given.Catalog.Fallbacks.ShouldBeEmpty();
    }

    [Fact]
    public void Organisations_FoldersWithoutCurrentOrWithOtherNames_AreNotAmongThem()
    {
        _given.WithGeneration(1).WithCurrent(1);
        Directory.CreateDirectory(Path.Combine(_given.Folder.Path, "half-loaded"));
        var inbox = Directory.CreateDirectory(Path.Combine(_given.Folder.Path, "Inbox!"));
        File.WriteAllText(Path.Combine(inbox.FullName, "CURRENT"), "g000001.duckdb");

        _given.Catalog.Organisations().ShouldBe([GivenDataFolder.Organisation]);
    }
}
