using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LusInsight.Dashboard.Tests.Access.OpenId;

/// <summary>A small OpenID Connect provider on this machine, with keys of its own: lets in whoever comes, as the one it is told.</summary>
internal sealed class GivenProvider : IAsyncDisposable
{
    public const string Client = "lusinsight";
    public const string Secret = "en hemmelighed";

    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "1" };
    private readonly ConcurrentDictionary<string, (string Nonce, string Challenge)> _codes = new(StringComparer.Ordinal);
    private readonly WebApplication _app;

    private GivenProvider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapGet("/.well-known/openid-configuration", () => Results.Json(new
        {
            issuer = Issuer,
            authorization_endpoint = Issuer + "/authorize",
            token_endpoint = Issuer + "/token",
            jwks_uri = Issuer + "/keys",
        }));
        _app.MapGet("/keys", () => Results.Json(new { keys = new[] { Published } }));
        _app.MapGet("/authorize", Authorize);
        _app.MapPost("/token", TokenAsync);
    }

    public string Issuer => _app.Urls.Single();

    /// <summary>Who comes.</summary>
    public string? User { get; set; } = "director";

    /// <summary>What is wrong with the next tokens.</summary>
    public Action<SecurityTokenDescriptor> Spoil { get; set; } = _ => { };

    /// <summary>What is wrong with the next answers of the token endpoint.</summary>
    public Func<IResult>? TokenAnswer { get; set; }

    /// <summary>The settings of a dashboard that signs in here.</summary>
    public Dictionary<string, string?> Settings(string publicUrl = "http://localhost") => new(StringComparer.Ordinal)
    {
        ["Auth:Mode"] = "oauth",
        ["Auth:PublicUrl"] = publicUrl,
        ["Auth:OAuth:Authority"] = Issuer,
        ["Auth:OAuth:ClientId"] = Client,
        ["Auth:OAuth:ClientSecret"] = Secret,
    };

    public static async Task<GivenProvider> StartAsync()
    {
        var provider = new GivenProvider();
        await provider._app.StartAsync();
        return provider;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private object Published
    {
        get
        {
            var rsa = _key.Rsa.ExportParameters(includePrivateParameters: false);
            return new { kty = "RSA", use = "sig", kid = _key.KeyId, n = WebEncoders.Base64UrlEncode(rsa.Modulus!), e = WebEncoders.Base64UrlEncode(rsa.Exponent!) };
        }
    }

    private IResult Authorize(HttpRequest request)
    {
        var query = request.Query;
        if (query["client_id"] != Client || query["response_type"] != "code" || query["code_challenge_method"] != "S256" || query["scope"] != "openid profile email")
        {
            return Results.BadRequest();
        }

        var code = Guid.NewGuid().ToString("N");
        _codes[code] = (query["nonce"]!, query["code_challenge"]!);
        return Results.Redirect(QueryHelpers.AddQueryString(query["redirect_uri"]!, new Dictionary<string, string?>(StringComparer.Ordinal) { ["code"] = code, ["state"] = query["state"] }));
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (TokenAnswer is { } answer)
        {
            return answer();
        }

        // A code is good once, for whoever knows the secret and the verifier.
        var isGood = _codes.TryRemove(form["code"].ToString(), out var asked)
            && form["client_secret"] == Secret
            && WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) == asked.Challenge;
        return isGood
            ? Results.Json(new { access_token = "unused", token_type = "Bearer", id_token = Token(asked.Nonce) })
            : Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
    }

    private string Token(string nonce)
    {
        var token = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Client,
            IssuedAt = DateTime.UtcNow.AddMinutes(-1),
            NotBefore = DateTime.UtcNow.AddMinutes(-1),
            Expires = DateTime.UtcNow.AddMinutes(5),
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.RsaSha256),
            Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["sub"] = "17", ["nonce"] = nonce },
        };
        if (User is not null)
        {
            token.Claims["preferred_username"] = User;
        }

        Spoil(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }
}
