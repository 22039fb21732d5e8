namespace LusInsight.Analytics.Vocabulary;

/// <summary>One thing that is wrong with a concept's JSON.</summary>
/// <param name="Path">Where, such as <c>deadlines[1].stage</c>; <c>$</c> is the whole concept.</param>
/// <param name="Expected">What was expected there, such as "expected one of invited, held".</param>
public sealed record ConceptFault(string Path, string Expected)
{
    /// <inheritdoc />
    public override string ToString() => $"{Path}: {Expected}";
}
