namespace LusInsight.Analytics.Vocabulary;

/// <summary>A level people may have, such as "leder af ledere".</summary>
public sealed record LevelDefinition(LevelId Id, string Name);
