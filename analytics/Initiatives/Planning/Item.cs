namespace LusInsight.Analytics.Initiatives.Planning;

/// <summary>What joins a cohort of one arena as a whole: a department, or those that go together.</summary>
/// <param name="Needs">The needs it consists of.</param>
/// <param name="Participants">Places it takes.</param>
/// <param name="Value">What it is worth: levels, or tenths of weighted levels.</param>
/// <param name="Mark">A bit of its own where somebody is kept apart from it; else 0.</param>
/// <param name="Against">The marks of those it is kept apart from.</param>
internal sealed record Item(IReadOnlyList<Need> Needs, int Participants, long Value, ulong Mark, ulong Against);
