using System.Globalization;
using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Store;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Completion;

/// <summary>People as lines of a spreadsheet: a header, then a row each. Dates as Danish Excel reads them.</summary>
/// <param name="language">Of the page.</param>
/// <param name="generation">Tells the departments' names.</param>
public sealed class PeopleLines(Language language, Generation generation)
{
    /// <summary>The lines.</summary>
    public IEnumerable<IEnumerable<string>> Of(IEnumerable<PersonProgress> people)
    {
        var sentences = new PeopleSentences(language, People.Of(generation.Concept));
        return people.Select(person => (IEnumerable<string>)
        [
            PeopleSentences.NameOf(person),
            generation.Departments[person.Department].Name,
            person.ManagerName ?? person.Manager?.Value ?? string.Empty,
            sentences.Reached(person.Reached),
            person.Next is null ? string.Empty : sentences.Next(person.Next),
            person.DueOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty,
            person.OverdueDays.ToString(CultureInfo.InvariantCulture),
        ]).Prepend(
        [
            language["Navn", "Name"],
            language["Afdeling", "Department"],
            language["Leder", "Manager"],
            language["Nået til", "Reached"],
            language["Næste trin", "Next step"],
            language["Frist", "Due"],
            language["Dage over", "Days over"],
        ]);
    }
}
