using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Loading;

/// <summary>One delivery to load.</summary>
/// <param name="Delivery">The delivery's folder.</param>
/// <param name="Data">Where the generations lie.</param>
public sealed record LoadRequest(string Delivery, DataFolder Data)
{
    /// <summary>Whose it is, where it has no organisation.json.</summary>
    public string? Organisation { get; init; }

    /// <summary>Nothing is published when more of its rows than this are rejected, unknown references not counted. 0–100.</summary>
    public double MaxRejectsPercent { get; init; } = 10;

    /// <summary>Who loads, as another that waits for it is told: a command, or a user's name.</summary>
    public string By { get; init; } = "a load";

    /// <summary>Whose rights count, as the generation in force tells them; null = the command, which may everything.</summary>
    public UserId? User { get; init; }

    /// <summary>How long to wait while another load of the organisation is running. Zero: it fails at once.</summary>
    public TimeSpan WaitForTurn { get; init; }

    /// <summary>What the load is called; null = the delivery's own name.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it may bring users.csv and change the organisation's name, concept and clock: the command may, and an administrator.</summary>
    public bool MayAdminister { get; init; } = true;
}
