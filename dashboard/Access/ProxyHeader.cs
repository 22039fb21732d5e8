using System.Text.Encodings.Web;
using LusInsight.Dashboard.Api;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace LusInsight.Dashboard.Access;

/// <summary>In proxy mode a trusted proxy says at every request who asks, on pages, sockets and the API alike.</summary>
public sealed class ProxyHeader(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AuthSettings settings, TrustedAddresses trusted)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string Name = "Proxy";

    /// <inheritdoc />
    protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
        Task.FromResult(trusted.Contain(Context.Connection.RemoteIpAddress)
            && Request.Headers[settings.ProxyHeader!] is [{ } user] && !string.IsNullOrWhiteSpace(user)
            ? AuthenticateResult.Success(new AuthenticationTicket(UserPrincipal.Of(user.Trim(), Name), Name))
            : AuthenticateResult.NoResult());

    /// <inheritdoc />
    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => ApiProblem.NoUser(Context).ExecuteAsync(Context);
}
