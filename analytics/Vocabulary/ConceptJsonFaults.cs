namespace LusInsight.Analytics.Vocabulary;

/// <summary>Gathers what is wrong with a concept, so that all of it is told at once.</summary>
internal sealed class ConceptJsonFaults
{
    private readonly List<ConceptFault> _found = [];

    public IReadOnlyList<ConceptFault> Found => _found;

    public void Add(string path, string expected) => _found.Add(new ConceptFault(path.Length == 0 ? "$" : path, expected));
}
