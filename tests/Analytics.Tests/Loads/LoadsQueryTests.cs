using LusInsight.Analytics.Access;
using LusInsight.Analytics.Loads;

namespace LusInsight.Analytics.Tests.Loads;

public sealed class LoadsQueryTests : IDisposable
{
    private readonly GivenGeneration _given = new GivenGeneration(GivenConcept.Small)
        .With("department", "department_id", "D0")
        .With("user_account", "user_id,role,department_id", "admin,admin,", "director,director,D0", "hr,hr,")
        .With(
            "load_file",
            "generation,file,feed,read_as,unknown_columns,read_count,new_count,changed_count,unchanged_count,rejected_count,repeat_count",
            "1,b.csv,topics,UTF-8,note,10,4,3,1,1,1",
            "1,a.csv,leaders,UTF-8,note,5,5,0,0,0,0")
        .With(
            "load_finding",
            "generation,file,code,rejects,row_count",
            "1,b.csv,bad_date,true,1",
            "1,b.csv,outside_window,false,2")
        .With(
            "reject",
            "feed,file,line,column_name,code,expected,row_key,cells,generation",
            "topics,b.csv,7,topic_id,bad_choice,et kendt emne,C1,{},1",
            "topics,b.csv,3,,bad_date,en dato,C2,{},1",
            "topics,b.csv,9,,bad_date,en dato,C3,{},1");

    [Fact]
    public void Run_OnALoad_SumsItsFiles()
    {
        var load = Run().Loads.ShouldHaveSingleItem();

        (load.Generation, load.Action, load.ReadCount, load.AcceptedCount, load.RejectedCount).ShouldBe((1, "load", 15L, 12L, 1L));
    }

    [Fact]
    public void Run_OnALoad_ListsItsFilesByName() => Run().Files.Select(file => file.File).ShouldBe(["a.csv", "b.csv"]);

    [Fact]
    public void Run_OnFindings_TellsWarningsAlone() => Run().Warnings.ShouldBe([new LoadWarning("b.csv", "outside_window", 2)]);

    [Fact]
    public void Run_OnQuarantine_CountsAllAndListsTheFirstByLine()
    {
        var loads = new LoadsQuery(RejectLimit: 2).Run(_given.Generation, _given.Viewer("director"));

        loads.RejectCounts.ShouldBe([new RejectCount("bad_date", 2), new RejectCount("bad_choice", 1)]);
        loads.QuarantinedCount.ShouldBe(3);
        loads.Rejects.Select(reject => reject.Line).ShouldBe([3L, 7L]);
    }

    [Fact]
    public void Run_ByHr_IsDenied() =>
        Should.Throw<AccessDeniedException>(() => new LoadsQuery().Run(_given.Generation, _given.Viewer("hr")));

    public void Dispose() => _given.Dispose();

    private LoadsResult Run() => new LoadsQuery().Run(_given.Generation, _given.Viewer("admin"));
}
