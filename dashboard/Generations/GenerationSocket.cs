using System.Net.WebSockets;
using System.Text.Json;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Access;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Generations;

/// <summary>
/// What an open page listens to: a line whenever another generation is in force. A bare socket, since a circuit per open
/// page keeps a rendered tree in memory, and a browser allows six event streams to a site, in all its tabs together.
/// </summary>
internal static class GenerationSocket
{
    /// <summary>Maps /{organisation}/generation?shown=7.</summary>
    public static void MapGenerationSocket(this IEndpointRouteBuilder app) => app.MapGet("/{organisation}/generation", ServeAsync);

    /// <summary>Where the page of an organisation listens.</summary>
    public static string Address(OrganisationId organisation, Language language) =>
        $"/{Uri.EscapeDataString(organisation.Value)}/generation?culture={language.Code}";

    private static async Task ServeAsync(
        string organisation,
        int shown,
        string? culture,
        HttpContext http,
        ViewerDirectory directory,
        GenerationWatch watch,
        IHostApplicationLifetime lifetime)
    {
        if (!http.WebSockets.IsWebSocketRequest || directory.Admit(http.User, organisation) is not Admission.Granted)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        var listening = ListenAsync(socket, gone);
        var isAdmitted = await TellAsync(
            socket, watch, OrganisationId.From(organisation), shown, Language.Of(culture),
            () => directory.Admit(http.User, organisation) is Admission.Granted, gone.Token);
        if (!isAdmitted)
        {
            Log(http, directory, organisation);
            await CloseAsync(socket, WebSocketCloseStatus.PolicyViolation);
        }

        await gone.CancelAsync();
        await listening;
        await CloseAsync(socket, WebSocketCloseStatus.EndpointUnavailable);
    }

    /// <returns>False when the generation that has come no longer knows the reader: they are told nothing of it.</returns>
    private static async Task<bool> TellAsync(
        WebSocket socket, GenerationWatch watch, OrganisationId organisation, int shown, Language language, Func<bool> isAdmitted, CancellationToken gone)
    {
        try
        {
            while (true)
            {
                var inForce = await watch.OtherThanAsync(organisation, shown, gone);
                if (!isAdmitted())
                {
                    return false;
                }

                shown = inForce.Number;
                var news = JsonSerializer.SerializeToUtf8Bytes(new News(shown, Words(inForce, language)), JsonSerializerOptions.Web);
                await socket.SendAsync(news, WebSocketMessageType.Text, endOfMessage: true, gone);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or WebSocketException)
        {
            // The page is closed, or the dashboard is.
            return true;
        }
    }

    private static void Log(HttpContext http, ViewerDirectory directory, string organisation)
    {
        var reader = directory.UserOf(http.User) is { } user ? http.RequestServices.GetRequiredService<ReaderMark>().Of(user) : "a session that is over";
        http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(GenerationSocket))
            .LogWarning("Ended the socket of {Reader}: {Organisation} no longer knows them", reader, organisation);
    }

    // A page has nothing to say; what it sends is read only to hear it leave.
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource gone)
    {
        var unheard = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(unheard.AsMemory(), gone.Token)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or WebSocketException)
        {
            // It left without a word.
        }

        await gone.CancelAsync();
    }

    private static async Task CloseAsync(WebSocket socket, WebSocketCloseStatus status)
    {
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            try
            {
                await socket.CloseOutputAsync(status, statusDescription: null, patience.Token);
            }
            catch (Exception ended) when (ended is OperationCanceledException or WebSocketException)
            {
                // Nobody is there to hear it.
            }
        }
    }

    /// <summary>"Nye data fra kl. 14.05. Tallene er opdateret."</summary>
    public static string Words(Generation generation, Language language)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(language);
        var clock = language.Clock(generation.LoadedAt);
        return language[$"Nye data fra {clock}. Tallene er opdateret.", $"New data from {clock}. The figures are updated."];
    }

    private sealed record News(int Generation, string Words);
}
