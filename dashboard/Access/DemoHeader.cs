using System.Text.Encodings.Web;
using LusInsight.Dashboard.Api;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace LusInsight.Dashboard.Access;

/// <summary>In demo mode the API is told who asks by a header. Whether an organisation knows them is looked up later.</summary>
public sealed class DemoHeader(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The header, and the scheme's name.</summary>
    public const string Name = "X-Demo-User";

    /// <inheritdoc />
    protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
        Task.FromResult(Request.Headers[Name] is [{ } user] && !string.IsNullOrWhiteSpace(user)
            ? AuthenticateResult.Success(new AuthenticationTicket(UserPrincipal.Of(user, Name), Name))
            : AuthenticateResult.NoResult());

    /// <inheritdoc />
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = Name;
        return ApiProblem.NoUser(Context).ExecuteAsync(Context);
    }
}
