using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace LusInsight.Dashboard.Access.OpenId;

/// <summary>What the provider publishes about itself: its addresses and keys, fetched when first needed and kept.</summary>
public sealed class OpenIdProvider : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(15) };
    private readonly ConfigurationManager<OpenIdConnectConfiguration> _published;
    private readonly string _issuer;

    /// <summary>Fetches nothing yet: the dashboard starts also while the provider is down.</summary>
    public OpenIdProvider(AuthSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _issuer = settings.Authority!.TrimEnd('/');
        var retriever = new HttpDocumentRetriever(_http) { RequireHttps = new Uri(_issuer).Scheme == Uri.UriSchemeHttps };
        _published = new ConfigurationManager<OpenIdConnectConfiguration>(
            _issuer + "/.well-known/openid-configuration", new OpenIdConnectConfigurationRetriever(), retriever);
    }

    /// <summary>The provider's addresses and keys.</summary>
    /// <exception cref="SignInException">It does not answer, or is another than Auth:OAuth:Authority.</exception>
    public async Task<OpenIdConnectConfiguration> PublishedAsync(CancellationToken cancellation)
    {
        OpenIdConnectConfiguration published;
        try
        {
            published = await _published.GetConfigurationAsync(cancellation);
        }
        catch (Exception failure) when (failure is InvalidOperationException or IOException or HttpRequestException or OperationCanceledException
            && !cancellation.IsCancellationRequested)
        {
            throw new SignInException(SignInFault.ProviderDown);
        }

        // OpenID Connect Discovery 1.0, 4.3: a document that names another issuer is not this provider's.
        return published.Issuer?.TrimEnd('/') == _issuer
            && !string.IsNullOrEmpty(published.AuthorizationEndpoint) && !string.IsNullOrEmpty(published.TokenEndpoint)
            ? published
            : throw new SignInException(SignInFault.ProviderDown);
    }

    /// <summary>The same, fetched anew: a token is signed by a key that was not published before.</summary>
    /// <exception cref="SignInException">As above.</exception>
    public Task<OpenIdConnectConfiguration> PublishedAgainAsync(CancellationToken cancellation)
    {
        _published.RequestRefresh();
        return PublishedAsync(cancellation);
    }

    /// <summary>Hands a code in at the provider's token endpoint.</summary>
    /// <returns>The provider's answer, whatever its status.</returns>
    /// <exception cref="SignInException">It does not answer.</exception>
    public async Task<HttpResponseMessage> HandInAsync(string endpoint, Dictionary<string, string> code, CancellationToken cancellation)
    {
        try
        {
            using var form = new FormUrlEncodedContent(code);
            return await _http.PostAsync(new Uri(endpoint), form, cancellation);
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            throw new SignInException(SignInFault.ProviderDown);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();
}
