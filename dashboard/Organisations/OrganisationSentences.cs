using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Store;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Organisations;

/// <summary>Which organisations somebody may see, and how far each is, in sentences.</summary>
/// <param name="language">Of the page.</param>
public sealed class OrganisationSentences(Language language)
{
    /// <summary>The sentence under the H1.</summary>
    /// <param name="count">Organisations that the viewer may see.</param>
    /// <param name="running">Those of them with an open round.</param>
    public string Lead(int count, int running) => count switch
    {
        0 => language["Du har ikke adgang til nogen organisation. Kontakt HR.", "You have no access to any organisation. Contact HR."],
        1 => language["Du kan se 1 organisation.", "You can see 1 organisation."] + " " + (running == 0
            ? language["Ingen runde er i gang.", "No round is running."]
            : language["En runde er i gang.", "A round is running."]),
        _ => language[$"Du kan se {language.Count(count)} organisationer.", $"You can see {language.Count(count)} organisations."]
            + " " + Running(count, running),
    };

    /// <summary>"LULS 2025 (åben): 27 af 46 ledere er i mål".</summary>
    public string Progress(Round round, DateOnly today, People people, CompletionResult completion)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(completion);
        var name = language.NameWithState(round, today);
        if (completion.Eligible == 0)
        {
            return language[$"{name}: ingen skal have en samtale", $"{name}: nobody is to have a conversation"];
        }

        var so = people.Of(language, completion.Complete, completion.Eligible);
        return round.StateOn(today) == RoundState.Closed
            ? language[$"{name}: {so} nåede i mål", $"{name}: {so} got there"]
            : language[$"{name}: {so} er i mål", $"{name}: {so} {(completion.Complete == 1 ? "is" : "are")} complete"];
    }

    private string Running(int count, int running) => running switch
    {
        0 => language["Ingen af dem har en runde i gang.", "None of them has a round running."],
        _ when running == count => language["Alle har en runde i gang.", "All have a round running."],
        1 => language["I 1 er en runde i gang.", "1 has a round running."],
        _ => language[$"I {language.Count(running)} er en runde i gang.", $"{language.Count(running)} have a round running."],
    };
}
