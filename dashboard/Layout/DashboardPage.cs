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

    /// <summary>Hvem ser hvad.</summary>
    WhoSees,

    /// <summary>Databeskyttelse; from the foot of every page.</summary>
    DataProtection,

    /// <summary>Adgangslog; from Databeskyttelse.</summary>
    AccessLog,
}
