namespace LusInsight.Analytics.Vocabulary;

/// <summary>What a user of the dashboard is, per organisation. What each may see: contract §4.</summary>
public enum Role
{
    /// <summary>Their department and all below; the line above these people.</summary>
    Director,

    /// <summary>As a director, further down the tree.</summary>
    DepartmentHead,

    /// <summary>The whole organisation, as protected figures; no names.</summary>
    Hr,

    /// <summary>The joint committee: as hr, but only the organisation and its top departments.</summary>
    Med,

    /// <summary>Their own results beside their department's protected figures.</summary>
    Leader,

    /// <summary>Loads, rejects and users; no results.</summary>
    Admin,
}
