namespace LusInsight.Analytics.Tests;

/// <summary>
/// Released figures as a load would have fixed them, told by hand: they need not agree with the answers, so that a test
/// can tell which of the two a figure comes from. A cell is "department,level,for_leader,rows"; a blank department is all
/// tops together, a blank level all levels.
/// </summary>
public static class GivenReleases
{
    /// <summary>That an item's round is released; <paramref name="keptOn"/>: since then, although answers have changed.</summary>
    public static GivenGeneration WithRelease(this GivenGeneration given, string kind, string item, string round, string? keptOn = null) =>
        given.With("release", "item_kind,item_id,round_id,released_on,is_kept", $"{kind},{item},{round},{keptOn ?? "2025-07-01"},{keptOn is not null}");

    /// <summary>A shown cell of a question; rows are "value:people value:people".</summary>
    public static GivenGeneration WithReleasedAnswers(this GivenGeneration given, string kind, string question, string round, params string[] cells)
    {
        foreach (var (place, forLeader, counts) in cells.Select(Parse))
        {
            WithCell(given, kind, question, round, place, forLeader, counts.Sum(count => int.Parse(count[1])));
            given.With(
                "released_answer",
                "item_kind,item_id,round_id,department_id,level,value,people_count",
                [.. counts.Select(count => $"{kind},{question},{round},{place},{count[0]},{count[1]}")]);
        }

        return given;
    }

    /// <summary>A shown cell of an arena; rows are "current:desired:people"; nobody has marked the arena.</summary>
    public static GivenGeneration WithReleasedLevels(this GivenGeneration given, string arena, string round, params string[] cells)
    {
        foreach (var (place, forLeader, counts) in cells.Select(Parse))
        {
            WithCell(given, "arena", arena, round, place, forLeader, counts.Sum(count => int.Parse(count[2])));
            given.With(
                "released_spider",
                "arena_id,round_id,department_id,level,current_level,desired_level,focus,people_count",
                [.. counts.Select(count => $"{arena},{round},{place},{count[0]},{count[1]},false,{count[2]}")]);
        }

        return given;
    }

    /// <summary>Paired figures of a shown cell; rows are "earlier:later:people".</summary>
    public static GivenGeneration WithReleasedPairs(
        this GivenGeneration given, string kind, string question, string earlier, string round, string cell)
    {
        var (place, forLeader, counts) = Parse(cell);
        return given.With(
            "released_pair",
            "item_kind,item_id,earlier_round_id,round_id,department_id,level,earlier_value,value,people_count,for_leader",
            [.. counts.Select(count => $"{kind},{question},{earlier},{round},{place},{count[0]},{count[1]},{count[2]},{forLeader}")]);
    }

    private static void WithCell(GivenGeneration given, string kind, string item, string round, string place, string forLeader, int people) =>
        given.With(
            "release_cell",
            "item_kind,item_id,round_id,department_id,level,for_leader,people_count",
            $"{kind},{item},{round},{place},{forLeader},{people}");

    private static (string Place, string ForLeader, List<string[]> Counts) Parse(string cell)
    {
        var parts = cell.Split(',');
        return ($"{parts[0]},{parts[1]}", parts[2], [.. parts[3].Split(' ').Select(count => count.Split(':'))]);
    }
}
