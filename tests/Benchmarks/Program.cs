using System.Globalization;
using BenchmarkDotNet.Running;
using LusInsight.Benchmarks.Ingest;

const int Rows = 3_000_000;

// Two programs with a table as output, of as many rows as wanted; everything else goes to BenchmarkDotNet.
switch (args)
{
    case ["read", .. var rest]:
        ReadBenchmark.Run(Count(rest));
        break;
    case ["ingest", .. var rest]:
        IngestComparison.Run(Count(rest));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

// `3000000` and `--rows 3000000` alike.
static int Count(string[] rest) => rest is [.., var rows] ? int.Parse(rows, CultureInfo.InvariantCulture) : Rows;
