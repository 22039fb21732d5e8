using System.Diagnostics;

namespace LusInsight.Faults;

/// <summary>The real ingest program, as built, in a process of its own.</summary>
internal sealed class IngestProcess : IDisposable
{
    /// <summary>A test that waits longer than this has found a hang.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Task<string> _error;
    private readonly List<string> _lines = [];
    private readonly long _started = Stopwatch.GetTimestamp();

    private IngestProcess(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.UseShellExecute = false;
        _process = Process.Start(start)!;
        _error = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>The command that runs the program.</summary>
    public static string[] Command { get; } =
    [
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", Path.Combine(AppContext.BaseDirectory, "LusInsight.Ingest.dll"),
    ];

    /// <summary>Since it was started.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_started);

    public bool HasExited => _process.HasExited;

    /// <summary>Starts the program.</summary>
    public static IngestProcess Start(params string[] args) => new(new ProcessStartInfo(Command[0], [Command[1], .. args]));

    /// <summary>Starts a bash script that finds the program and its arguments in "$@".</summary>
    /// <param name="script">Ends in a run of "$@".</param>
    /// <param name="args">The program's.</param>
    public static IngestProcess StartIn(string script, params string[] args) =>
        new(new ProcessStartInfo("bash", ["-c", script, "bash", .. Command, .. args])
        {
            // The runtime would else map its code by a file that is larger than a size limit allows.
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" },
        });

    /// <summary>Reads on until a line with this text.</summary>
    /// <returns>False when the program ended without it.</returns>
    public bool WaitFor(string text)
    {
        while (_process.StandardOutput.ReadLineAsync().WaitAsync(Patience).GetAwaiter().GetResult() is { } line)
        {
            _lines.Add(line);
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>kill -9.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Any other signal: STOP, CONT, TERM, INT.</summary>
    public void Signal(string name)
    {
        using var kill = Process.Start("bash", ["-c", $"kill -{name} {_process.Id}"]);
        kill.WaitForExit();
        kill.ExitCode.ShouldBe(0);
    }

    /// <summary>Waits until it has ended.</summary>
    public EndedProcess End()
    {
        WaitFor("\0");
        _process.WaitForExit((int)Patience.TotalMilliseconds).ShouldBeTrue();
        return new EndedProcess(_process.ExitCode, _lines, _error.WaitAsync(Patience).GetAwaiter().GetResult().TrimEnd());
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
