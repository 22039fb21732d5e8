using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Tests.Reading;

/// <summary>A file that is still being written is not half a delivery.</summary>
public sealed class ChangedFileTests
{
    [Theory]
    [InlineData("L3;D1\n")]
    [InlineData("")]
    public void File_WrittenToWhileItIsRead_IsRefused(string more)
    {
        using var given = new GivenDelivery().With("ledere.csv", "leder_id;afdeling_id\nL1;D1\nL2;D1\n");
        using var staging = new GivenStaging();
        var file = Path.Combine(given.Folder, "ledere.csv");
        var writer = new Writer(() =>
        {
            File.AppendAllText(file, more);
            File.SetLastWriteTimeUtc(file, new DateTime(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        });

        Should.Throw<DeliveryException>(() => staging.Read(given.Open(), [], writer)).Message
            .ShouldBe("ledere.csv changed while it was read: wait until it is written to its end, then load again");
    }

    [Fact]
    public void File_DeletedWhileItIsRead_IsRefused()
    {
        using var given = new GivenDelivery().With("ledere.csv", "leder_id;afdeling_id\nL1;D1\n");
        using var staging = new GivenStaging();
        var writer = new Writer(() => File.Delete(Path.Combine(given.Folder, "ledere.csv")));

        Should.Throw<DeliveryException>(() => staging.Read(given.Open(), [], writer)).Message.ShouldContain("changed while it was read");
    }

    /// <summary>Somebody who writes once, when the reading has begun.</summary>
    private sealed class Writer(Action write) : IProgress<ReadProgress>
    {
        private int _told;

        public void Report(ReadProgress value)
        {
            if (Interlocked.Increment(ref _told) == 1)
            {
                write();
            }
        }
    }
}
