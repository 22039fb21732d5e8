using FsCheck;
using FsCheck.Fluent;
using LusInsight.Ingest.Reading;
using LusInsight.Ingest.Tests.Loading;
using Xunit.Abstractions;

namespace LusInsight.Ingest.Tests.Fuzz;

/// <summary>
/// Whatever arrives: rows that add up, or one line that says why not. Never another exception, never an end that does not
/// come. A run's seed is told where it fails.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    /// <summary>No input is large: what takes longer does not end.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    [Fact]
    public void File_OfAnyBytes_IsRowsThatAddUpOrOneLine()
    {
        using var staging = new FuzzedStaging();
        var (read, refused) = (0, 0);
        Prop.ForAll(FuzzedFile.Any.ToArbitrary(), file =>
        {
            if (Ends(() => staging.Read(file)) is null)
            {
                refused++;
            }
            else
            {
                read++;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(FuzzCount.All));
        staging.Settle();

        output.WriteLine($"{read} files were read, {refused} refused");
        read.ShouldBeGreaterThan(refused / 4);
    }

    [Fact]
    public void Archive_OfAnyBytes_IsADeliveryOrOneLine() => Prop.ForAll(FuzzedFile.Archive.ToArbitrary(), file =>
    {
        using var given = new GivenDeliveries();
        var path = given.Write(file);
        Ends(() =>
        {
            try
            {
                foreach (var delivered in Delivery.Open(path).Files)
                {
                    using var stream = delivered.Open(given.Folder);
                    stream.CopyTo(Stream.Null);
                }
            }
            catch (DeliveryException refused)
            {
                refused.Message.ShouldNotContain('\n');
            }

            return true;
        });
        Directory.EnumerateFiles(given.Folder).ShouldBe([path]);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(FuzzCount.Share(500)));

    [Fact]
    public void Delivery_WithAFileOfAnyBytes_IsLoadedOnceOrNotAtAll() => Prop.ForAll(FuzzedDelivery.Any.ToArbitrary(), files =>
    {
        using var given = GivenOrganisation.Loaded();
        var delivery = given.Delivery([]);
        foreach (var file in files)
        {
            File.WriteAllBytes(Path.Combine(delivery, file.Name), file.Bytes);
        }

        Ends(() =>
        {
            try
            {
                given.Load(delivery).Files.ShouldAllBe(file => file.AddsUp);
                var hash = given.ContentHash();
                given.Load(delivery).Published.ShouldBeFalse();
                given.ContentHash().ShouldBe(hash);
            }
            catch (DeliveryException refused)
            {
                refused.Message.ShouldNotContain('\n');
            }

            return true;
        });
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(FuzzCount.Share(25)));

    private static T Ends<T>(Func<T> run) => Task.Run(run).WaitAsync(Longest).GetAwaiter().GetResult();

    /// <summary>A folder for archives, gone when the input is done.</summary>
    private sealed class GivenDeliveries : IDisposable
    {
        public string Folder { get; } = Directory.CreateTempSubdirectory("lusinsight-fuzz-").FullName;

        public string Write(FuzzedFile file)
        {
            var path = Path.Combine(Folder, file.Name);
            File.WriteAllBytes(path, file.Bytes);
            return path;
        }

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
