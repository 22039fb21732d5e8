using DuckDB.NET.Data;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;
using static LusInsight.Ingest.Tests.Loading.Releases.GivenReleases;

namespace LusInsight.Ingest.Tests.Loading.Releases;

/// <summary>A generation whose releases do not hold together is not published.</summary>
public sealed class ReleaseVerificationTests
{
    [Theory]
    [InlineData("UPDATE released_answer SET people_count = people_count + 1 WHERE department_id = 'D2' AND value = 7", "figures that are not their cell's")]
    [InlineData("DELETE FROM released_answer WHERE department_id = 'D2'", "figures that are not their cell's")]
    [InlineData("INSERT INTO release FROM release WHERE item_id = 'trivsel'", "released twice")]
    public void Release_ThatIsDamaged_StopsTheNextLoad(string damage, string told)
    {
        using var given = With(Answers('A', 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9));
        Damage(given, damage);

        Should.Throw<InvalidOperationException>(() => given.Load(Csv("leaders", "leader_id,name", "L1,Anna"))).Message.ShouldContain(told);

        given.Data.Current(Id).ShouldBe(1);
    }

    private static void Damage(GivenOrganisation given, string sql)
    {
        using var connection = new DuckDBConnection($"Data Source={given.Data.GenerationFile(Id, 1)}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
