using System.Net.Sockets;

namespace LusInsight.Dashboard.Hosting;

/// <summary>Runs the dashboard, and says in one line why it cannot listen.</summary>
public static class Listening
{
    /// <summary>Serves until told to stop.</summary>
    /// <returns>The exit code: 0, or 1 when an address cannot be listened on (a port in use, say).</returns>
    public static async Task<int> ListenAsync(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        await using (app)
        {
            try
            {
                await app.StartAsync();
            }
            catch (Exception exception) when (exception is IOException or SocketException or InvalidOperationException)
            {
                await Console.Error.WriteLineAsync(
                    $"{exception.Message.Split('\n')[0].Trim()} Stop what listens there, or choose another: --urls http://localhost:5081");
                return 1;
            }

            await app.WaitForShutdownAsync();
            return 0;
        }
    }
}
