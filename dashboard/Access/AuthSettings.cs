namespace LusInsight.Dashboard.Access;

/// <summary>Auth:* as written; <see cref="AuthSettingsCheck"/> judges them before anything uses them.</summary>
public sealed record AuthSettings
{
    /// <summary>
    /// The claim that is a user_id where Auth:OAuth:UserClaim says nothing: the login that the organisation's directory
    /// gives. `email` is often what a person may set themselves.
    /// </summary>
    public const string DefaultUserClaim = "preferred_username";

    /// <summary>Auth:Mode.</summary>
    public string ModeText { get; init; } = "demo";

    /// <summary>Auth:PublicUrl: the address that browsers know the dashboard by; null in demo mode.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>Auth:SessionMinutes: a session that is not used for so long ends.</summary>
    public string SessionText { get; init; } = "60";

    /// <summary>Auth:OAuth:Authority: the provider's issuer, as its discovery document names it.</summary>
    public string? Authority { get; init; }

    /// <summary>Auth:OAuth:ClientId.</summary>
    public string? ClientId { get; init; }

    /// <summary>Auth:OAuth:ClientSecret.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>Auth:OAuth:UserClaim: the claim of the id_token that is a user_id of users.csv.</summary>
    public string UserClaim { get; init; } = DefaultUserClaim;

    /// <summary>Auth:Proxy:Header: holds the user_id.</summary>
    public string? ProxyHeader { get; init; }

    /// <summary>Auth:Proxy:TrustedAddresses: addresses and networks, apart by `;`.</summary>
    public string? TrustedText { get; init; }

    /// <summary>The mode; null where the text names none.</summary>
    public AuthMode? Mode => ModeText.ToUpperInvariant() switch
    {
        "DEMO" => AuthMode.Demo,
        "OAUTH" => AuthMode.OAuth,
        "PROXY" => AuthMode.Proxy,
        _ => null,
    };

    /// <summary>The public address; null where none is told, or it is no address.</summary>
    public Uri? PublicAddress =>
        Uri.TryCreate(PublicUrl, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    /// <summary>How long an unused session lasts; null where that is not 5 to 720 whole minutes.</summary>
    public TimeSpan? Session =>
        int.TryParse(SessionText, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var minutes)
        && minutes is >= 5 and <= 720 ? TimeSpan.FromMinutes(minutes) : null;

    /// <summary>Reads, but does not judge.</summary>
    public static AuthSettings From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var auth = configuration.GetSection("Auth");
        var fallback = new AuthSettings();
        return new AuthSettings
        {
            ModeText = Text(auth, "Mode") ?? fallback.ModeText,
            PublicUrl = Text(auth, "PublicUrl"),
            SessionText = Text(auth, "SessionMinutes") ?? fallback.SessionText,
            Authority = Text(auth, "OAuth:Authority"),
            ClientId = Text(auth, "OAuth:ClientId"),
            ClientSecret = Text(auth, "OAuth:ClientSecret"),
            UserClaim = Text(auth, "OAuth:UserClaim") ?? fallback.UserClaim,
            ProxyHeader = Text(auth, "Proxy:Header"),
            TrustedText = Text(auth, "Proxy:TrustedAddresses"),
        };
    }

    private static string? Text(IConfigurationSection auth, string key) => auth[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
