using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Feeds.Checks;

/// <summary>A question, arena or topic that a row may name.</summary>
/// <param name="Id">Its id, compared ordinally.</param>
/// <param name="Scale">The scale of its values; topics have none.</param>
public sealed record ConceptItem(string Id, Scale? Scale);
