using System.Globalization;

namespace LusInsight.Analytics.Vocabulary;

/// <summary>A concept's JSON cannot be used. Tells every fault at once, in one line.</summary>
public sealed class ConceptException : Exception
{
    /// <summary>Carries the faults found.</summary>
    public ConceptException(IReadOnlyList<ConceptFault> faults)
        : base(Describe(faults)) => Faults = faults;

    /// <summary>Every fault, at least one, in the order they were met.</summary>
    public IReadOnlyList<ConceptFault> Faults { get; }

    private static string Describe(IReadOnlyList<ConceptFault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var count = faults.Count == 1 ? "a fault" : faults.Count.ToString(CultureInfo.InvariantCulture) + " faults";
        return $"The concept has {count}: {string.Join("; ", faults)}.";
    }
}
