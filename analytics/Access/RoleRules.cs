using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Access;

/// <summary>What each role may see (contract §4). A viewer's rights are these, and "Hvem ser hvad" tells these.</summary>
public static class RoleRules
{
    /// <summary>Where answers, levels and evaluations come from for a role.</summary>
    public static Sight SightOf(Role role, Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return role switch
        {
            Role.Director or Role.DepartmentHead => concept.IndividualResults == IndividualResults.Line ? Sight.Counted : Sight.Released,
            Role.Hr or Role.Med => Sight.Released,
            Role.Leader => Sight.ReleasedToLeader,
            Role.Admin => Sight.Nothing,
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role."),
        };
    }

    /// <summary>Whether a role has a right at all, whatever the department.</summary>
    public static bool Has(Role role, Concept concept, Right right) => right switch
    {
        Right.Completion => role is not (Role.Leader or Role.Admin),
        Right.People or Right.Agreements => role is Role.Director or Role.DepartmentHead,
        Right.Results => SightOf(role, concept) != Sight.Nothing,
        Right.Initiatives => role is Role.Director or Role.DepartmentHead or Role.Hr,
        Right.Loads => role is Role.Admin or Role.Director,
        Right.Administration => role is Role.Admin,
        _ => throw new ArgumentOutOfRangeException(nameof(right), right, "Not a right."),
    };
}
