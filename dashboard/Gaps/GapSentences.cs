using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Gaps;

/// <summary>What people want to lift, in sentences. The first that fits is the answer.</summary>
/// <param name="language">Of the page.</param>
/// <param name="concept">Tells the scale, and whom conversations are held with.</param>
public sealed class GapSentences(Language language, Concept concept)
{
    private readonly People _people = People.Of(concept);

    /// <summary>The sentence under the H1.</summary>
    public string Lead(GapsResult gaps)
    {
        ArgumentNullException.ThrowIfNull(gaps);
        if (concept.ArenaScale is not { } scale)
        {
            return NoArenas();
        }

        var first = First(gaps);
        return first switch
        {
            null => language[
                "Ingen afholdte samtaler har både nuværende og ønsket niveau endnu.",
                "No held conversation has both a current and a desired level yet."],
            { LeaderCount: { } few } when few < concept.MinimumGroup => language[
                $"{_people.Count(language, few)} har svaret. Det er for få til at se et mønster.",
                $"{_people.Count(language, few)} {(few == 1 ? "has" : "have")} answered. That is too few to see a pattern."],
            { BelowCount: 0 } => language["Ingen ønsker et løft.", "Nobody wants a lift."],
            _ => $"{Wish(first)} {Gap(first, scale)}",
        };
    }

    /// <summary>The grey line: how many conversations the figures are of, and the round.</summary>
    public string Basis(GapsResult gaps, string? round)
    {
        ArgumentNullException.ThrowIfNull(gaps);
        return First(gaps) is not { LeaderCount: { } people }
            ? round ?? string.Empty
            : language[
                $"{language.Count(people)} {(people == 1 ? "afholdt samtale" : "afholdte samtaler")} med både nuværende og ønsket niveau",
                $"{language.Count(people)} held {(people == 1 ? "conversation" : "conversations")} with both a current and a desired level"]
                + (round is null ? string.Empty : $" · {round}");
    }

    /// <summary>Where the concept has no arenas.</summary>
    public string NoArenas() => language[
        $"{concept.Name} måler ikke arenaer. Se tendenserne i stedet.",
        $"{concept.Name} does not measure arenas. See the trends instead."];

    /// <summary>The arena that most want to lift: "Strategisk ledelse: 18 af 27 ledere ønsker et løft, 31 niveauer i alt."</summary>
    public string MostWished(GapsResult gaps)
    {
        ArgumentNullException.ThrowIfNull(gaps);
        return First(gaps) is { BelowCount: > 0 } first
            ? language[
                $"{first.Name}: {_people.Of(language, first.BelowCount.Value, first.LeaderCount!.Value)} ønsker et løft, {Levels(first)} i alt.",
                $"{first.Name}: {_people.Of(language, first.BelowCount.Value, first.LeaderCount!.Value)} want a lift, {Levels(first)} in all."]
            : Lead(gaps);
    }

    /// <summary>On how many arenas the mean wish is higher than the mean level.</summary>
    public string Spider(GapsResult gaps)
    {
        ArgumentNullException.ThrowIfNull(gaps);
        var (shown, wider) = (gaps.Arenas.Count(arena => arena.GapMean is not null), gaps.Arenas.Count(arena => arena.GapMean > 0));
        var all = _people.All(language).Capitalised();
        return wider switch
        {
            0 => language[$"{all} ønsker ikke mere på nogen arena.", $"{all} wish for no more in any arena."],
            _ when wider == shown => language[$"{all} ønsker mere på alle {shown} arenaer.", $"{all} wish for more in all {shown} arenas."],
            _ => language[$"{all} ønsker mere på {wider} af {shown} arenaer.", $"{all} wish for more in {wider} of {shown} arenas."],
        };
    }

    /// <summary>What "løft" is.</summary>
    public string Lift() => language[
        $"Løft = hvor mange niveauer {_people.All(language)} tilsammen vil op.",
        $"Lift = how many levels {_people.All(language)} together want to go up."];

    /// <summary>How an arena's wishes fall out: higher, the same, lower.</summary>
    public string Wishes(ArenaGap arena)
    {
        ArgumentNullException.ThrowIfNull(arena);
        var pairs = arena.Distribution ?? [];
        var (higher, same, lower) = (
            pairs.Where(pair => pair.Desired > pair.Current).Sum(pair => pair.Count),
            pairs.Where(pair => pair.Desired == pair.Current).Sum(pair => pair.Count),
            pairs.Where(pair => pair.Desired < pair.Current).Sum(pair => pair.Count));
        var sentence = language[
            $"{Amount(higher).Capitalised()} ønsker et højere niveau, {Amount(same)} det samme",
            $"{Amount(higher).Capitalised()} {(higher == 1 ? "wishes" : "wish")} for a higher level, {Amount(same)} for the same"];
        return sentence + (lower == 0 ? "." : language[$", {Amount(lower)} et lavere.", $", {Amount(lower)} for a lower one."]);
    }

    /// <summary>The arena with the greatest lift, among those that anybody has both levels in; null without any.</summary>
    public static ArenaGap? First(GapsResult gaps)
    {
        ArgumentNullException.ThrowIfNull(gaps);
        return gaps.Arenas.Where(arena => arena.LeaderCount > 0).MinBy(arena => arena.Rank);
    }

    private string Wish(ArenaGap arena) => language[
        $"{_people.Of(language, arena.BelowCount!.Value, arena.LeaderCount!.Value)} ønsker et løft i {arena.Name}, {Levels(arena)} i alt.",
        $"{_people.Of(language, arena.BelowCount!.Value, arena.LeaderCount!.Value)} want a lift in {arena.Name}, {Levels(arena)} in all."];

    private string Gap(ArenaGap arena, Scale scale)
    {
        var uncertainty = arena is { GapCiLow: { } low, GapCiHigh: { } high }
            ? language[$" (usikkerhed {language.Interval(low, high)})", $" (uncertainty {language.Interval(low, high)})"]
            : string.Empty;
        var decimals = arena is { GapCiLow: { } from, GapCiHigh: { } to } ? Numbers.IntervalDecimals(from, to) : 1;
        var gap = language.Mean(arena.GapMean!.Value, decimals);
        return language[
            $"Gabet er {gap} på en skala fra {scale.Min} til {scale.Max}{uncertainty}.",
            $"The gap is {gap} on a scale from {scale.Min} to {scale.Max}{uncertainty}."];
    }

    private string Amount(long count) => count == 0 ? language["ingen", "none"] : language.Count(count);

    private string Levels(ArenaGap arena) => arena.LiftLevels == 1
        ? language["1 niveau", "1 level"]
        : language[$"{language.Count(arena.LiftLevels!.Value)} niveauer", $"{language.Count(arena.LiftLevels!.Value)} levels"];
}
