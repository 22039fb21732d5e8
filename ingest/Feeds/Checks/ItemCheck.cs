using System.Text;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Feeds.Checks;

/// <summary>The id of a question, arena or topic of the concept; it sets the scale of the row's values.</summary>
/// <param name="column">Whose cells are read.</param>
/// <param name="items">What the concept has.</param>
/// <param name="words">What they are called in Danish, with their article: "et af konceptets spørgsmål".</param>
public sealed class ItemCheck(FeedColumn column, IReadOnlyList<ConceptItem> items, string words) : ColumnCheck(column)
{
    private const int MostListed = 12;

    private readonly byte[][] _ids = [.. items.Select(item => Encoding.UTF8.GetBytes(item.Id))];

    protected override RejectCode? ReadText(ReadOnlySpan<byte> text, ref Scale? scale, ref CellValue value)
    {
        value.Text = text;
        for (var i = 0; i < _ids.Length; i++)
        {
            if (text.SequenceEqual(_ids[i]))
            {
                scale = items[i].Scale;
                return null;
            }
        }

        scale = null;
        return RejectCode.UnknownReference;
    }

    protected override string Describe(Scale? scale)
    {
        var listed = string.Join(", ", items.Take(MostListed).Select(item => item.Id));
        return $"{words}: {(items.Count == 0 ? "(ingen)" : listed)}{(items.Count > MostListed ? ", …" : "")}";
    }
}
