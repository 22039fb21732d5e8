using System.Text.Json;
using LusInsight.Analytics.Initiatives;
using LusInsight.Dashboard.Initiatives;
using Microsoft.Extensions.Primitives;

namespace LusInsight.Dashboard.Tests.Api;

public sealed class InitiativeEndpointsTests(TwoOrganisations given) : IClassFixture<TwoOrganisations>
{
    [Fact]
    public async Task Plan_OfARound_HasTheContractsFields()
    {
        var plan = await given.Dashboard.GetJsonAsync("director", "/linje/initiatives?round=R1");

        plan.GetProperty("need_levels").GetInt32().ShouldBe(2);
        plan.GetProperty("covered_ratio").GetDouble().ShouldBe(1);
        plan.GetProperty("exact").GetBoolean().ShouldBeTrue();
        var initiative = plan.GetProperty("initiatives").EnumerateArray().ShouldHaveSingleItem();
        initiative.GetProperty("departments")[0].GetProperty("name").GetString().ShouldBe("Børn og unge");
    }

    [Fact]
    public void Records_OfTheEndpoints_HaveTheContractsFieldNamesAndMore()
    {
        ContractShape.Of(typeof(InitiativesResult)).ShouldBe(
            "{round,department,need_levels,covered_levels,covered_ratio,exact,bound_ratio,"
            + "initiatives:[{rank,arena,name,participants,lift_levels,departments:[{department,name,participants,lift_levels,focus_levels}]}],"
            + "remaining:[{arena,name,participants,lift_levels,departments:[{department,name,participants,lift_levels,focus_levels}]}],"
            + "moves:[{arena,department,cohort,cost_levels,refused}]}");
        ContractShape.Of(typeof(InitiativeEffect)).ShouldBe(
            "{initiative,name,arena,round,next_round,paired_count,change_mean,others_paired_count,others_change_mean,difference,ci_low,ci_high,verdict,"
            + "start_mean,others_start_mean,comparable_change_mean,adjusted_difference,adjusted_ci_low,adjusted_ci_high}");
    }

    [Theory]
    [InlineData("budget=0", "budget")]
    [InlineData("budget=51", "budget")]
    [InlineData("budget=to", "budget")]
    [InlineData("capacity=0", "capacity")]
    [InlineData("capacity=-3", "capacity")]
    [InlineData("capacity=5&minimum=6", "minimum")]
    [InlineData("focusWeight=0.5", "focusWeight")]
    [InlineData("focusWeight=1.25", "focusWeight")]
    [InlineData("arena=nej", "arena")]
    [InlineData("apart=D1", "apart")]
    [InlineData("move=x|D1", "move")]
    [InlineData("move=x|D1|ja", "move")]
    public async Task Plan_OfMalformedSettings_NamesTheParameter(string query, string parameter) =>
        (await given.Dashboard.GetProblemAsync("director", "/linje/initiatives?" + query)).ShouldBe((400, parameter));

    [Theory]
    [InlineData("budget=50&capacity=2147483647&minimum=2")]
    [InlineData("together=D1|gone&apart=D1|gone&move=x|gone|1&move=gone|D1|0")]
    [InlineData("budget=&capacity=&minimum=&focusWeight=&arena=&together=&apart=&move=")]
    public async Task Plan_OfDepartmentsThatHaveGoneOrBlanks_IsNoFault(string query) =>
        (await given.Dashboard.GetStatusAsync("director", "/linje/initiatives?round=R1&" + query)).ShouldBe(200);

    [Fact]
    public void Settings_WrittenAndRead_AreTheSame()
    {
        const string Address = "budget=4&capacity=12&minimum=3&focusWeight=1.5&arena=x&arena=y&together=D1|D2&apart=D3|D1&move=x|D1|0";
        var query = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(Address);

        var settings = PlanAddress.Read(name => query.GetValueOrDefault(name, StringValues.Empty), GivenConcept.Small);

        string.Join('&', PlanAddress.Write(settings).Select(pair => $"{pair.Name}={pair.Value}")).ShouldBe(Address);
        PlanAddress.Write(new()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Effects_OfHr_HoldNoFigure() =>
        (await given.Dashboard.GetJsonAsync("hr", "/linje/initiatives/effects")).ValueKind.ShouldBe(JsonValueKind.Array);
}
