namespace LusInsight.Ingest.Feeds;

/// <summary>The files of a delivery (contract §1). In snake_case it is the file's name without .csv.</summary>
public enum Feed
{
    Departments,
    Leaders,
    Rounds,
    Conversations,
    ScalingAnswers,
    SpiderScores,
    Evaluations,
    Topics,
    Agreements,
    Initiatives,
    Users,
}
