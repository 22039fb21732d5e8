using Spectre.Console;

namespace LusInsight.Benchmarks.Trends;

/// <summary>
/// `dotnet run -c Release --project tests/Benchmarks -- trends-simulation [--organisations n]`: what alerts and effects say
/// of organisations whose truth is known.
/// </summary>
internal static class TrendsSimulation
{
    /// <summary>Simulates, and prints both tables.</summary>
    public static void Run(int organisations)
    {
        AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 130);
        AnsiConsole.Write(new AlertSimulation(organisations).Measure());
        AnsiConsole.Write(new EffectSimulation(organisations).Measure());
    }
}
