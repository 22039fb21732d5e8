using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace LusInsight.Dashboard.Access.OpenId;

/// <summary>Judges an id_token as OpenID Connect Core 1.0, 3.1.3.7 says, by Microsoft.IdentityModel.</summary>
/// <param name="provider">Whose keys sign.</param>
/// <param name="settings">Client and claim.</param>
internal sealed class IdToken(OpenIdProvider provider, AuthSettings settings)
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(1);

    // Asymmetric ones alone: whoever knows a public key cannot sign with it.
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <summary>The user_id that a token names.</summary>
    /// <param name="text">The token.</param>
    /// <param name="nonce">What was asked with.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="SignInException">The token is not to be trusted, or names nobody.</exception>
    public async Task<string> UserAsync(string? text, string nonce, CancellationToken cancellation)
    {
        var result = await ValidateAsync(text, await provider.PublishedAsync(cancellation));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            result = await ValidateAsync(text, await provider.PublishedAgainAsync(cancellation));
        }

        if (!result.IsValid)
        {
            throw new SignInException(FaultOf(result.Exception));
        }

        var token = (JsonWebToken)result.SecurityToken;
        Require(IsSame(token.TryGetClaim("nonce", out var told) ? told.Value : "", nonce), SignInFault.Nonce);
        Require(token.Audiences.Count() == 1 || (token.TryGetClaim("azp", out var party) && party.Value == settings.ClientId), SignInFault.Audience);
        return UserOf(token);
    }

    private Task<TokenValidationResult> ValidateAsync(string? text, OpenIdConnectConfiguration published) =>
        new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(text, new TokenValidationParameters
        {
            ValidIssuer = published.Issuer,
            ValidAudience = settings.ClientId,
            IssuerSigningKeys = published.SigningKeys,
            ValidAlgorithms = Algorithms,
            ClockSkew = ClockSkew,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
        });

    private string UserOf(JsonWebToken token)
    {
        var told = token.Claims.Where(claim => claim.Type == settings.UserClaim).Select(claim => claim.Value.Trim()).ToList();
        Require(told is [{ Length: > 0 }], SignInFault.User);
        // An address that anybody may write into their profile is nobody's name.
        Require(settings.UserClaim != "email" || !token.TryGetClaim("email_verified", out var verified)
            || string.Equals(verified.Value, "true", StringComparison.OrdinalIgnoreCase), SignInFault.User);
        return told[0];
    }

    private static SignInFault FaultOf(Exception? failure) => failure switch
    {
        SecurityTokenInvalidIssuerException => SignInFault.Issuer,
        SecurityTokenInvalidAudienceException => SignInFault.Audience,
        SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException or SecurityTokenNotYetValidException or SecurityTokenNoExpirationException
            => SignInFault.Expired,
        _ => SignInFault.Signature,
    };

    private static bool IsSame(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    private static void Require(bool holds, SignInFault otherwise)
    {
        if (!holds)
        {
            throw new SignInException(otherwise);
        }
    }
}
