using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Generations;
using LusInsight.Dashboard.Tests.Data.Upload;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests.Generations;

public sealed class GenerationWatchTests : IDisposable
{
    private static readonly OrganisationId Given = OrganisationId.From(GivenUploads.Id);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly GivenUploads _given = new();
    private readonly GenerationCatalog _catalog;
    private readonly GenerationWatch _watch;

    public GenerationWatchTests()
    {
        _catalog = new GenerationCatalog(_given.Data, TimeProvider.System);
        _watch = new GenerationWatch(_catalog, TimeProvider.System);
    }

    [Fact]
    public async Task OtherThan_WhatIsNotInForceAnyMore_AnswersAtOnce() =>
        (await _watch.OtherThanAsync(Given, shown: 0, CancellationToken.None).WaitAsync(Patience)).Number.ShouldBe(1);

    [Fact]
    public async Task OtherThan_WhatIsInForce_AnswersEverybodyWhenTheNextIs()
    {
        Task<Generation>[] readers = [.. Enumerable.Range(0, 50).Select(_ => _watch.OtherThanAsync(Given, 1, CancellationToken.None))];
        _watch.LookCount.ShouldBe(1);
        readers.ShouldAllBe(reader => !reader.IsCompleted);

        _given.Load(("departments.csv", "department_id,name\nD1,Børn og unge\n"));

        (await Task.WhenAll(readers).WaitAsync(Patience)).ShouldAllBe(generation => generation.Number == 2);
        _watch.LookCount.ShouldBe(0);
    }

    [Fact]
    public async Task OtherThan_WhenTheLastReaderLeaves_LooksNoMore()
    {
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();
        var readers = new[] { _watch.OtherThanAsync(Given, 1, first.Token), _watch.OtherThanAsync(Given, 1, second.Token) };

        await first.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(readers[0].WaitAsync(Patience));
        _watch.LookCount.ShouldBe(1);

        await second.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(readers[1].WaitAsync(Patience));
        _watch.LookCount.ShouldBe(0);
    }

    [Fact]
    public void Words_OfAGeneration_TellTheHourInDenmark()
    {
        var inForce = _catalog.Find(Given)!;
        var clock = DanishClock.Local(inForce.LoadedAt);

        GenerationSocket.Words(inForce, Language.Danish).ShouldBe($"Nye data fra kl. {clock:HH'.'mm}. Tallene er opdateret.");
    }

    public void Dispose()
    {
        _catalog.Dispose();
        _given.Dispose();
    }
}
