using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>Where a running round ends (contract §3), as of today unless told: what is known on that day is all it looks at.</summary>
/// <param name="Scope">Round, department, level and as-of.</param>
public sealed record ForecastQuery(Scope Scope)
{
    /// <summary>Null before the round opens, from its last day on, and where no earlier round has closed by the day asked for.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see completion, or not here.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public Forecast? Run(Generation generation, Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Completion, Scope);
        var day = Scope.AsOf ?? viewer.Today;
        if (Scope.Round is not { } round || day < round.OpensOn || day >= round.ClosesOn)
        {
            return null;
        }

        var earlier = generation.Rounds.Where(other => other.ConversationCount > 0 && other.ClosesOn < day && other.OpensOn < round.OpensOn);
        List<(Round Round, DateOnly Day)> looks = [(round, day), .. earlier.Select(other => (other, SamePoint(round, day, other)))];
        if (looks.Count == 1)
        {
            return null;
        }

        var rows = Rows(generation, looks, cancellation).ToLookup(row => row.Number == 1, row => row.ToOutcome());
        return Forecast.Of([.. rows[true]], [.. rows[false]]);
    }

    // Rounds differ in length: the same share of the days has gone.
    private static DateOnly SamePoint(Round round, DateOnly day, Round other)
    {
        var gone = (double)(day.DayNumber - round.OpensOn.DayNumber) / (round.ClosesOn.DayNumber - round.OpensOn.DayNumber);
        return other.OpensOn.AddDays((int)Math.Round(gone * (other.ClosesOn.DayNumber - other.OpensOn.DayNumber)));
    }

    private IReadOnlyList<Row> Rows(
        Generation generation, IReadOnlyList<(Round Round, DateOnly Day)> looks, CancellationToken cancellation) =>
        generation.Query<Row>("Completion/ForecastLook.sql", new
        {
            numbers = new ValueList<int>(Enumerable.Range(1, looks.Count)),
            rounds = new TextList(looks.Select(look => look.Round.RoundId.Value)),
            days = new ValueList<DateOnly>(looks.Select(look => look.Day)),
            ends = new ValueList<DateOnly>(looks.Select(look => look.Round.ClosesOn)),
            stages = new TextList(generation.Concept.Stages.Select(SnakeCase.Of)),
            level = Scope.Level?.Value,
            tops = TextList.Of(Scope.Tops),
        }, cancellation);

    private sealed record Row(int Number, int Furthest, bool IsComplete, long PeopleCount, long CompleteAtEndCount)
    {
        public StageOutcome ToOutcome() => new(Furthest, IsComplete, PeopleCount, CompleteAtEndCount);
    }
}
