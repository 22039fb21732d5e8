namespace LusInsight.Analytics.Trends;

/// <summary>One row of PairsOnDemand.sql: how many people of the scope moved by so many points.</summary>
internal sealed record ChangeCount(int Change, long PeopleCount);
