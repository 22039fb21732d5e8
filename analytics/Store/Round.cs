using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Store;

/// <summary>One row of rounds.csv.</summary>
/// <param name="RoundId">The key.</param>
/// <param name="Name">As the screen shows it.</param>
/// <param name="OpensOn">The first open day.</param>
/// <param name="ClosesOn">The last open day.</param>
/// <param name="ConversationCount">How many conversations the round has.</param>
public sealed record Round(RoundId RoundId, string Name, DateOnly OpensOn, DateOnly ClosesOn, long ConversationCount);
