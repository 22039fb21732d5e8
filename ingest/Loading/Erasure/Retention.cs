using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Loading.Erasure;

/// <summary>How long it is kept who somebody is: a concept's months after they have left.</summary>
internal static class Retention
{
    /// <summary>Who left before this day is nobody from today on; null = the concept sets no time.</summary>
    public static DateOnly? KeptSince(Concept concept, DateOnly today) =>
        concept.RetentionMonths is { } months ? today.AddMonths(-months) : null;

    /// <summary>Whose time is up, once the judged delivery is in.</summary>
    /// <param name="connection">delta_leader is there, `stored` attached.</param>
    /// <param name="keptSince">See <see cref="KeptSince"/>.</param>
    /// <returns>leader_ids.</returns>
    public static IReadOnlyList<string> Ended(LoadConnection connection, DateOnly? keptSince) => keptSince is { } since
        ? connection.QueryFile("Erasure/Ended.sql", row => row.GetString(0), ("kept_since", since), ("nobody", ErasedPeople.Nobody))
        : [];

    /// <summary>The number of the load's generation: before it those are written anew that are kept, if anybody's time is up.</summary>
    public static int Number(OrganisationFolder folder, IReadOnlyList<string> ended, TimeProvider time) =>
        folder.NextGeneration + (ended.Count == 0 ? 0 : Earlier(new ErasedGenerations(folder, time, CancellationToken.None)).Count);

    /// <summary>Publishes a load's generation without the identity of people whose time is up, and the earlier ones likewise.</summary>
    /// <param name="folder">The generation is written.</param>
    /// <param name="number">Its number, from <see cref="Number"/>.</param>
    /// <param name="ended">leader_ids.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellation">Gives up as if nothing had happened.</param>
    public static void Publish(
        OrganisationFolder folder, int number, IReadOnlyList<string> ended, TimeProvider time, CancellationToken cancellation)
    {
        var generations = new ErasedGenerations(folder, time, cancellation);
        var earlier = Earlier(generations);
        File.Move(folder.BuildingFile(number), folder.WholeFile(number));
        var people = ErasedPeopleSearch.Find(
            ErasedPeople.Retention, ended, folder, earlier.Select(folder.GenerationFile).Append(folder.WholeFile(number)), cancellation);
        DeliveredFiles.Delete(folder, people);
        generations.RunAfterLoad(earlier, number, people);
    }

    private static IReadOnlyList<int> Earlier(ErasedGenerations generations) => generations.Kept(DataFolder.Kept - 1);
}
