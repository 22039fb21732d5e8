using LusInsight.Analytics.Vocabulary;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Mvc;

namespace LusInsight.Dashboard.Access.OpenId;

/// <summary>The way to the provider and back.</summary>
internal static class OpenIdSignIn
{
    /// <summary>The scheme's name.</summary>
    public const string Scheme = "OpenIdConnect";

    /// <summary>Where the sign-in page leads.</summary>
    public const string StartPath = "/sign-in/start";

    /// <summary>Where the provider sends the browser: to be registered with it, after Auth:PublicUrl.</summary>
    public const string CallbackPath = "/sign-in/callback";

    /// <summary>The parameter that tells the sign-in page why it came to nothing.</summary>
    public const string Fault = "fault";

    // The discovery document tells the real ones; the framework wants some at start.
    private const string ToldByTheProvider = "https://provider.invalid/";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    /// <summary>Maps GET /sign-in/start (returnUrl): to the provider.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapGet(StartPath, StartAsync).AllowAnonymous();

    /// <summary>Sets the framework's handler up.</summary>
    public static void Configure(OAuthOptions options, AuthSettings settings)
    {
        options.ClientId = settings.ClientId!;
        options.ClientSecret = settings.ClientSecret!;
        (options.AuthorizationEndpoint, options.TokenEndpoint) = (ToldByTheProvider, ToldByTheProvider);
        options.CallbackPath = CallbackPath;
        options.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        options.UsePkce = true;
        options.RemoteAuthenticationTimeout = Patience;
        options.Scope.Clear();
        foreach (var scope in (string[])["openid", "profile", "email"])
        {
            options.Scope.Add(scope);
        }

        // Sent with the provider's answer, which is another site's; a form of another site's does not bring it.
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = SessionCookie.IsSecure(settings) ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        options.Events.OnRemoteFailure = RefuseAsync;
        options.Events.OnTicketReceived = FinishAsync;
    }

    private static async Task StartAsync(HttpContext http, [FromQuery] string? returnUrl)
    {
        try
        {
            await http.ChallengeAsync(Scheme, new AuthenticationProperties { RedirectUri = LocalAddress.Or(returnUrl) });
        }
        catch (SignInException refused)
        {
            Tell(http, refused.Fault, refused.Message);
        }
    }

    private static async Task FinishAsync(TicketReceivedContext ticket)
    {
        var http = ticket.HttpContext;
        await http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, ticket.Principal!, ticket.Properties);
        ticket.HandleResponse();
        // A redirect would still be the provider's link, and the strict cookie stay away.
        await SameSiteBounce.WriteAsync(http, $"{http.Request.Scheme}://{http.Request.Host}{LocalAddress.Or(ticket.ReturnUri)}");
    }

    private static Task RefuseAsync(RemoteFailureContext failure)
    {
        var refused = failure.Failure as SignInException ?? failure.Failure?.InnerException as SignInException ?? new SignInException(SignInFault.State);
        Tell(failure.HttpContext, refused.Fault, refused.Message);
        failure.HandleResponse();
        return Task.CompletedTask;
    }

    private static void Tell(HttpContext http, SignInFault fault, string line)
    {
        http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(OpenIdSignIn)).LogWarning("Sign-in refused: {Line}", line);
        http.Response.Redirect($"/sign-in?{Fault}={SnakeCase.Of(fault)}");
    }
}
