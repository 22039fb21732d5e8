using LusInsight.Analytics.Access;
using LusInsight.Analytics.AccessLog;
using LusInsight.Analytics.Agreements;
using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Evaluations;
using LusInsight.Analytics.Evidence;
using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Initiatives;
using LusInsight.Analytics.Initiatives.Planning;
using LusInsight.Analytics.Loads;
using LusInsight.Analytics.Rules;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Topics;
using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Analytics.YearWheel;

namespace LusInsight.Analytics.Tests.Store;

/// <summary>Every .sql of analytics, run by what runs it, so that its columns map to their record.</summary>
public sealed class EmbeddedSqlTests(EmbeddedSqlTests.Organisation organisation) : IClassFixture<EmbeddedSqlTests.Organisation>
{
    private static readonly Action<GivenGeneration> Written = given => given.Generation.Rounds.ShouldNotBeEmpty();

    /// <summary>What runs a file; folders end in '/'.</summary>
    private static readonly Dictionary<string, Action<GivenGeneration>> Runs = new(StringComparer.Ordinal)
    {
        ["Store/Tables/"] = Written,
        ["Store/Derived/"] = Written,
        ["Store/Cells/"] = Written,
        ["Store/Organisation.sql"] = given => given.Generation.Name.ShouldBe("Given"),
        ["Store/Rounds.sql"] = Written,
        ["Store/Departments.sql"] = given => given.Generation.Departments.Count.ShouldBe(5),
        ["Store/Users.sql"] = given => given.Generation.Users.ShouldNotBeEmpty(),
        ["AccessLog/"] = given => Seen(given).ShouldHaveSingleItem(),
        ["Completion/"] = given =>
            new CompletionQuery(given.Scope("D0", "R3")).Run(given.Generation, given.Director("D0"), default).Eligible.ShouldBe(3),
        ["Completion/Curve.sql"] = given =>
            new CompletionCurveQuery(given.Scope("D0", "R3"), 3).Run(given.Generation, given.Director("D0"), default)[0].At(new(2026, 1, 1)).Eligible.ShouldBe(3),
        ["Completion/People.sql"] = given => new CompletionPeopleQuery(given.Scope("D0", "R3"), new PeopleWanted())
            .Run(given.Generation, given.Director("D0"), default).People.Count.ShouldBe(3),
        ["Completion/ForecastLook.sql"] = given =>
            new ForecastQuery(given.Scope("D0", "R3", asOf: "2025-06-01")).Run(given.Generation, given.Director("D0"), default).ShouldNotBeNull(),
        ["Completion/ElapsedDepartments.sql"] = given =>
            new ElapsedQuery(given.Scope("D0", "R3")).Run(given.Generation, given.Director("D0"), default).Departments.ShouldNotBeEmpty(),
        ["Rules/Rules.sql"] = given =>
            new RulesQuery(given.Scope("D0", "R3")).Run(given.Generation, given.Director("D0"), default).HeldCount.ShouldBe(2),
        ["Evidence/"] = given =>
            new EvidenceQuery(given.Scope("D0", "R3")).Run(given.Generation, given.Director("D0"), default).RejectedCount.ShouldBe(1),
        ["YearWheel/YearWheel.sql"] = given =>
            new YearWheelQuery(given.Scope("D0", "R3")).Run(given.Generation, given.Director("D0"), default)!.Weeks.ShouldBeEmpty(),
        ["Topics/Topics.sql"] = given =>
            new TopicsQuery(given.Scope("D0", "R3")).Run(given.Generation, given.Director("D0"), default).Held.ShouldBe(2),
        ["Agreements/Agreements.sql"] = given =>
            new AgreementsQuery(given.Scope("D0", "R3")).Run(given.Generation, given.Director("D0"), default).Total.ShouldBe(1),
        ["Gaps/Gaps.sql"] = given =>
            new GapsQuery(given.Scope("D0", "R3", "a")).Run(given.Generation, given.Director("D0")).Arenas[0].LeaderCount.ShouldBe(1),
        ["Gaps/GapHeatmap.sql"] = given =>
            new GapHeatmapQuery(given.Scope("D0", "R3")).Run(given.Generation, given.Director("D0"))[0].Arenas[0].GapMean.ShouldBe(1),
        ["Gaps/ReleasedGaps.sql"] = given =>
            new GapsQuery(given.Scope("D0", "R3")).Run(given.Generation, given.Viewer("hr")).Arenas[0].LeaderCount.ShouldBe(6),
        ["Gaps/OwnLevels.sql"] = given =>
            new GapsQuery(given.Scope("D1", "R3")).Run(given.Generation, given.Viewer("leader")).Own.ShouldHaveSingleItem().CurrentLevel.ShouldBe(2),
        ["Initiatives/Needs.sql"] = given => Plan(given, "director-D0").CoveredLevels.ShouldBe(1),
        ["Initiatives/ReleasedNeeds.sql"] = given => Plan(given, "hr").CoveredLevels.ShouldBe(6),
        ["Initiatives/Initiatives.sql"] = given =>
            new InitiativeListQuery(given.Scope("D1")).Run(given.Generation, given.Director("D1")).Single().Departments.Single().Participants.ShouldBe(1),
        ["Initiatives/"] = given =>
            new InitiativeEffectsQuery(given.Scope("D0")).Run(given.Generation, given.Director("D0")).Single().ChangeMean.ShouldBe(1),
        ["Releases/KeptReleases.sql"] = given =>
            new GapsQuery(given.Scope("D0", "R3")).Run(given.Generation, given.Viewer("hr")).Arenas[0].ReleasedOn.ShouldBe(new DateOnly(2025, 8, 1)),
        ["Trends/ReleasedAnswers.sql"] = given => Trend(given, "D0", "hr").Mean.ShouldBe(5),
        ["Trends/ReleasedPairs.sql"] = given => Trend(given, "D0", "hr").PairedChangeMean.ShouldBe(2),
        ["Trends/OwnAnswers.sql"] = given =>
            new TrendsQuery(ItemKind.Scaling, given.Scope("D1")).Run(given.Generation, given.Viewer("leader")).Own!.Single().Rounds.Count.ShouldBe(2),
        ["Loads/"] = given => new LoadsQuery().Run(given.Generation, given.Director("D0")).Rejects.ShouldHaveSingleItem(),
        ["Loads/FeedRows.sql"] = given => new FeedRowsQuery().Run(given.Generation, given.Director("D0")).Count.ShouldBe(11),
        ["Loads/RejectsOfLoad.sql"] = given => new RejectsOfLoadQuery(100).Run(given.Generation, given.Director("D0")).ShouldHaveSingleItem(),
        ["Trends/GroupAnswers.sql"] = given => Trend(given, "D0").MixEffect.ShouldBe(0),
        ["Trends/GroupPairs.sql"] = given => Trend(given, "D0").StayedChange.ShouldBe(1),
        ["Trends/DepartmentAnswers.sql"] = given => Departments(given, "director-D0").Mean.ShouldBe(7),
        ["Trends/ReleasedDepartmentAnswers.sql"] = given => Departments(given, "hr").AnswerCount.ShouldBe(0),
        ["Trends/DriverPairs.sql"] = given =>
            new DriversQuery(given.Scope("D0", "R3")).Run(given.Generation, given.Director("D0")).Drivers.Single().PairCount.ShouldBe(0),
        ["Gaps/GapPairs.sql"] = given =>
            new GapRoundsQuery(given.Scope("D1")).Run(given.Generation, given.Director("D1"))[0].Rounds[^1].PairedChangeMean.ShouldBe(-1),
        ["Evaluations/"] = given =>
            new EvaluationConditionsQuery(given.Scope("D0", "R3")).Run(given.Generation, given.Director("D0")).Count.ShouldBe(2),
        ["Trends/Trends.sql"] = given => Trend(given, "D0").AnswerCount.ShouldBe(2),
        ["Trends/Pairs.sql"] = given => Trend(given, "D0").PairedChangeMean.ShouldBe(1),
        // D1 has no answers in R2, which the organisation has.
        ["Trends/PairsOnDemand.sql"] = given => Trend(given, "D1").PairedChangeMean.ShouldBe(3),
    };

    public static TheoryData<string> Files =>
        [.. typeof(EmbeddedSql).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_RunByItsQuery_MapsToItsRecord(string file)
    {
        var run = Runs.GetValueOrDefault(file) ?? Runs.GetValueOrDefault(file[..(file.LastIndexOf('/') + 1)]);

        run.ShouldNotBeNull("Tell here what runs this file.");
        run(organisation.Given);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_OfAnyKind_StartsBySayingWhatItsRowsAre(string file) => EmbeddedSql.Read(file).ShouldStartWith("-- ");

    // Somebody saw the figures of the whole organisation in R3, in which L1 was.
    private static IReadOnlyList<AccessLogRow> Seen(GivenGeneration given)
    {
        using var folder = new GivenDataFolder();
        _ = IdentityKey.FindOrMake(folder.Folder);
        new AccessLogFolder(folder.Folder, given.Generation.OrganisationId).Append(
        [
            new AccessEntry(
                DateTime.UnixEpoch, "reader", "director", "::1", "/given", Right.Results, Sight.Counted, "R3", "D0", IsRefused: false, []),
        ]);
        return new AccessLogQuery(LeaderId.From("L1")).Run(given.Generation, folder.Folder);
    }

    private static RoundTrend Trend(GivenGeneration given, string department, string user = "director-D0") =>
        new TrendsQuery(ItemKind.Scaling, given.Scope(department)).Run(given.Generation, given.Viewer(user)).Questions[0].Rounds[^1];

    private static QuestionDepartments Departments(GivenGeneration given, string user) =>
        new DepartmentComparisonQuery(ItemKind.Scaling, given.Scope("D0", "R3")).Run(given.Generation, given.Viewer(user)).Questions[0];

    private static InitiativesResult Plan(GivenGeneration given, string user) =>
        new InitiativesQuery(given.Scope("D0", "R3"), new PlanSettings()).Run(given.Generation, given.Viewer(user));

    /// <summary>Rows that give every file something to find.</summary>
    public sealed class Organisation : IDisposable
    {
        public GivenGeneration Given { get; } = new GivenGeneration(GivenConcept.Small with
        {
            Deadlines = [new DeadlineRule("prepared", Stage.Prepared, 1, DayKind.Working, Stage.Scheduled)],
        })
            .WithDepartmentsAndRounds()
            .With("leader", "leader_id,department_id,level", "L1,D1,a", "L2,D2,b", "L3,D2,")
            .WithScores("R2", "L1,x,1,3,false")
            .WithScores("R3", "L1,x,2,3,true", "L2,x,,3,false")
            .With("initiative", "initiative_id,department_id,round_id,arena_id,decided_on,status", "I1,D1,R2,x,2024-07-01,done")
            .WithAnswers("R1", "L1,q1,4").WithAnswers("R2", "L2,q1,6").WithAnswers("R3", "L1,q1,7", "L2,q1,7")
            .WithEvaluations("R3", "L1,e1,4")
            .With(
                "user_account",
                "user_id,role,department_id,leader_id",
                "director-D0,director,D0,", "director-D1,director,D1,", "hr,hr,,", "leader,leader,D1,L1")
            .WithRelease("arena", "x", "R3", keptOn: "2025-08-01").WithReleasedLevels("x", "R3", "D0,,true,1:2:6")
            .WithRelease("scaling", "q1", "R2").WithReleasedAnswers("scaling", "q1", "R2", "D0,,true,3:6")
            .WithRelease("scaling", "q1", "R3").WithReleasedAnswers("scaling", "q1", "R3", "D0,,true,5:6")
            .WithReleasedPairs("scaling", "q1", "R2", "R3", "D0,,true,3:5:6")
            .With("agreement", "agreement_id,conversation_id,arena_id", "A1,R3-L1,x")
            .With("reject", "feed,file,line,code,expected,cells,generation", "leaders,leaders.csv,2,bad_date,en dato,{},1");

        public void Dispose() => Given.Dispose();
    }
}
