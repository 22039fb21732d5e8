using System.Collections.Concurrent;
using System.Reflection;
using LusInsight.Analytics.Agreements;
using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Evidence;
using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Rules;
using LusInsight.Analytics.Topics;
using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Analytics.YearWheel;

namespace LusInsight.Analytics.Releases;

/// <summary>
/// The catalogue: every figure that protected viewers can get, and what it is a sum of. A result with a member that is not
/// here never reaches them: <see cref="Require"/> refuses it. Whoever adds a figure to a result adds a line here, and so has
/// to say which audit covers it; where none does, the audit comes first (Disclosure/README.md).
/// </summary>
public static class ProtectedFigures
{
    /// <summary>
    /// Process data (contract §4): who has got how far, when, of every department, and nothing of what anybody said.
    /// </summary>
    private static readonly string?[] s_process =
    [
        typeof(CompletionResult).Namespace,
        typeof(EvidenceResult).Namespace,
        typeof(RuleCounts).Namespace,
        typeof(YearWheelResult).Namespace,
    ];

    /// <summary>Topics and agreements: for the line alone, whatever the concept; everybody else is refused by their right.</summary>
    private static readonly string?[] s_ofTheLine = [typeof(TopicsResult).Namespace, typeof(AgreementsResult).Namespace];

    private static readonly ConcurrentDictionary<Type, string[]> s_missing = new();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ProtectedFigure> All { get; } =
    [
        .. Of<GapsResult>(FigureBasis.Word, nameof(GapsResult.Round), nameof(GapsResult.Department)),
        .. Of<GapsResult>(FigureBasis.Rows, nameof(GapsResult.Arenas), nameof(GapsResult.Children), nameof(GapsResult.Own)),
        .. Of<ArenaGap>(FigureBasis.Word, nameof(ArenaGap.Arena), nameof(ArenaGap.Name), nameof(ArenaGap.Hidden), nameof(ArenaGap.ReleasedOn)),
        .. Of<ArenaGap>(FigureBasis.People, nameof(ArenaGap.LeaderCount)),
        .. Of<ArenaGap>(
            FigureBasis.Values,
            nameof(ArenaGap.CurrentMean),
            nameof(ArenaGap.DesiredMean),
            nameof(ArenaGap.GapMean),
            nameof(ArenaGap.GapCiLow),
            nameof(ArenaGap.GapCiHigh),
            nameof(ArenaGap.LiftLevels)),
        .. Of<ArenaGap>(FigureBasis.Categories, nameof(ArenaGap.BelowCount), nameof(ArenaGap.FocusCount), nameof(ArenaGap.Distribution)),
        .. Of<ArenaGap>(FigureBasis.ShownFigures, nameof(ArenaGap.Rank)),
        .. Of<LevelCount>(FigureBasis.Categories, nameof(LevelCount.Current), nameof(LevelCount.Desired), nameof(LevelCount.Count)),
        .. Of<ChildGaps>(FigureBasis.Word, nameof(ChildGaps.Department), nameof(ChildGaps.Name)),
        .. Of<ChildGaps>(FigureBasis.Rows, nameof(ChildGaps.Arenas)),
        .. Of<DepartmentGaps>(FigureBasis.Word, nameof(DepartmentGaps.Department), nameof(DepartmentGaps.Name), nameof(DepartmentGaps.Depth)),
        .. Of<DepartmentGaps>(FigureBasis.Rows, nameof(DepartmentGaps.Arenas)),
        .. Of<ChildArenaGap>(FigureBasis.Word, nameof(ChildArenaGap.Arena), nameof(ChildArenaGap.Hidden)),
        .. Of<ChildArenaGap>(FigureBasis.People, nameof(ChildArenaGap.LeaderCount)),
        .. Of<ChildArenaGap>(
            FigureBasis.Values, nameof(ChildArenaGap.GapMean), nameof(ChildArenaGap.GapCiLow), nameof(ChildArenaGap.GapCiHigh)),
        .. Of<ChildArenaGap>(FigureBasis.ShownFigures, nameof(ChildArenaGap.GapShrunk)),
        .. Of<OwnLevels>(
            FigureBasis.Own,
            nameof(OwnLevels.Arena),
            nameof(OwnLevels.Name),
            nameof(OwnLevels.CurrentLevel),
            nameof(OwnLevels.DesiredLevel),
            nameof(OwnLevels.Focus)),
        .. Of<TrendsResult>(FigureBasis.Word, nameof(TrendsResult.Department)),
        .. Of<TrendsResult>(FigureBasis.Rows, nameof(TrendsResult.Questions), nameof(TrendsResult.Own)),
        .. Of<QuestionTrend>(
            FigureBasis.Word, nameof(QuestionTrend.Question), nameof(QuestionTrend.Text), nameof(QuestionTrend.Min), nameof(QuestionTrend.Max)),
        .. Of<QuestionTrend>(FigureBasis.Rows, nameof(QuestionTrend.Rounds)),
        .. Of<RoundTrend>(
            FigureBasis.Word, nameof(RoundTrend.Round), nameof(RoundTrend.Hidden), nameof(RoundTrend.PairedHidden), nameof(RoundTrend.ReleasedOn)),
        .. Of<RoundTrend>(FigureBasis.People, nameof(RoundTrend.AnswerCount)),
        .. Of<RoundTrend>(
            FigureBasis.Values, nameof(RoundTrend.Mean), nameof(RoundTrend.Sd), nameof(RoundTrend.CiLow), nameof(RoundTrend.CiHigh)),
        .. Of<RoundTrend>(FigureBasis.Categories, nameof(RoundTrend.Median), nameof(RoundTrend.Histogram)),
        .. Of<RoundTrend>(
            FigureBasis.ShownFigures,
            nameof(RoundTrend.ChangeMean),
            nameof(RoundTrend.ChangeP),
            nameof(RoundTrend.ChangePHolm),
            nameof(RoundTrend.Verdict)),
        .. Of<RoundTrend>(
            FigureBasis.Stayers, nameof(RoundTrend.PairedCount), nameof(RoundTrend.PairedChangeMean), nameof(RoundTrend.PairedP)),
        .. Of<ValueCount>(FigureBasis.Categories, nameof(ValueCount.Value), nameof(ValueCount.Count)),
        .. Of<OwnAnswers>(FigureBasis.Own, nameof(OwnAnswers.Question), nameof(OwnAnswers.Text), nameof(OwnAnswers.Rounds)),
        .. Of<OwnAnswer>(FigureBasis.Own, nameof(OwnAnswer.Round), nameof(OwnAnswer.Value)),
        .. ConcludedFigures.All,
        .. PlannedFigures.All,
    ];

    private static readonly HashSet<(Type, string)> s_known = [.. All.Select(figure => (figure.Record, figure.Member))];

    /// <summary>Passes only what is in the catalogue, whole: for a protected viewer, before anything is shown or sent.</summary>
    /// <param name="result">The type of a query's result.</param>
    /// <exception cref="InvalidOperationException">Some of its members are not; the message names them and what to do.</exception>
    public static void Require(Type result)
    {
        if (Missing(result) is { Count: > 0 } missing)
        {
            throw new InvalidOperationException(
                $"{string.Join(", ", missing)}: not in the catalogue of protected figures. Say there (ProtectedFigures.cs) what it is a sum of.");
        }
    }

    /// <summary>The members of a result, and of what it holds, that are not in the catalogue: as Record.Member.</summary>
    public static IReadOnlyList<string> Missing(Type result) => s_missing.GetOrAdd(result, type =>
        [.. Records(type, []).SelectMany(Members).Where(member => !s_known.Contains(member)).Select(member => $"{member.Record.Name}.{member.Name}")]);

    /// <summary>Members of one record with one basis.</summary>
    internal static IEnumerable<ProtectedFigure> Of<TRecord>(FigureBasis basis, params string[] members) =>
        members.Select(member => new ProtectedFigure(typeof(TRecord), member, basis));

    private static IEnumerable<(Type Record, string Name)> Members(Type record) => Properties(record).Select(property => (record, property.Name));

    private static IEnumerable<PropertyInfo> Properties(Type record) => record
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0);

    // Everything of ours that a value of the type can hold, but for words of the concept and process data.
    private static HashSet<Type> Records(Type type, HashSet<Type> found)
    {
        if (type.IsGenericType || type.IsArray)
        {
            foreach (var part in type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments())
            {
                Records(part, found);
            }
        }
        else if (IsOurs(type) && found.Add(type))
        {
            foreach (var property in Properties(type))
            {
                Records(property.PropertyType, found);
            }
        }

        return found;
    }

    private static bool IsOurs(Type type) => !type.IsEnum
        && type.Namespace is { } space
        && space.StartsWith(nameof(LusInsight), StringComparison.Ordinal)
        && space != typeof(Concept).Namespace
        && !s_process.Contains(space)
        && !s_ofTheLine.Contains(space);
}
