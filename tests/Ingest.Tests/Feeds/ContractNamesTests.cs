using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Tests.Feeds;

/// <summary>Every name of contract §1's tables, in every way it may be written.</summary>
public sealed class ContractNamesTests
{
    /// <summary>Canonical column → its Danish headers, as the contract lists them.</summary>
    private const string Headers = """
        department_id: afdeling_id, afdelings_id
        leader_id: leder_id, medarbejder_id
        round_id: runde_id
        conversation_id: samtale_id
        question_id: spørgsmål_id
        arena_id: arena_id
        topic_id: emne_id
        agreement_id: aftale_id
        initiative_id: initiativ_id
        user_id: bruger_id
        group_id: gruppe_id
        name: navn
        parent_id: overordnet_id
        manager_id: chef_id
        level: niveau
        email: mail
        birth_date: fødselsdato
        employed_from: ansat_fra
        employed_to: ansat_til
        opens_on: åbner
        closes_on: lukker
        kind: type
        role: rolle
        invited_on: indkaldt
        scheduled_on: planlagt
        prepared_on: forberedt
        held_on: afholdt
        concluded_on: konkluderet
        leader_approved_on: godkendt_leder
        manager_approved_on: godkendt_chef
        closed_on: lukket
        followed_up_on: opfulgt
        value: svar
        current_level: nuværende
        desired_level: ønsket
        focus: fokus
        chosen_by: valgt_af
        responsible: ansvarlig
        due_on: frist
        status: status
        done_on: udført
        decided_on: besluttet
        starts_on: starter
        ends_on: slutter
        """;

    public static IEnumerable<object[]> Danish =>
        from line in Headers.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        let names = line.Trim().Split(": ")
        from danish in names[1].Split(", ")
        select new object[] { names[0], danish };

    [Fact]
    public void EveryColumn_IsInTheContractsTable() =>
        FeedDefinition.All.SelectMany(feed => feed.Columns).Select(column => column.Name).Distinct()
            .Except(Danish.Select(row => (string)row[0])).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Danish))]
    public void Header_InEveryWayToWriteIt_IsItsColumn(string column, string danish)
    {
        foreach (var feed in FeedDefinition.All.Where(feed => feed.Columns.Any(own => own.Name == column)))
        {
            foreach (var name in Ways(column).Concat(Ways(danish)))
            {
                feed.Columns[HeaderNames.ColumnOf(feed, name)].Name.ShouldBe(column, $"{feed.Name}, {name}");
            }
        }
    }

    [Theory]
    [InlineData("departments", "afdelinger")]
    [InlineData("leaders", "ledere")]
    [InlineData("rounds", "runder")]
    [InlineData("conversations", "samtaler")]
    [InlineData("scaling_answers", "skaleringssvar")]
    [InlineData("spider_scores", "spindscorer")]
    [InlineData("evaluations", "evalueringer")]
    [InlineData("topics", "emner")]
    [InlineData("agreements", "aftaler")]
    [InlineData("initiatives", "initiativer")]
    [InlineData("users", "brugere")]
    public void File_ByEitherNameInEveryWay_IsItsFeed(string english, string danish)
    {
        foreach (var name in Ways(english).Concat(Ways(danish)))
        {
            FileName.FeedOf(name).ShouldNotBeNull(name);
            FeedDefinition.Of(FileName.FeedOf(name)!.Value).Name.ShouldBe(english);
        }
    }

    private static IEnumerable<string> Ways(string name)
    {
        var plain = name.Replace("æ", "ae").Replace("ø", "oe").Replace("å", "aa");
        foreach (var spelled in new[] { name, plain })
        {
            yield return spelled;
            yield return spelled.ToUpperInvariant();
            yield return spelled.Replace('_', ' ');
            yield return spelled.Replace('_', '-');
            yield return spelled.Replace("_", string.Empty);
            yield return $" {spelled}\u00A0";
            yield return $"\uFEFF{spelled}";
            yield return spelled.Normalize(System.Text.NormalizationForm.FormD);
        }
    }
}
