using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LusInsight.Dashboard.Tests.Hosting;

/// <summary>The program as it is started from a command line.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lusinsight-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Start_SeveralFaults_TellsEachInALineAndEndsWith1()
    {
        var data = Path.Combine(_folder, "a-file");
        await File.WriteAllTextAsync(data, "");

        var (code, lines) = await RunAsync(data, "--urls", "http://0.0.0.0:5080", "--Auth:Mode", "demo");

        code.ShouldBe(1);
        lines.Length.ShouldBe(2);
        lines[0].ShouldContain(data);
        lines[1].ShouldContain("http://0.0.0.0:5080");
    }

    [Fact]
    public async Task Start_PortInUse_SaysSoInOneLineAndEndsWith1()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var (code, lines) = await RunAsync(_folder, "--urls", $"http://127.0.0.1:{port}");

        code.ShouldBe(1);
        lines.ShouldHaveSingleItem().ShouldContain($"http://127.0.0.1:{port}: address already in use");
    }

    private async Task<(int Code, string[] ErrorLines)> RunAsync(string data, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = _folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["LUSINSIGHT_DATA"] = data },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        (await output).ShouldNotContain("   at ");
        return (process.ExitCode, (await errors).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
