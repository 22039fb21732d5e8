using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>One row of PairsOnDemand.sql.</summary>
internal sealed record PairOnDemand(DepartmentId EarlierDepartmentId, DepartmentId DepartmentId, int EarlierValue, int Value, long PeopleCount);
