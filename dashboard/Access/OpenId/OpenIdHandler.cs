using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace LusInsight.Dashboard.Access.OpenId;

/// <summary>
/// The framework's OAuth handler (state, correlation cookie, PKCE) with what OpenID Connect adds: addresses from the
/// provider's discovery document, a nonce, and an id_token that is judged before anybody is signed in.
/// </summary>
public sealed class OpenIdHandler(
    IOptionsMonitor<OAuthOptions> options, ILoggerFactory logger, UrlEncoder encoder, OpenIdProvider provider, AuthSettings settings)
    : OAuthHandler<OAuthOptions>(options, logger, encoder)
{
    private const string Nonce = "nonce";
    private string _authorizationEndpoint = "";

    /// <inheritdoc />
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        _authorizationEndpoint = (await provider.PublishedAsync(Context.RequestAborted)).AuthorizationEndpoint;
        properties.Items[Nonce] = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        await base.HandleChallengeAsync(properties);
    }

    /// <inheritdoc />
    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        ArgumentNullException.ThrowIfNull(properties);
        var question = QueryHelpers.ParseQuery(new Uri(base.BuildChallengeUrl(properties, redirectUri)).Query);
        question[Nonce] = properties.Items[Nonce];
        return QueryHelpers.AddQueryString(_authorizationEndpoint, question);
    }

    /// <inheritdoc />
    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        if (Request.Query.ContainsKey("error") && Options.StateDataFormat.Unprotect(Request.Query["state"]) is { } asked && ValidateCorrelationId(asked))
        {
            throw new SignInException(SignInFault.Denied);
        }

        return await base.HandleRemoteAuthenticateAsync();
    }

    /// <inheritdoc />
    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var published = await provider.PublishedAsync(Context.RequestAborted);
        using var answer = await provider.HandInAsync(published.TokenEndpoint, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "authorization_code",
            ["client_id"] = Options.ClientId,
            ["client_secret"] = Options.ClientSecret,
            ["code"] = context.Code,
            ["redirect_uri"] = context.RedirectUri,
            [OAuthConstants.CodeVerifierKey] = context.Properties.Items[OAuthConstants.CodeVerifierKey]!,
        }, Context.RequestAborted);
        if (!answer.IsSuccessStatusCode)
        {
            throw new SignInException((int)answer.StatusCode >= StatusCodes.Status500InternalServerError ? SignInFault.ProviderDown : SignInFault.Code);
        }

        try
        {
            return OAuthTokenResponse.Success(JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Context.RequestAborted)));
        }
        catch (JsonException)
        {
            throw new SignInException(SignInFault.ProviderDown);
        }
    }

    /// <inheritdoc />
    protected override async Task<AuthenticationTicket> CreateTicketAsync(
        ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        ArgumentNullException.ThrowIfNull(properties);
        ArgumentNullException.ThrowIfNull(tokens);
        var text = tokens.Response!.RootElement.TryGetProperty("id_token", out var told) ? told.ToString() : null;
        var user = await new IdToken(provider, settings).UserAsync(text, properties.Items[Nonce]!, Context.RequestAborted);
        // The session keeps where it leads and nothing of the question.
        return new AuthenticationTicket(
            UserPrincipal.Of(user, Scheme.Name), new AuthenticationProperties { RedirectUri = properties.RedirectUri }, Scheme.Name);
    }
}
