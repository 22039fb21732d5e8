namespace LusInsight.Dashboard.Text;

/// <summary>Short names for what has long ones.</summary>
public static class QuestionLabels
{
    /// <summary>
    /// A question as the subject of a sentence: what stands before its colon, if it has one
    /// ("Arbejdsmæssig trivsel: Hvordan …?"), else its text, in quotation marks when it asks.
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 ? text[..colon] : text.EndsWith('?') ? $"»{text}«" : text;
    }
}
