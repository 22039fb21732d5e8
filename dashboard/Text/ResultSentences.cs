using LusInsight.Analytics.Store;
using LusInsight.Dashboard.Layout;

namespace LusInsight.Dashboard.Text;

/// <summary>What is said of protected figures: what they are, and where they are not shown. Nobody and too few read the same.</summary>
public static class ResultSentences
{
    /// <summary>What this viewer sees.</summary>
    public static string Protected(Language language, int minimumGroup)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language[
            $"Du ser beskyttede tal: kun grupper på mindst {minimumGroup}, og kun fra runder, der er lukket.",
            $"You see protected figures: only groups of at least {minimumGroup}, and only of rounds that have closed."];
    }

    /// <summary>A round whose answers are still to come, and from which day.</summary>
    public static string NotReleased(Language language, Round round, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(round);
        var from = round.ClosesOn.AddDays(1);
        return today < from
            ? language[
                $"Svarene fra {round.Name} vises fra {language.Date(from)}, når runden er lukket.",
                $"The answers of {round.Name} are shown from {language.Date(from)}, when the round has closed."]
            : language[
                $"Svarene fra {round.Name} vises efter næste indlæsning.",
                $"The answers of {round.Name} are shown after the next load."];
    }

    /// <summary>The grey line while answers are still to come; null for those without completion.</summary>
    public static string? MayFollow(PageContext page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Viewer.Has(Analytics.Access.Right.Completion)
            ? page.Language["Gennemførelsen kan du følge allerede nu.", "You can follow the completion already."]
            : null;
    }

    /// <summary>Instead of a figure that may not be shown, and what would show more.</summary>
    public static string TooFew(PageContext page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return TooFewKey(page) + ". " + page.Language[
            "Vælg en større afdeling eller alle niveauer.", "Choose a larger department or all levels."];
    }

    /// <summary>The key of the icon, without a full stop.</summary>
    public static string TooFewKey(PageContext page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var group = page.Concept.MinimumGroup;
        return page.Viewer.Role == Analytics.Vocabulary.Role.Leader
            ? page.Language[
                $"Vises ikke: færre end {group} andre, eller kunne regnes ud", $"Not shown: fewer than {group} others, or could be worked out"]
            : page.Language[$"Vises ikke: færre end {group}, eller kunne regnes ud", $"Not shown: fewer than {group}, or could be worked out"];
    }

    /// <summary>Figures that stand although answers have changed; empty where they are up to date.</summary>
    public static string Kept(Language language, DateOnly? releasedOn)
    {
        ArgumentNullException.ThrowIfNull(language);
        return releasedOn is { } day
            ? language[
                $"Tal fra {language.Date(day)}. Senere ændringer er for få til at blive vist.",
                $"Figures of {language.Date(day)}. Later changes are too few to be shown."]
            : string.Empty;
    }
}
