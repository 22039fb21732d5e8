using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace LusInsight.Dashboard.Tests.Access.OpenId;

/// <summary>An id_token that is wrong in one way.</summary>
internal static class SpoiltToken
{
    public static void Spoil(SecurityTokenDescriptor token, string what)
    {
        switch (what)
        {
            case "nonce": token.Claims["nonce"] = "another"; break;
            case "no nonce": token.Claims.Remove("nonce"); break;
            case "issuer": token.Issuer = "http://127.0.0.1:1"; break;
            case "audience": token.Audience = "another"; break;
            case "several audiences": token.Audiences.Add("another"); break;
            case "expired": (token.IssuedAt, token.NotBefore, token.Expires) = (At(-30), At(-30), At(-10)); break;
            case "endless": token.Expires = null; break;
            case "not yet": token.NotBefore = At(4); break;
            case "key": token.SigningCredentials = new SigningCredentials(new RsaSecurityKey(RSA.Create(2048)) { KeyId = "1" }, SecurityAlgorithms.RsaSha256); break;
            case "unsigned": token.SigningCredentials = null; break;
            case "public key as a secret":
                var key = ((RsaSecurityKey)token.SigningCredentials!.Key).Rsa.ExportSubjectPublicKeyInfo();
                token.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(key) { KeyId = "1" }, SecurityAlgorithms.HmacSha256);
                break;
            case "nobody": token.Claims.Remove("preferred_username"); break;
            default: throw new ArgumentOutOfRangeException(nameof(what), what, "Not a fault.");
        }
    }

    private static DateTime At(int minutes) => DateTime.UtcNow.AddMinutes(minutes);
}
