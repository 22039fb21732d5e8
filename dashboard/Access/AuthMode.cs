namespace LusInsight.Dashboard.Access;

/// <summary>How the dashboard learns who is looking (Auth:Mode).</summary>
public enum AuthMode
{
    /// <summary>The people of users.csv without a password, on this machine only.</summary>
    Demo,

    /// <summary>An OpenID Connect provider, by the authorization code flow.</summary>
    OAuth,

    /// <summary>A header that a trusted reverse proxy sets.</summary>
    Proxy,
}
