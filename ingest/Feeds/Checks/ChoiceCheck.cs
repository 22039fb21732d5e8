using System.Text;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Feeds.Checks;

/// <summary>One of a list, by its canonical or its Danish name, however it is cased and spaced.</summary>
public sealed class ChoiceCheck(FeedColumn column, IReadOnlyList<Choice> choices) : ColumnCheck(column)
{
    private readonly byte[][] _names = [.. choices.Select(choice => Encoding.UTF8.GetBytes(choice.Name))];
    private readonly Dictionary<string, int> _byLooseName = Index(choices);
    private readonly string _expected = $"et af: {string.Join(", ", choices.Select(choice => choice.Danish).Distinct(StringComparer.Ordinal))}";

    protected override RejectCode? ReadText(ReadOnlySpan<byte> text, ref Scale? scale, ref CellValue value)
    {
        foreach (var name in _names)
        {
            if (text.SequenceEqual(name))
            {
                value.Text = name;
                return null;
            }
        }

        if (!_byLooseName.TryGetValue(LooseName.Of(Encoding.UTF8.GetString(text)), out var choice))
        {
            return RejectCode.BadChoice;
        }

        value.Text = _names[choice];
        return null;
    }

    protected override string Describe(Scale? scale) => _expected;

    /// <summary>All canonical names before any Danish one: "leder" is a role before it is anything else.</summary>
    private static Dictionary<string, int> Index(IReadOnlyList<Choice> choices)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in (Func<Choice, string>[])[choice => choice.Name, choice => choice.Danish])
        {
            for (var i = 0; i < choices.Count; i++)
            {
                index.TryAdd(LooseName.Of(name(choices[i])), i);
            }
        }

        return index;
    }
}
