using System.Net;
using System.Net.WebSockets;
using LusInsight.Dashboard.Tests.Pages;

namespace LusInsight.Dashboard.Tests.Hosting;

/// <summary>Sockets that outlive their reader's rights, and readers who want too many.</summary>
public sealed class SocketGuardTests : IAsyncLifetime
{
    private const string Page = "/linje/generation?shown=1";
    private const string Circuit = "/_blazor";

    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(60));

    private readonly GivenDashboard _dashboard = TwoOrganisations.In(new GivenDashboard
    {
        Settings = new(StringComparer.Ordinal) { ["Limits:SocketsPerUser"] = "2", ["Limits:CircuitsPerUser"] = "1", ["Limits:Sockets"] = "3" },
    });

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        _patience.Dispose();
        await _dashboard.DisposeAsync();
    }

    [Fact]
    public async Task Socket_OfSomebodyWhomTheNextGenerationDoesNotKnow_IsEndedWithoutNews()
    {
        using var socket = await OpenAsync("director", Page);

        _dashboard.Change(TwoOrganisations.Line, "DELETE FROM user_account WHERE user_id = 'director'");

        var heard = await socket.ReceiveAsync(new byte[256].AsMemory(), _patience.Token);
        (heard.MessageType, socket.CloseStatus).ShouldBe((WebSocketMessageType.Close, WebSocketCloseStatus.PolicyViolation));
    }

    [Theory]
    [InlineData(Page)]
    [InlineData(Circuit)]
    public async Task Socket_OfSomebodyWhomNobodyKnowsAnyMore_IsEnded(string address)
    {
        using var socket = await OpenAsync(TwoOrganisations.OnlyLine, address);

        _dashboard.Change(TwoOrganisations.Line, $"DELETE FROM user_account WHERE user_id = '{TwoOrganisations.OnlyLine}'");

        await EndsAsync(socket);
    }

    [Theory]
    [InlineData(Page)]
    [InlineData(Circuit)]
    public async Task Socket_OfASessionThatIsOver_IsEnded(string address)
    {
        using var socket = await OpenAsync("director", address);

        _dashboard.Clock.Later = TimeSpan.FromMinutes(61);

        await EndsAsync(socket);
    }

    [Fact]
    public async Task Sockets_BeyondAReadersShare_AreRefusedAndOthersAreNot()
    {
        using var first = await OpenAsync("director", Page);
        using var second = await OpenAsync("director", Page);

        await RefusedAsync("director", Page, "429");
        using var others = await OpenAsync("hr", Page);
        await RefusedAsync("med", Page, "429");
        await first.CloseAsync(WebSocketCloseStatus.NormalClosure, null, _patience.Token);
        using var again = await UntilOpenAsync("director", Page);
    }

    [Fact]
    public async Task Circuits_BeyondAReadersShare_AreRefused()
    {
        using var first = await OpenAsync("director", Circuit);

        await RefusedAsync("director", Circuit, "429");
        using var others = await OpenAsync("hr", Circuit);
    }

    [Fact]
    public async Task Circuit_OfNobody_IsRefused() => await RefusedAsync(null, Circuit, "404");

    [Fact]
    public async Task Circuit_WithoutASocket_IsRefused()
    {
        using var reader = await GivenReader.OfAsync(_dashboard, "director");

        (await reader.ReadAsync("/_blazor?id=1")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task EndsAsync(WebSocket socket)
    {
        try
        {
            while ((await socket.ReceiveAsync(new byte[4096].AsMemory(), _patience.Token)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception ended) when (ended is WebSocketException or IOException || (ended is OperationCanceledException && !_patience.IsCancellationRequested))
        {
            // Broken off, which is an end too.
        }

        _patience.IsCancellationRequested.ShouldBeFalse();
    }

    private async Task RefusedAsync(string? user, string address, string status) =>
        (await Should.ThrowAsync<InvalidOperationException>(OpenAsync(user, address))).Message.ShouldContain(status);

    // The server hears of the end a little after it was said.
    private async Task<WebSocket> UntilOpenAsync(string user, string address)
    {
        while (true)
        {
            try
            {
                return await OpenAsync(user, address);
            }
            catch (InvalidOperationException) when (!_patience.IsCancellationRequested)
            {
                await Task.Delay(50);
            }
        }
    }

    private async Task<WebSocket> OpenAsync(string? user, string address)
    {
        var cookie = user is null ? null : await GivenReader.CookieAsync(_dashboard, user);
        var client = _dashboard.Server.CreateWebSocketClient();
        client.ConfigureRequest = request =>
        {
            request.Headers.Cookie = cookie;
            request.Headers.Origin = "http://localhost";
        };
        return await client.ConnectAsync(new Uri("ws://localhost" + address), _patience.Token);
    }
}
