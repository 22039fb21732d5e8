using LusInsight.Ingest.Commands;

namespace LusInsight.Ingest.Tests.Commands;

/// <summary>A command as a script sees it.</summary>
internal sealed record RunningCommand(int Code, string Output, string Error)
{
    public static async Task<RunningCommand> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error, TimeProvider.System);
        return new RunningCommand(code, output.ToString(), error.ToString());
    }

    /// <summary>Code 1 and one line on stderr.</summary>
    public void ShouldFailWith(string text)
    {
        Code.ShouldBe(1);
        Error.ShouldContain(text);
        Error.TrimEnd().ShouldNotContain('\n');
    }
}
