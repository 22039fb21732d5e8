using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Access;

/// <summary>Everybody in every organisation's users.csv: in demo mode any of them may be chosen without a password.</summary>
public sealed class DemoUsers(GenerationCatalog catalog)
{
    /// <summary>Whom an organisation without users lets in.</summary>
    public static readonly UserId Director = UserId.From("direktoer");

    /// <summary>By organisation id, role (directors first) and user_id.</summary>
    public IReadOnlyList<DemoUser> All() =>
    [
        .. from organisation in catalog.Organisations()
           let generation = catalog.Find(organisation)
           where generation is not null
           from user in generation.Users.DefaultIfEmpty(new User(Director, Role.Director, null, null, null))
           orderby organisation.Value, user.Role, user.UserId.Value
           select Row(generation, user),
    ];

    private static DemoUser Row(Generation generation, User user) => new(
        user.UserId,
        user.Name,
        user.Role,
        generation.OrganisationId,
        generation.Name,
        user.DepartmentId is { } id && generation.Departments.Contains(id) ? generation.Departments[id].Name : null);
}
