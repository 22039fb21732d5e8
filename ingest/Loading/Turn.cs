using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Loading;

/// <summary>Who wants an organisation's folder to themselves, and how long they wait while another has it.</summary>
/// <param name="By">What the others are told while this one has it.</param>
/// <param name="Time">The clock.</param>
/// <param name="Cancellation">Ends the waiting.</param>
internal sealed record Turn(string By, TimeProvider Time, CancellationToken Cancellation = default)
{
    /// <summary>How often a waiting load looks again.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(200);

    /// <summary>Zero is turned away at once.</summary>
    public TimeSpan Wait { get; init; }

    /// <summary>Told whenever it is another for whom it waits; null where that one does not tell who it is.</summary>
    public Action<LoadHolder?>? WaitsFor { get; init; }

    /// <summary>Takes the lock, at once or when its turn has come.</summary>
    /// <exception cref="DeliveryException">Another load has it, longer than this one waits.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled while it waited.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public OrganisationLock Take(string folder, OrganisationId organisation)
    {
        var begun = Time.GetTimestamp();
        (bool Told, LoadHolder? By) last = default;
        while (true)
        {
            Cancellation.ThrowIfCancellationRequested();
            Directory.CreateDirectory(folder);
            if (OrganisationLock.TryTake(folder, new LoadHolder(By, Time.GetUtcNow().UtcDateTime)) is { } taken)
            {
                return taken;
            }

            var holder = OrganisationLock.HolderOf(folder);
            if (Time.GetElapsedTime(begun) >= Wait)
            {
                throw new DeliveryException(
                    $"Another load is running for {organisation}{(holder is null ? "" : $" ({holder})")}: wait until it has ended and try again")
                {
                    Fault = DeliveryFault.LoadRunning,
                    Subject = holder?.By,
                };
            }

            if (last != (true, holder))
            {
                WaitsFor?.Invoke(holder);
                last = (true, holder);
            }

            Task.Delay(LookAgain, Time, Cancellation).GetAwaiter().GetResult();
        }
    }
}
