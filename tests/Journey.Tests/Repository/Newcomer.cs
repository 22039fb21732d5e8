using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LusInsight.Journey.Tests.Repository;

/// <summary>
/// Somebody who types what the README says, in bash, in a clone of their own. The text stays as it stands there but for
/// its ports and its folder under /tmp, so that nothing of this machine is in the way.
/// </summary>
internal sealed class Newcomer : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newcomer-").FullName;
    private readonly Dictionary<string, string> _ports = new(StringComparer.Ordinal) { ["5080"] = FreePort(), ["5081"] = FreePort() };
    private readonly List<Process> _running = [];

    public Newcomer()
    {
        Repo.CopyTo(Clone);
        // What npm fetched for the tree that is tested: the same lock file gives the same files.
        Directory.CreateSymbolicLink(Path.Combine(Clone, "build/node_modules"), Repo.PathOf("build/node_modules"));
    }

    private string Clone => Path.Combine(_folder, "clone");

    /// <summary>Runs a block to its end.</summary>
    /// <returns>Its exit code and everything it printed.</returns>
    public async Task<(int Code, string Output)> RunAsync(string block)
    {
        using var process = Start(block);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }

    /// <summary>Starts a block that serves, and waits until it answers; it runs until the newcomer is gone.</summary>
    /// <param name="block">The command.</param>
    /// <param name="port">As the README has it.</param>
    /// <returns>Where it answers.</returns>
    public async Task<Uri> ServeAsync(string block, string port)
    {
        var process = Start(block);
        _running.Add(process);
        var output = new List<string>();
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        var address = new Uri($"http://localhost:{_ports[port]}/");
        using var client = new HttpClient { BaseAddress = address };
        while (!await AnswersAsync(client))
        {
            process.HasExited.ShouldBeFalse($"{block}\n{string.Join('\n', output)}");
            await Task.Delay(TimeSpan.FromMilliseconds(250));
        }

        return address;

        void Keep(string? line)
        {
            lock (output)
            {
                output.Add(line ?? string.Empty);
            }
        }
    }

    public void Dispose()
    {
        foreach (var process in _running)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            return (await client.GetAsync("health/ready")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }

    private Process Start(string block)
    {
        var text = _ports.Aggregate(
            block.Replace("/tmp/lusinsight", Path.Combine(_folder, "own"), StringComparison.Ordinal),
            (command, port) => command.Replace($":{port.Key}", $":{port.Value}", StringComparison.Ordinal));
        return Process.Start(new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", text])
        {
            UseShellExecute = false,
            WorkingDirectory = Clone,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                // The default address is told in no command.
                ["ASPNETCORE_URLS"] = $"http://localhost:{_ports["5080"]}",
                // No build server outlives the test.
                ["MSBUILDDISABLENODEREUSE"] = "1",
                ["UseSharedCompilation"] = "false",
                ["LUSINSIGHT_DATA"] = null,
            },
        })!;
    }
}
