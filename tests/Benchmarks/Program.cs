using System.Globalization;
using BenchmarkDotNet.Running;
using LusInsight.Benchmarks.Completion;
using LusInsight.Benchmarks.Disclosure;
using LusInsight.Benchmarks.Forecast;
using LusInsight.Benchmarks.Ingest;
using LusInsight.Benchmarks.Initiatives;
using LusInsight.Benchmarks.Trends;

// One end-to-end program with a table as output; everything else goes to BenchmarkDotNet.
switch (args)
{
    case ["ingest"]:
        IngestBenchmark.Run(5_000_000);
        break;
    case ["ingest", "--rows", var rows]:
        IngestBenchmark.Run(int.Parse(rows, CultureInfo.InvariantCulture));
        break;
    // One step of it, in a process of its own.
    case ["ingest-step", var step, var folder]:
        IngestSteps.Run(step, folder);
        break;
    // Only its deliveries, to run single steps on.
    case ["ingest-write", var folder, var rows]:
        new LargeDelivery(folder).Write(int.Parse(rows, CultureInfo.InvariantCulture));
        break;
    case ["disclosure"]:
        DisclosureBenchmark.Run(items: 25);
        break;
    case ["disclosure", "--items", var items]:
        DisclosureBenchmark.Run(int.Parse(items, CultureInfo.InvariantCulture));
        break;
    case ["trends-simulation"]:
        TrendsSimulation.Run(organisations: 1000);
        break;
    case ["trends-simulation", "--organisations", var organisations]:
        TrendsSimulation.Run(int.Parse(organisations, CultureInfo.InvariantCulture));
        break;
    case ["planner"]:
        PlannerBenchmark.Run();
        break;
    case ["completion"]:
        CompletionBenchmark.Run();
        break;
    case ["forecast"]:
        ForecastBenchmark.Run(organisations: 20);
        break;
    case ["forecast", "--organisations", var organisations]:
        ForecastBenchmark.Run(int.Parse(organisations, CultureInfo.InvariantCulture));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(IngestBenchmark).Assembly).Run(args);
        break;
}
