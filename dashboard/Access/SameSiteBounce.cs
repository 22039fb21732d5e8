using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http.Extensions;

namespace LusInsight.Dashboard.Access;

/// <summary>
/// A strict cookie is not sent with a link from a mail or from the sign-in provider. The reader gets a page of ours that
/// asks for the same address again: that second request comes from our own site, and brings the cookie.
/// </summary>
internal static class SameSiteBounce
{
    /// <summary>Answers what another site's page links to, where the session's cookie is missing. No script is needed.</summary>
    public static IApplicationBuilder UseSameSiteBounce(this IApplicationBuilder app, AuthSettings settings)
    {
        var cookie = SessionCookie.NameOf(settings);
        return app.Use((context, next) => IsLinkFromElsewhere(context.Request) && !context.Request.Cookies.ContainsKey(cookie)
            ? WriteAsync(context, UriHelper.GetEncodedUrl(context.Request))
            : next(context));
    }

    /// <summary>Writes the page.</summary>
    /// <param name="context">To answer.</param>
    /// <param name="address">Absolute and of ours.</param>
    public static Task WriteAsync(HttpContext context, string address)
    {
        var target = HtmlEncoder.Default.Encode(address);
        context.Response.StatusCode = StatusCodes.Status200OK;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"""<!DOCTYPE html><html lang="da"><head><title>LusInsight</title><meta http-equiv="refresh" content="0;url={target}"></head><body><p><a href="{target}">LusInsight</a></p></body></html>""");
    }

    // Browsers that do not say where a link stands show the sign-in page instead. The provider's answer has cookies of its own.
    private static bool IsLinkFromElsewhere(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Headers["Sec-Fetch-Site"] == "cross-site"
        && request.Headers["Sec-Fetch-Mode"] == "navigate"
        && request.Headers["Sec-Fetch-Dest"] == "document"
        && request.Path != OpenId.OpenIdSignIn.CallbackPath;
}
