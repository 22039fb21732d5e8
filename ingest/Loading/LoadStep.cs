namespace LusInsight.Ingest.Loading;

/// <summary>Where a load is.</summary>
public enum LoadStep
{
    /// <summary>Another load has the organisation; only told when that is so.</summary>
    Waiting,

    /// <summary>Files into staging, every row checked by itself.</summary>
    Reading,

    /// <summary>Rows against each other and against what is stored.</summary>
    Checking,

    /// <summary>The next generation, with its cells.</summary>
    Writing,

    /// <summary>The written generation against what was meant.</summary>
    Verifying,

    /// <summary>The generation comes in force.</summary>
    Publishing,
}
