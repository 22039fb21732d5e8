namespace LusInsight.Analytics.Vocabulary;

/// <summary>The concepts an organisation may name by id: Concepts/*.json, embedded.</summary>
public static class BuiltInConcepts
{
    private const string Folder = "Concepts/";

    private static readonly Lazy<IReadOnlyList<Concept>> Read = new(ReadAll);

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<Concept> All => Read.Value;

    /// <summary>The concept of an id, or null.</summary>
    public static Concept? Find(string id) => All.FirstOrDefault(concept => string.Equals(concept.Id, id, StringComparison.Ordinal));

    private static IReadOnlyList<Concept> ReadAll()
    {
        var assembly = typeof(BuiltInConcepts).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                    return ConceptJson.Parse(reader.ReadToEnd());
                }),
        ];
    }
}
