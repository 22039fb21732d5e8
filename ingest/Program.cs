using System.Runtime.InteropServices;
using LusInsight.Ingest.Commands;

// SIGXFSZ: a file as large as ulimit -f allows is a fault to tell in one line, not to die of.
using var fileTooLarge = OperatingSystem.IsLinux() ? PosixSignalRegistration.Create((PosixSignal)25, signal => signal.Cancel = true) : null;
return await CommandLine.RunAsync(args, Console.Out, Console.Error, TimeProvider.System);
