using System.Text.Json.Serialization;

namespace LusInsight.Analytics.Agreements;

/// <summary>The agreements of a round's conversations (contract §3); the counts as in <see cref="ArenaAgreements"/>.</summary>
/// <param name="Total">In the department and everything below.</param>
/// <param name="Done">Of these.</param>
/// <param name="Overdue">Of these.</param>
/// <param name="Arenas">Those with agreements, in the concept's order; without an arena last.</param>
/// <param name="Children">Direct children, by name, also those without agreements.</param>
public sealed record AgreementsResult(
    long Total,
    long Done,
    long Overdue,
    IReadOnlyList<ArenaAgreements> Arenas,
    [property: JsonIgnore] IReadOnlyList<DepartmentAgreements> Children);
