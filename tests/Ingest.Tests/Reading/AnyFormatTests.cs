using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace LusInsight.Ingest.Tests.Reading;

/// <summary>Rows written in any mix of formats are read back as they were.</summary>
public sealed class AnyFormatTests
{
    private static readonly Gen<string> Texts =
        from letters in Gen.Elements('a', 'Z', '7', 'æ', 'Ø', 'å', ' ', ',', ';', '\t', '"', '\n', '-', '_', '.', 'é', 'ü').NonEmptyListOf()
        let text = $"x{string.Concat(letters)}x"
        select text;

    private static readonly Gen<object?> Dates = Maybe(Gen.Choose(693_000, 767_000).Select(day => (object)DateOnly.FromDayNumber(day)));

    private static readonly Gen<object?> Scores = Maybe(Gen.Choose(1, 5).Select(score => (object)score));

    private static readonly Gen<object?[]> Leader =
        from id in Texts
        from department in Texts
        from name in Maybe(Texts.Select(text => (object)text))
        from born in Dates
        from left in Dates
        select new[] { id, department, name, born, left };

    private static readonly Gen<object?[]> Spider =
        from conversation in Texts
        from arena in Gen.Elements("drift", "strategi")
        from current in Scores
        from desired in Scores
        from focus in Gen.Elements(true, false)
        select new[] { conversation, arena, current, desired, focus };

    [Fact]
    public void Leaders_InAnyFormat_ReadBackEqual() => ReadBackEqual(
        Leader,
        "ledere.csv",
        [("leader_id", "Leder ID"), ("department_id", "afdelings-id"), ("name", "Navn"), ("birth_date", "FØDSELSDATO"), ("employed_to", "ansat til")],
        "SELECT leader_id, department_id, name, birth_date, employed_to FROM staging.leader ORDER BY line");

    [Fact]
    public void SpiderScores_InAnyFormat_ReadBackEqual() => ReadBackEqual(
        Spider,
        "spider_scores.csv",
        [("Conversation-ID", "samtale_id"), ("arena id", "Arena ID"), ("current_level", "Nuvaerende"), ("desired_level", "Ønsket"), ("FOCUS", "fokus")],
        "SELECT conversation_id, arena_id, current_level, desired_level, focus FROM staging.spider_score ORDER BY line");

    private static void ReadBackEqual(Gen<object?[]> row, string file, (string English, string Danish)[] headers, string sql) => Prop.ForAll(
        row.ListOf().ToArbitrary(),
        GivenFormat.Any.ToArbitrary(),
        (rows, format) =>
        {
            using var given = new GivenDelivery().With(file, format.Write(headers, [.. rows]));
            using var staging = given.Read();
            staging.Rows("SELECT line, column_name, code FROM staging.bad_row").ShouldBeEmpty();
            staging.Rows(sql).ShouldBe(rows.Select(cells => string.Join('|', cells.Select(Text))));
        }).QuickCheckThrowOnFailure();

    private static Gen<object?> Maybe(Gen<object> value) => Gen.Frequency((4, value.Select(some => (object?)some)), (1, Gen.Constant<object?>(null)));

    private static string Text(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
