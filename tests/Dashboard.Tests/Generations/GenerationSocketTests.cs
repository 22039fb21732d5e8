using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using LusInsight.Dashboard.Tests.Pages;

namespace LusInsight.Dashboard.Tests.Generations;

public sealed class GenerationSocketTests(TwoOrganisations given) : IClassFixture<TwoOrganisations>
{
    private static readonly CancellationTokenSource Patience = new(TimeSpan.FromSeconds(60));

    [Fact]
    public async Task Socket_OfAPageOfAnOlderGeneration_IsToldOfTheOneInForce()
    {
        using var socket = await OpenAsync("director", "/linje/generation?shown=0&culture=en");

        var (generation, words) = await HearAsync(socket);

        generation.ShouldBe(1);
        words.ShouldStartWith("New data from");
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, Patience.Token);
    }

    [Theory]
    [InlineData("nobody", "/linje/generation?shown=0")]
    [InlineData("director", "/ukendt/generation?shown=0")]
    [InlineData(TwoOrganisations.OnlyLine, "/fortrolig/generation?shown=0")]
    public async Task Socket_OfSomebodyWhomTheOrganisationDoesNotKnow_IsRefused(string user, string address) =>
        (await Should.ThrowAsync<InvalidOperationException>(OpenAsync(user, address))).Message.ShouldContain("404");

    [Fact]
    public async Task Socket_AskedForAsAPage_IsNone()
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, "director");

        (await reader.ReadAsync("/linje/generation?shown=0")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Socket_OpenedByAnotherSitesPage_IsRefused() =>
        (await Should.ThrowAsync<InvalidOperationException>(OpenAsync("director", "/linje/generation?shown=0", "https://evil.example"))).Message.ShouldContain("403");

    private async Task<WebSocket> OpenAsync(string user, string address, string origin = "http://localhost")
    {
        var cookie = user == "nobody" ? null : await GivenReader.CookieAsync(given.Dashboard, user);
        var client = given.Dashboard.Server.CreateWebSocketClient();
        client.ConfigureRequest = request =>
        {
            request.Headers.Cookie = cookie;
            request.Headers.Origin = origin;
        };
        return await client.ConnectAsync(new Uri("ws://localhost" + address), Patience.Token);
    }

    private static async Task<(int Generation, string Words)> HearAsync(WebSocket socket)
    {
        var heard = new byte[1024];
        var length = (await socket.ReceiveAsync(heard.AsMemory(), Patience.Token)).Count;
        using var news = JsonDocument.Parse(Encoding.UTF8.GetString(heard, 0, length));
        return (news.RootElement.GetProperty("generation").GetInt32(), news.RootElement.GetProperty("words").GetString()!);
    }
}
