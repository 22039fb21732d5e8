using BenchmarkDotNet.Running;
using LusInsight.Benchmarks;

if (args is ["read", .. var rest])
{
    ReadBenchmark.Run(rest is [var rows] ? int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture) : 3_000_000);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
