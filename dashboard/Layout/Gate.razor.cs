using LusInsight.Analytics.Access;
using LusInsight.Dashboard.Access;
using LusInsight.Dashboard.Text;
using Microsoft.AspNetCore.Components;

namespace LusInsight.Dashboard.Layout;

/// <summary>
/// What every page passes before it is shown: is somebody signed in, do they know the organisation, does the address
/// name things that exist and are within reach. A page behind it has its <see cref="PageContext"/>.
/// </summary>
public sealed partial class Gate(NavigationManager navigation, CurrentViewer currentViewer, TimeProvider time, ReaderMark marks, ILogger<Gate> logger)
{
    private Language _language = Language.Danish;
    private PageContext? _page;
    private Refusal? _refusal;
    private bool _open;

    /// <summary>The page that the address leads to.</summary>
    [Parameter, EditorRequired]
    public Microsoft.AspNetCore.Components.RouteData Route { get; set; } = default!;

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        _language = DashboardUrls.ReadLanguage(navigation.Uri);
        if (Route.PageType.IsSubclassOf(typeof(OrganisationPage)))
        {
            await OpenOrganisationAsync(Route.RouteValues["Organisation"] as string);
        }
        else
        {
            _open = true;
        }
    }

    private async Task OpenOrganisationAsync(string? organisation)
    {
        switch (await currentViewer.AdmitAsync(organisation))
        {
            case Admission.SignedOut:
                navigation.NavigateTo(DashboardUrls.SignIn(_language, new Uri(navigation.Uri).PathAndQuery));
                break;
            case Admission.UnknownUser:
                _refusal = Refusal.NoAccess(_language);
                break;
            case Admission.UnknownOrganisation:
                _refusal = Refusal.Unknown("organisation", _language);
                break;
            case Admission.Granted granted:
                Open(granted);
                break;
        }
    }

    private void Open(Admission.Granted granted)
    {
        var current = DashboardUrls.ReadPage(navigation.Uri);
        var filters = DashboardUrls.ReadFilters(navigation.Uri).For(current);
        try
        {
            var scope = Resolve(granted, filters);
            _page = Context(granted, current, filters, scope);
            _refusal = PageChecks.Refusal(_page);
        }
        catch (ScopeException unknown)
        {
            _page = Context(granted, current, new Filters(), Resolve(granted, new Filters()));
            _refusal = Refusal.Unknown(unknown.Parameter, _language, unknown.Unknown);
        }

        if (_refusal is { Status: StatusCodes.Status403Forbidden })
        {
            logger.LogWarning(
                "Refused {Reader} ({Role}) the page {Page} of {Organisation}",
                marks.Of(granted.Viewer.User.UserId), granted.Viewer.Role, current, granted.Generation.OrganisationId);
        }

        _open = _refusal is null;
    }

    private PageContext Context(Admission.Granted granted, DashboardPage current, Filters filters, Scope scope) =>
        new(_language, current, filters, granted.Generation, granted.Viewer, scope, granted.Generation.Today(time));

    private static Scope Resolve(Admission.Granted granted, Filters filters) => Scope.Resolve(
        granted.Generation, granted.Viewer, new ScopeRequest(filters.Round, filters.Department, filters.Level, filters.AsOf));
}
