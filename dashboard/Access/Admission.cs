using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;

namespace LusInsight.Dashboard.Access;

/// <summary>The answer to "may this caller look at this organisation?": one of the records below.</summary>
public abstract record Admission
{
    private Admission()
    {
    }

    /// <summary>Nobody is signed in: to the sign-in page (API: 401).</summary>
    public sealed record SignedOut : Admission;

    /// <summary>Somebody is signed in whom no organisation knows, or no longer: "Kontakt HR" (API: 401).</summary>
    public sealed record UnknownUser : Admission;

    /// <summary>There is no such organisation, or it does not know this user: the two look the same (404).</summary>
    public sealed record UnknownOrganisation : Admission;

    /// <summary>Come in.</summary>
    /// <param name="Generation">The organisation's data, for this request only.</param>
    /// <param name="Viewer">Who is looking; every query asks it.</param>
    public sealed record Granted(Generation Generation, Viewer Viewer) : Admission;
}
