using System.Globalization;
using System.Text.Json;
using LusInsight.Analytics.Agreements;
using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Topics;
using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Api;

namespace LusInsight.Dashboard.Tests.Api;

public sealed class ApiJsonTests
{
    [Theory]
    [InlineData(typeof(List<OrganisationRow>), "[{id,name,concept}]")]
    [InlineData(typeof(List<RoundRow>), "[{round,name,opens_on,closes_on}]")]
    [InlineData(typeof(List<DepartmentRow>), "[{department,name,parent}]")]
    [InlineData(
        typeof(CompletionResult),
        "{round,department,eligible,complete,completion_ratio,stages:[{stage,count,ratio}],deadlines:[{rule,due,met,ratio}],"
        + "elapsed:[{from,to,count,median_days}],children:[{department,name,eligible,complete,completion_ratio}],"
        + "forecast:{expected_ratio,low,high}}")]
    [InlineData(typeof(List<PersonRow>), "[{leader_id,name,department,stage,next_stage,due_on,overdue_days}]")]
    [InlineData(typeof(TopicsResult), "{held,topics:[{topic,name,theme,mandatory,count,ratio}],missing_mandatory}")]
    [InlineData(typeof(AgreementsResult), "{total,done,overdue,arenas:[{arena,total,done,overdue}]}")]
    [InlineData(
        typeof(GapsResult),
        "{round,department,arenas:[{arena,name,leader_count,current_mean,desired_mean,gap_mean,gap_ci_low,gap_ci_high,"
        + "below_count,lift_levels,focus_count,rank,distribution:[{current,desired,count}]}],"
        + "children:[{department,name,arenas:[{arena,gap_mean,leader_count,gap_shrunk,gap_ci_low,gap_ci_high}]}]}")]
    [InlineData(
        typeof(TrendsResult),
        "{department,questions:[{question,text,min,max,rounds:[{round,answer_count,mean,sd,ci_low,ci_high,median,"
        + "histogram:[{value,count}],change_mean,change_p,change_p_holm,paired_count,paired_change_mean,paired_p,verdict,"
        + "verdict_reason,change_ci_low,change_ci_high,smallest_detectable,equivalence_p,stayed_change,came_effect,left_effect,mix_effect}],"
        + "slope,slope_ci_low,slope_ci_high,forecast_mean,forecast_low,forecast_high}],equivalence_margin}")]
    public void Record_OfAnEndpoint_HasTheContractsFieldNames(Type record, string contract) =>
        ContractShape.Of(record).ShouldBe(contract);

    [Fact]
    public void Write_KeysChoicesAndDates_AreBareTexts()
    {
        Write(new StageCount(Stage.FollowedUp, 2, 0.5)).ShouldBe("""{"stage":"followed_up","count":2,"ratio":0.5}""");
        Write(new RoundRow(RoundId.From("R1"), "Runde æøå", new DateOnly(2025, 1, 2), new DateOnly(2025, 12, 31)))
            .ShouldBe("""{"round":"R1","name":"Runde æøå","opens_on":"2025-01-02","closes_on":"2025-12-31"}""");
    }

    [Fact]
    public void Write_MissingFigure_IsNullWithoutHidden() =>
        Write(new ChildArenaGap(ArenaId.From("drift"), null, 0)).ShouldBe("""{"arena":"drift","gap_mean":null,"leader_count":0,"gap_shrunk":null,"gap_ci_low":null,"gap_ci_high":null}""");

    [Theory]
    [InlineData(Hidden.TooFew, "too_few")]
    [InlineData(Hidden.NotReleased, "not_released")]
    public void Write_HiddenFigure_SaysWhyBesideNulls(Hidden hidden, string text) =>
        Write(new ChildArenaGap(ArenaId.From("drift"), null, null, hidden))
            .ShouldBe($$"""{"arena":"drift","gap_mean":null,"leader_count":null,"hidden":"{{text}}","gap_shrunk":null,"gap_ci_low":null,"gap_ci_high":null}""");

    [Fact]
    public void Write_UnderDanishCulture_KeepsPointsAndEveryDigit()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("da-DK");
        try
        {
            Write(new ChildArenaGap(ArenaId.From("drift"), -1.0 / 3, 1234567))
                .ShouldBe("""{"arena":"drift","gap_mean":-0.3333333333333333,"leader_count":1234567,"gap_shrunk":null,"gap_ci_low":null,"gap_ci_high":null}""");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, ApiJson.Options);
}
