using System.Text;

namespace LusInsight.Ingest.Feeds;

/// <summary>
/// Names that people and systems write in many ways: case, blanks, '-' and '_' do not count, and æ ø å are ae oe aa.
/// "Spørgsmål-ID", "spoergsmaal id" and "SPØRGSMÅL_ID" are one name.
/// </summary>
public static class LooseName
{
    /// <summary>What all ways to write a name have in common.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var loose = new StringBuilder(name.Length + 4);
        foreach (var character in Composed(name))
        {
            _ = char.ToLowerInvariant(character) switch
            {
                'æ' => loose.Append("ae"),
                'ø' => loose.Append("oe"),
                'å' => loose.Append("aa"),
                '-' or '_' or '\uFEFF' => loose,
                var other when char.IsWhiteSpace(other) || char.IsControl(other) => loose,
                var other => loose.Append(other),
            };
        }

        return loose.ToString();
    }

    /// <summary>File names from a Mac come with the ring of å as a character of its own.</summary>
    private static string Composed(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair, or U+FFFE: no name of anything, but a cell may hold it.
            return name;
        }
    }
}
