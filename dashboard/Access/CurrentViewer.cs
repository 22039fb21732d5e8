using LusInsight.Analytics.Vocabulary;
using Microsoft.AspNetCore.Components.Authorization;

namespace LusInsight.Dashboard.Access;

/// <summary>
/// Who looks at the page that is being rendered, on the server's own pages and in interactive islands alike. Ask it at
/// every rendering and event: a role may be gone in the next generation, and the generation may be superseded.
/// </summary>
public sealed class CurrentViewer(AuthenticationStateProvider authentication, ViewerDirectory directory)
{
    /// <summary>Whether the viewer may see the organisation of the address.</summary>
    /// <param name="organisation">The route's {organisation}; any text.</param>
    public async Task<Admission> AdmitAsync(string? organisation) =>
        directory.Admit((await authentication.GetAuthenticationStateAsync()).User, organisation);

    /// <summary>Every organisation the viewer may see, by id. Empty: signed out, or in no organisation's users.csv.</summary>
    public async Task<IReadOnlyList<Admission.Granted>> AdmitEverywhereAsync() =>
        directory.AdmitEverywhere((await authentication.GetAuthenticationStateAsync()).User);

    /// <summary>The user_id that is signed in, whether or not any organisation knows it; null when nobody is.</summary>
    public async Task<UserId?> UserAsync() =>
        directory.UserOf((await authentication.GetAuthenticationStateAsync()).User);
}
