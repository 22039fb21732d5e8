using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Agreements;

/// <summary>One row per direct child department, with everything below it; the counts as in <see cref="ArenaAgreements"/>.</summary>
public sealed record DepartmentAgreements(DepartmentId Department, string Name, long Total, long Done, long Overdue);
