using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Loading;

/// <summary>How far a load is.</summary>
/// <param name="Step">What it does now.</param>
/// <param name="File">While reading, how far one file is; else null.</param>
/// <param name="WaitsFor">While waiting, for whom; null where that one does not tell who it is.</param>
public sealed record LoadProgress(LoadStep Step, ReadProgress? File = null, LoadHolder? WaitsFor = null);
