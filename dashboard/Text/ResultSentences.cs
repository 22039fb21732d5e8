namespace LusInsight.Dashboard.Text;

/// <summary>What is said where answers and levels are not shown.</summary>
public static class ResultSentences
{
    /// <summary>Instead of answers that this viewer sees as protected figures only.</summary>
    public static string NotReleased(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language[
            "Svar vises kun som beskyttede tal, og de er ikke frigivet endnu.",
            "Answers are shown as protected figures only, and they are not released yet."];
    }

    /// <summary>What protected figures are.</summary>
    public static string Protected(Language language, int minimumGroup)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language[
            $"Beskyttede tal er tal for grupper på mindst {minimumGroup}, og kun fra runder, der er lukket.",
            $"Protected figures are figures of groups of at least {minimumGroup}, and only of rounds that have closed."];
    }
}
