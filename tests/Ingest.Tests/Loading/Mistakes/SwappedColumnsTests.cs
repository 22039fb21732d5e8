using LusInsight.Ingest.Reading;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading.Mistakes;

/// <summary>Columns under each other's headers are caught as a file; rows that are merely early are not.</summary>
public sealed class SwappedColumnsTests
{
    private static readonly string[] Departments = [.. Numbers.Select(i => $"A{i},Afdeling {i},D0")];

    private static IEnumerable<int> Numbers => Enumerable.Range(1, 20);

    public static TheoryData<string, string, string> Swaps => new()
    {
        { "leaders", "department_id,leader_id", "department_id and leader_id" },
        { "conversations", "round_id,leader_id,conversation_id", "round_id and leader_id" },
        { "scaling_answers", "question_id,conversation_id,value", "question_id and conversation_id" },
        { "users", "user_id,role,department_id,leader_id", "department_id and leader_id" },
    };

    [Theory]
    [MemberData(nameof(Swaps))]
    public void Columns_UnderEachOthersHeaders_PublishNothing(string feed, string header, string columns)
    {
        using var given = Loaded();
        string[] rows = feed switch
        {
            "leaders" => [.. Numbers.Select(i => $"L{i + 10},A{i}")],
            "conversations" => [.. Numbers.Select(i => $"L1,R1,S{i}")],
            "scaling_answers" => [.. Numbers.Select(i => $"C{i},trivsel,5"), .. Numbers.Select(i => $"C1,gammel,{i}")],
            _ => [.. Numbers.Select(i => $"u{i},director,L1,D1")],
        };

        var fault = Should.Throw<DeliveryException>(() => given.Load(Csv("departments", "department_id,name,parent_id", Departments), Csv(feed, header, rows)));

        fault.Message.ShouldStartWith($"{feed}.csv: {columns} look swapped");
        given.Data.Current(Id).ShouldBe(1);
    }

    [Fact]
    public void Rows_ThatAreEarly_WaitInQuarantine()
    {
        using var given = Loaded();
        given.Load(Csv("leaders", "leader_id,department_id", [.. Numbers.Select(i => $"L{i + 10},A{i}")])).Rejected["unknown_reference"].ShouldBe(20);
        given.Load(Csv("conversations", "conversation_id,round_id,leader_id", [.. Numbers.Select(i => $"S{i},R9,L{i + 10}")])).Published.ShouldBeTrue();

        var summary = given.Load(Csv("departments", "department_id,name,parent_id", Departments));

        summary.Retried.Accepted.ShouldBe(20);
    }

    [Fact]
    public void FewRows_AreLeftToQuarantine()
    {
        using var given = Loaded();
        given.Load(Csv("conversations", "round_id,leader_id,conversation_id", [.. Numbers.Take(19).Select(i => $"L1,R1,S{i}")])).Published.ShouldBeTrue();
    }
}
