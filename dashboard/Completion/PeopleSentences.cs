using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Completion;

/// <summary>What is said of the people of a round.</summary>
/// <param name="language">Of the page.</param>
/// <param name="people">Leaders or people.</param>
public sealed class PeopleSentences(Language language, People people)
{
    /// <summary>How many are late, for those who see names below it.</summary>
    public string Late(PeopleCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return count.Late switch
        {
            0 => language["Ingen er over en frist.", "Nobody is past a deadline."],
            1 => language["1 er over fristen og står øverst.", "1 is past the deadline and stands first."],
            _ => language[$"{language.Count(count.Late)} er over fristen. De står øverst.", $"{language.Count(count.Late)} are past the deadline. They stand first."],
        };
    }

    /// <summary>The same for those who see counts alone.</summary>
    public string LateWithoutNames(PeopleCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        var late = count.Late switch
        {
            0 => language["Ingen er over en frist.", "Nobody is past a deadline."],
            _ => language[
                $"{people.Count(language, count.Late)} er over fristen.",
                $"{people.Count(language, count.Late)} {(count.Late == 1 ? "is" : "are")} past the deadline."],
        };
        return $"{late} {language["Navne vises kun for linjen.", "Names are shown to the line alone."]}";
    }

    /// <summary>Which part of the list is shown: "Viser 1–50 af 312".</summary>
    public string Shown(PeopleResult result, long skip)
    {
        ArgumentNullException.ThrowIfNull(result);
        var (from, to, all) = (language.Count(skip + 1), language.Count(skip + result.People.Count), language.Count(result.Count.Found));
        return language[$"Viser {from}–{to} af {all}", $"Showing {from}–{to} of {all}"];
    }

    /// <summary>"Ikke begyndt", "Afholdt".</summary>
    public string Reached(Stage? stage) =>
        stage is { } reached ? language.Stage(reached).Capitalised() : language["Ikke begyndt", "Not begun"];

    /// <summary>"Konkludér"; a dash where nothing comes next.</summary>
    public string Next(Stage? stage) => stage is { } next ? language.NextStep(next).Capitalised() : "–";

    /// <summary>"23 dage over"; empty where nobody is late.</summary>
    public string Over(int days) => days switch
    {
        0 => string.Empty,
        1 => language["1 dag over", "1 day over"],
        _ => language[$"{language.Count(days)} dage over", $"{language.Count(days)} days over"],
    };

    /// <summary>A person's line where there is room for one column: "Skole Nord · næste: konkludér, frist 10.11.2025".</summary>
    public string Line(PersonProgress person, string department)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person is { Next: { } next, DueOn: { } due }
            ? language[
                $"{department} · næste: {language.NextStep(next)}, frist {language.ShortDate(due)}",
                $"{department} · next: {language.NextStep(next)}, due {language.ShortDate(due)}"]
            : department;
    }

    /// <summary>What somebody is called: the name, else the id of leaders.csv.</summary>
    public static string NameOf(PersonProgress person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Name ?? person.LeaderId.Value;
    }
}
