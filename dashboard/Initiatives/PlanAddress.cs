using System.Globalization;
using LusInsight.Analytics.Access;
using LusInsight.Analytics.Initiatives.Planning;
using LusInsight.Analytics.Vocabulary;
using Microsoft.Extensions.Primitives;

namespace LusInsight.Dashboard.Initiatives;

/// <summary>
/// A plan's settings as an address holds them: budget, capacity, minimum, focusWeight; and, as often as wanted,
/// arena=id, together=id|id|id, apart=id|id, move=arena|department|cohort.
/// </summary>
public static class PlanAddress
{
    /// <summary>How often a parameter that may be repeated is read.</summary>
    private const int MostRepeats = 50;

    // More places than a cohort has people: what is beyond would cost memory alone.
    private const int MostPlaces = 2000;

    private const char Separator = '|';

    /// <summary>Reads the settings. Departments that are not there (any more) are no fault: a saved address goes on working.</summary>
    /// <param name="query">The values of a parameter; empty where it is not told.</param>
    /// <param name="concept">Whose arenas may be named.</param>
    /// <exception cref="ScopeException">A parameter is malformed or out of range (400).</exception>
    public static PlanSettings Read(Func<string, StringValues> query, Concept concept)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(concept);
        var usual = new PlanSettings();
        var capacity = Whole(query, "capacity", usual.Capacity, int.MaxValue);
        return new PlanSettings
        {
            Budget = Whole(query, "budget", usual.Budget, PlanSettings.MostCohorts),
            Capacity = Math.Min(capacity, MostPlaces),
            MinimumParticipants = Whole(query, "minimum", usual.MinimumParticipants, capacity),
            FocusWeight = Weight(query),
            Arenas = Repeated(query, "arena").Select(text => Arena(text, concept)).ToList() is { Count: > 0 } arenas ? arenas : null,
            Together = [.. Repeated(query, "together").Select(Departments)],
            Apart = [.. Repeated(query, "apart").Take(PlanSettings.MostApart).Select(Departments).Select(pair => pair.Count == 2
                ? (pair[0], pair[1])
                : throw Fault("apart", "Expected two departments, as D1|D2."))],
            Moves = [.. Repeated(query, "move").Select(Move)],
        };
    }

    /// <summary>The parameters that say the same settings; what is usual is left out.</summary>
    public static IEnumerable<(string Name, string Value)> Write(PlanSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var usual = new PlanSettings();
        (string, string)[] numbers =
        [
            ("budget", Text(settings.Budget, usual.Budget)),
            ("capacity", Text(settings.Capacity, usual.Capacity)),
            ("minimum", Text(settings.MinimumParticipants, usual.MinimumParticipants)),
            ("focusWeight", Text(settings.FocusWeight, usual.FocusWeight)),
        ];
        return
        [
            .. numbers.Where(number => number.Item2.Length > 0),
            .. (settings.Arenas ?? []).Select(arena => ("arena", arena.Value)),
            .. settings.Together.Select(group => ("together", string.Join(Separator, group))),
            .. settings.Apart.Select(pair => ("apart", $"{pair.One}{Separator}{pair.Other}")),
            .. settings.Moves.Select(move => ("move", string.Create(
                CultureInfo.InvariantCulture, $"{move.Arena}{Separator}{move.Department}{Separator}{move.Cohort}"))),
        ];
    }

    private static string Text<T>(T value, T usual)
        where T : IFormattable => Equals(value, usual) ? string.Empty : value.ToString(null, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Repeated(Func<string, StringValues> query, string name) =>
        query(name).OfType<string>().Where(text => text.Length > 0).Take(MostRepeats);

    private static int Whole(Func<string, StringValues> query, string name, int usual, int most)
    {
        if (query(name).FirstOrDefault() is not { Length: > 0 } text)
        {
            return usual;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
            ? number
            : throw Fault(name, most == int.MaxValue ? "Expected a whole number from 1." : FormattableString.Invariant($"Expected a whole number from 1 to {most}."));
    }

    private static decimal Weight(Func<string, StringValues> query)
    {
        if (query("focusWeight").FirstOrDefault() is not { Length: > 0 } text)
        {
            return new PlanSettings().FocusWeight;
        }

        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight)
            && weight is >= 1 and <= 10 && decimal.IsInteger(weight * 10)
                ? weight
                : throw Fault("focusWeight", "Expected a number from 1 to 10, with one decimal at most.");
    }

    private static ArenaId Arena(string text, Concept concept) => concept.Arenas.FirstOrDefault(arena => arena.Id.Value == text)?.Id
        ?? throw Fault("arena", "Expected one of the concept's arenas.");

    private static IReadOnlyList<DepartmentId> Departments(string text) =>
        [.. text.Split(Separator, StringSplitOptions.RemoveEmptyEntries).Select(DepartmentId.From)];

    private static PlanMove Move(string text) =>
        text.Split(Separator) is [var arena, var department, var cohort]
        && int.TryParse(cohort, NumberStyles.None, CultureInfo.InvariantCulture, out var rank)
            ? new PlanMove(ArenaId.From(arena), DepartmentId.From(department), rank)
            : throw Fault("move", "Expected arena|department|cohort.");

    private static ScopeException Fault(string parameter, string message) => new(parameter, unknown: false, message);
}
