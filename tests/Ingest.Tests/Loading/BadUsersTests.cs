using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>users.csv decides who sees what: a row in doubt lets nobody in.</summary>
public sealed class BadUsersTests
{
    [Theory]
    [InlineData("a@x.dk,konge,D0", "role|bad_choice")]
    [InlineData("a@x.dk,director,D9", "department_id|unknown_reference")]
    [InlineData("a@x.dk,director,", "department_id|missing_value")]
    public void User_OfAnUnknownRoleOrDepartment_IsRejectedAndNotLetIn(string row, string fault)
    {
        using var given = Loaded();

        given.Load(Csv("users", "user_id,role,department_id", row, "b@x.dk,hr,"));

        given.Rejects().ShouldBe([$"users.csv|2|{fault}"]);
        given.Rows("SELECT user_id FROM user_account").ShouldBe(["b@x.dk"]);
    }

    [Fact]
    public void User_WithTwoRoots_HasNeither()
    {
        using var given = Loaded();

        given.Load(Csv("users", "user_id,role,department_id", "a@x.dk,director,D0", "a@x.dk,director,D1"));

        given.Rejects().Count.ShouldBe(2);
        given.Rejects().ShouldAllBe(reject => reject.EndsWith("duplicate_key", StringComparison.Ordinal));
        given.Rows("SELECT user_id FROM user_account").ShouldBeEmpty();
    }
}
