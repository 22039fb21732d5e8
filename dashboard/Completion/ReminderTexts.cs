using LusInsight.Analytics.Completion;
using LusInsight.Dashboard.Layout;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Completion;

/// <summary>Reminders, one per manager: how many of their own people are late, and who they are. Nobody else's are in it.</summary>
/// <param name="page">Where the reader is.</param>
public sealed class ReminderTexts(PageContext page)
{
    private readonly Language _language = page.Language;

    /// <summary>The managers with most late people first; people without a manager last.</summary>
    public IReadOnlyList<ManagerReminder> Of(IEnumerable<PersonProgress> late) =>
    [
        .. late.GroupBy(person => person.Manager)
            .OrderBy(group => group.Key is null)
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.First().ManagerName, StringComparer.Create(_language.Culture, ignoreCase: true))
            .Select(group => Of(group.Key is null ? null : group.First().ManagerName ?? group.Key.Value.Value, [.. group])),
    ];

    private ManagerReminder Of(string? manager, IReadOnlyList<PersonProgress> people) =>
        new(manager, people, string.Join('\n', Lines(manager, people)));

    private IEnumerable<string> Lines(string? manager, IReadOnlyList<PersonProgress> people)
    {
        var (round, day) = (page.Scope.Round!.Name, _language.Date(page.MadeUpOn));
        yield return manager is null ? _language["Kære leder", "Dear manager"] : _language[$"Kære {manager}", $"Dear {manager}"];
        yield return string.Empty;
        yield return people.Count == 1
            ? _language[
                $"I {round} er 1 af dine {page.People.Noun(_language, 2)} over en frist (opgjort {day}):",
                $"In {round}, 1 of your {page.People.Noun(_language, 2)} is past a deadline (as of {day}):"]
            : _language[
                $"I {round} er {people.Count} af dine {page.People.Noun(_language, 2)} over en frist (opgjort {day}):",
                $"In {round}, {people.Count} of your {page.People.Noun(_language, 2)} are past a deadline (as of {day}):"];
        yield return string.Empty;
        foreach (var person in people)
        {
            yield return Line(person);
        }

        yield return string.Empty;
        yield return _language["Venlig hilsen", "Kind regards"];
        yield return page.Viewer.User.Name ?? page.Viewer.User.UserId.Value;
    }

    private string Line(PersonProgress person)
    {
        var (name, step, due) = (PeopleSentences.NameOf(person), _language.NextStep(person.Next!.Value), _language.ShortDate(person.DueOn!.Value));
        var over = new PeopleSentences(_language, page.People).Over(person.OverdueDays);
        return _language[$"– {name}: {step}, frist {due} ({over})", $"– {name}: {step}, due {due} ({over})"];
    }
}
