namespace LusInsight.Analytics.Completion;

/// <summary>How long conversations take from stage to stage, department by department.</summary>
/// <param name="Departments">Direct children, by name.</param>
/// <param name="Bottleneck">Null where no department is slower than the rest by enough, with enough people.</param>
public sealed record ElapsedResult(IReadOnlyList<DepartmentElapsed> Departments, Bottleneck? Bottleneck);
