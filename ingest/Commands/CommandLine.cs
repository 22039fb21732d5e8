using System.CommandLine;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Commands;

/// <summary>The command line: contract §2's commands and exit codes.</summary>
public static class CommandLine
{
    /// <summary>Every row was good.</summary>
    public const int Good = 0;

    /// <summary>Nothing was done; one line on stderr says why.</summary>
    public const int Failed = 1;

    /// <summary>Some delivered rows were rejected.</summary>
    public const int SomeRejected = 2;

    /// <summary>After Ctrl-C, what runs may take so long to clear up.</summary>
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(30);

    /// <summary>Runs one command to its exit code.</summary>
    /// <param name="args">As typed.</param>
    /// <param name="output">What was asked for.</param>
    /// <param name="error">One line when it cannot be had.</param>
    /// <param name="time">The clock.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error, TimeProvider time)
    {
        var parsed = Commands(time).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await error.WriteLineAsync($"{string.Join(" ", parsed.Errors.Select(fault => fault.Message))} See --help.");
            return Failed;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeToEnd,
            });
        }
        catch (Exception failure)
        {
            await error.WriteLineAsync(Line(failure));
            return Failed;
        }
    }

    /// <summary>One line for whatever went wrong.</summary>
    public static string Line(Exception failure) => failure switch
    {
        DeliveryException => failure.Message,
        OperationCanceledException => "Interrupted: this delivery has changed nothing",
        _ => $"Unexpected fault, nothing has changed; please report it: {failure.GetType().Name}: {failure.Message.ReplaceLineEndings(" ")}",
    };

    private static RootCommand Commands(TimeProvider time) => new("Loads deliveries into LusInsight.")
    {
        LoadCommand.Create(time),
        WatchCommand.Create(time),
        RejectsCommand.Create(),
        GenerationsCommand.Create(),
        RollbackCommand.Create(time),
        ForgetCommand.Create(time),
        AccessLogCommand.Create(),
        SampleCommand.Create(),
    };
}
