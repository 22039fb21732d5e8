namespace LusInsight.Dashboard.Layout;

/// <summary>The pages of an organisation, in the order of the menu.</summary>
public enum DashboardPage
{
    /// <summary>Overblik.</summary>
    Overview,

    /// <summary>Gennemførelse.</summary>
    Completion,

    /// <summary>Kompetencegab.</summary>
    Gaps,

    /// <summary>Tendenser.</summary>
    Trends,

    /// <summary>Evaluering.</summary>
    Evaluations,

    /// <summary>Data.</summary>
    Data,
}
