using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Evidence;

/// <summary>One row per direct child department, with everything below it.</summary>
public sealed record DepartmentEvidence(DepartmentId Department, string Name, EvidenceCounts Counts);
