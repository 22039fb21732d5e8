using System.Collections.Concurrent;
using System.Reflection;

namespace LusInsight.Analytics.Store;

/// <summary>The .sql files embedded beside the code that runs them, by their path in the project, such as "Gaps/Gaps.sql".</summary>
public static class EmbeddedSql
{
    private static readonly ConcurrentDictionary<(Assembly, string), string> Texts = new();

    /// <summary>The text of one file.</summary>
    /// <param name="path">The path in the project, with '/'.</param>
    /// <param name="assembly">Where it is embedded; by default analytics itself.</param>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static string Read(string path, Assembly? assembly = null) =>
        Texts.GetOrAdd((assembly ?? typeof(EmbeddedSql).Assembly, path), static key =>
        {
            using var stream = key.Item1.GetManifestResourceStream(key.Item2)
                ?? throw new InvalidOperationException($"{key.Item2} is not embedded in {key.Item1.GetName().Name}.");
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        });

    /// <summary>The paths of all embedded files in one folder, in ordinal order.</summary>
    public static IReadOnlyList<string> Folder(string folder, Assembly? assembly = null) =>
    [
        .. (assembly ?? typeof(EmbeddedSql).Assembly).GetManifestResourceNames()
            .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal) && name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];
}
