namespace LusInsight.Dashboard.Access;

/// <summary>Judges Auth:* at start: one line per fault, each with what to set. Never a secret's text.</summary>
public static class AuthSettingsCheck
{
    /// <summary>The faults of the settings; empty = go on.</summary>
    public static IEnumerable<string> Faults(AuthSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var ofMode = settings.Mode switch
        {
            AuthMode.Demo => [],
            AuthMode.OAuth => [.. PublicUrlFaults(settings), .. OAuthFaults(settings)],
            AuthMode.Proxy => [.. PublicUrlFaults(settings), .. ProxyFaults(settings)],
            _ => new[] { $"Auth:Mode is '{settings.ModeText}'. Set demo (this machine only), oauth or proxy." },
        };
        return settings.Session is null
            ? [.. ofMode, $"Auth:SessionMinutes is '{settings.SessionText}'. Give whole minutes from 5 to 720, such as 60."]
            : ofMode;
    }

    private static IEnumerable<string> PublicUrlFaults(AuthSettings settings)
    {
        const string such = "such as https://lusinsight.example.dk";
        if (settings.PublicUrl is null)
        {
            yield return $"Auth:PublicUrl is not set. Give the address that browsers use, {such}.";
        }
        else if (settings.PublicAddress is not { PathAndQuery: "/", Fragment: "", UserInfo: "" } address)
        {
            yield return $"Auth:PublicUrl is '{settings.PublicUrl}'. Give scheme and host alone, {such}.";
        }
        else if (address is { Scheme: "http", IsLoopback: false })
        {
            yield return "Auth:PublicUrl is http, and sessions would travel unencrypted. Use https.";
        }
    }

    private static IEnumerable<string> OAuthFaults(AuthSettings settings)
    {
        if (settings.Authority is null)
        {
            yield return "Auth:OAuth:Authority is not set. Give the provider's issuer, such as https://login.example.dk/tenant/v2.0.";
        }
        else if (!Uri.TryCreate(settings.Authority, UriKind.Absolute, out var authority) || authority.Scheme is not ("http" or "https"))
        {
            yield return $"Auth:OAuth:Authority is '{settings.Authority}', which is no address. Give the provider's issuer.";
        }
        else if (authority is { Scheme: "http", IsLoopback: false })
        {
            yield return "Auth:OAuth:Authority is http, and anybody on the way could answer for the provider. Use https.";
        }

        if (settings.ClientId is null)
        {
            yield return "Auth:OAuth:ClientId is not set. Give what the provider calls this application.";
        }

        if (settings.ClientSecret is null)
        {
            yield return "Auth:OAuth:ClientSecret is not set. Give it by the environment: Auth__OAuth__ClientSecret.";
        }
    }

    private static IEnumerable<string> ProxyFaults(AuthSettings settings)
    {
        if (settings.ProxyHeader is null)
        {
            yield return "Auth:Proxy:Header is not set. Give the header that the proxy puts the user_id in, such as X-Remote-User.";
        }
        else if (!settings.ProxyHeader.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
        {
            yield return $"Auth:Proxy:Header is '{settings.ProxyHeader}', which is no header. Use letters, digits and '-'.";
        }

        if (settings.TrustedText is null)
        {
            yield return "Auth:Proxy:TrustedAddresses is not set. Give the proxy's address, such as 10.0.0.5, or several apart by ';'.";
        }
        else if (TrustedAddresses.Parse(settings.TrustedText) is null)
        {
            yield return $"Auth:Proxy:TrustedAddresses is '{settings.TrustedText}'. Give addresses or networks, such as 10.0.0.5;10.0.1.0/24, never all of them.";
        }
    }
}
