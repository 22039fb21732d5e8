using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Access;

namespace LusInsight.Dashboard.Hosting;

/// <summary>
/// A socket outlives the request that opened it: who holds one is asked again while it is open, and it ends with their
/// session, or when no organisation knows them any more. And nobody holds too many.
/// </summary>
internal sealed class SocketGuard(RequestDelegate next, ViewerDirectory directory, ReaderMark marks, LimitOptions limits, TimeProvider time, ILogger<SocketGuard> logger)
{
    private const string Circuits = "/_blazor";

    /// <summary>How often. Denied within two seconds: the generation in force is looked for four times a second.</summary>
    private static readonly TimeSpan AskAgain = TimeSpan.FromSeconds(1);

    private readonly OpenSockets _circuits = new(limits.Circuits, limits.CircuitsPerUser);
    private readonly OpenSockets _pages = new(limits.Sockets, limits.SocketsPerUser);

    /// <summary>Passes on what is no socket; serves a socket for as long as its reader is admitted.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var isCircuit = context.Request.Path.Equals(Circuits, StringComparison.OrdinalIgnoreCase);
        if (!context.WebSockets.IsWebSocketRequest)
        {
            // Circuits come by sockets alone, each one request from beginning to end: what else there is could not be counted.
            return isCircuit ? AnswerAsync(context, StatusCodes.Status400BadRequest) : next(context);
        }

        if (Known(context) is not { } user)
        {
            return AnswerAsync(context, StatusCodes.Status404NotFound);
        }

        return ServeAsync(context, user, isCircuit ? _circuits : _pages);
    }

    private async Task ServeAsync(HttpContext context, UserId user, OpenSockets sockets)
    {
        if (!sockets.TryTake(user))
        {
            logger.LogWarning("Refused a socket to {Reader}: too many are open", marks.Of(user));
            context.Response.Headers.RetryAfter = "30";
            await AnswerAsync(context, StatusCodes.Status429TooManyRequests);
            return;
        }

        using var served = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        var watch = WatchAsync(context, user, served.Token);
        try
        {
            await next(context);
        }
        finally
        {
            sockets.Give(user);
            await served.CancelAsync();
            await watch;
        }
    }

    private async Task WatchAsync(HttpContext context, UserId user, CancellationToken served)
    {
        try
        {
            using var timer = new PeriodicTimer(AskAgain, time);
            while (await timer.WaitForNextTickAsync(served))
            {
                if (Known(context) is null)
                {
                    logger.LogWarning("Ended the socket of {Reader}: the session is over, or no organisation knows them any more", marks.Of(user));
                    context.Abort();
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed first.
        }
    }

    private UserId? Known(HttpContext context) => directory.UserOf(context.User) is { } user && directory.IsKnown(user) ? user : null;

    private static Task AnswerAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
