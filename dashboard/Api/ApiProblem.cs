using System.Globalization;
using LusInsight.Analytics.Access;
using LusInsight.Dashboard.Access;
using LusInsight.Dashboard.Hosting;

namespace LusInsight.Dashboard.Api;

/// <summary>What goes wrong in a call, as problem documents (RFC 9457) that name the parameter.</summary>
internal static class ApiProblem
{
    /// <summary>401: no user, or one whom no organisation knows; 429 where an address calls so too often.</summary>
    public static IResult NoUser(HttpContext http)
    {
        if (http.RequestServices.GetRequiredService<StrangerLimit>().Count(http) is { } seconds)
        {
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return TooMany(seconds);
        }

        return NoUserIn(http.RequestServices.GetRequiredService<AuthSettings>().Mode);
    }

    private static IResult NoUserIn(AuthMode? mode) => mode switch
    {
        AuthMode.Demo => Of(StatusCodes.Status401Unauthorized, DemoHeader.Name, $"Say who asks: {DemoHeader.Name}: a user_id of users.csv."),
        AuthMode.OAuth => Of(StatusCodes.Status401Unauthorized, null, "Sign in at /sign-in as somebody of users.csv: the API takes the session of the pages."),
        _ => Of(StatusCodes.Status401Unauthorized, null, "Ask through the proxy, as somebody of users.csv."),
    };

    /// <summary>404: there is none, or it does not know the caller.</summary>
    public static IResult UnknownOrganisation() =>
        Of(StatusCodes.Status404NotFound, "organisation", "There is no such organisation.");

    /// <summary>404: the address is none of the API's.</summary>
    public static IResult UnknownAddress() => Of(StatusCodes.Status404NotFound, null, "There is nothing at this address.");

    /// <summary>404 for an unknown round or department, 400 for anything else unknown or malformed.</summary>
    public static IResult Of(ScopeException fault) =>
        Of(fault.Unknown ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest, fault.Parameter, fault.Message);

    /// <summary>403: out of reach, or the role is without it.</summary>
    public static IResult Of(AccessDeniedException denied) => Of(StatusCodes.Status403Forbidden, denied.Parameter, denied.Message);

    /// <summary>429: more calls than a user has in a minute.</summary>
    /// <param name="seconds">When to call again.</param>
    public static IResult TooMany(int seconds) =>
        Of(StatusCodes.Status429TooManyRequests, null, FormattableString.Invariant($"Too many calls. Call again in {seconds} seconds."));

    private static IResult Of(int status, string? parameter, string detail) => Results.Problem(
        detail,
        statusCode: status,
        extensions: parameter is null ? null : new Dictionary<string, object?>(StringComparer.Ordinal) { ["parameter"] = parameter });
}
