using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Text;

/// <summary>Names of rounds in sentences and on axes: without the words they all begin with ("LULS 2025" → "2025").</summary>
public sealed class RoundLabels
{
    private readonly Dictionary<RoundId, string> _short = [];

    /// <summary>Finds what the names share.</summary>
    public RoundLabels(IReadOnlyList<Round> rounds)
    {
        ArgumentNullException.ThrowIfNull(rounds);
        var words = rounds.Select(round => round.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var shared = 0;
        // The last word of each stays, and one round alone has nothing to be told from.
        while (words.Count > 1
            && words.TrueForAll(name => name.Length > shared + 1 && string.Equals(name[shared], words[0][shared], StringComparison.Ordinal)))
        {
            shared++;
        }

        // "Runde 1" is no longer a name without its first word; a year stands by itself.
        shared = words.TrueForAll(name => name.Skip(shared).Any(IsYear)) ? shared : 0;
        for (var index = 0; index < rounds.Count; index++)
        {
            _short[rounds[index].RoundId] = string.Join(' ', words[index].Skip(shared));
        }
    }

    /// <summary>The short name of a round; its id where the organisation has no such round.</summary>
    public string this[RoundId round] => _short.GetValueOrDefault(round, round.Value);

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit);
}
