using System.Diagnostics;

namespace LusInsight.Journey.Tests.Repository;

/// <summary>tests/run.sh over made-up test projects, with a `dotnet` that ends as it is told.</summary>
public sealed class RunScriptTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("run-script-").FullName;

    public RunScriptTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "tests"));
        File.Copy(Repo.PathOf("tests/run.sh"), Path.Combine(_folder, "tests/run.sh"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Run_EveryProjectPassed_SumsUpAndEndsWith0()
    {
        Project("A.Tests", code: 0, total: 5, executed: 4, passed: 4, failed: 0);
        Project("B.Tests", code: 0, total: 3, executed: 3, passed: 3, failed: 0);

        Run().ShouldBe((0, "7 passed, 0 failed, 1 skipped"));
    }

    [Fact]
    public void Run_AFailedTest_EndsWith1()
    {
        Project("A.Tests", code: 1, total: 5, executed: 5, passed: 3, failed: 2);
        Project("B.Tests", code: 0, total: 1, executed: 1, passed: 1, failed: 0);

        Run().ShouldBe((1, "4 passed, 2 failed, 0 skipped"));
    }

    [Fact]
    public void Run_AProjectThatCrashedHalfway_CountsAsFailed()
    {
        Project("A.Tests", code: 134, total: 2, executed: 2, passed: 2, failed: 0);

        Run().ShouldBe((1, "2 passed, 1 failed, 0 skipped"));
    }

    [Fact]
    public void Run_AProjectWithoutAResult_CountsAsFailed()
    {
        Project("A.Tests", code: 0, total: 1, executed: 1, passed: 1, failed: 0);
        Directory.CreateDirectory(Path.Combine(_folder, "tests/B.Tests"));
        File.WriteAllText(Path.Combine(_folder, "tests/B.Tests/Some.cs"), "");

        Run().ShouldBe((1, "1 passed, 1 failed, 0 skipped"));
    }

    [Fact]
    public void Run_ABuildThatFails_EndsWith1()
    {
        Project("A.Tests", code: 0, total: 1, executed: 1, passed: 1, failed: 0);

        Run(buildCode: 1).ShouldBe((1, "0 passed, 1 failed, 0 skipped"));
    }

    private void Project(string name, int code, int total, int executed, int passed, int failed)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "tests", name)).FullName;
        File.WriteAllText(Path.Combine(folder, "Some.cs"), "");
        File.WriteAllText(Path.Combine(folder, "code"), $"{code}");
        File.WriteAllText(
            Path.Combine(folder, "result.trx"),
            $"<ResultSummary><Counters total=\"{total}\" executed=\"{executed}\" passed=\"{passed}\" failed=\"{failed}\" error=\"0\" timeout=\"0\" aborted=\"0\" notExecuted=\"0\" /></ResultSummary>");
    }

    private (int Code, string LastLine) Run(int buildCode = 0)
    {
        // Read by bash before the script: dotnet build …; dotnet test <project> … --results-directory <folder> …
        var dotnet = Path.Combine(_folder, "dotnet.sh");
        File.WriteAllText(dotnet, $$"""
            dotnet() {
              if [ "$1" = build ]; then return {{buildCode}}; fi
              local project=$2
              while [ "$1" != --results-directory ]; do shift; done
              [ -e "$project/result.trx" ] || return 0
              cp "$project/result.trx" "$2/$(basename "$project").trx"
              return "$(cat "$project/code")"
            }
            """.ReplaceLineEndings("\n"));

        var start = new ProcessStartInfo("bash", [Path.Combine(_folder, "tests/run.sh")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["BASH_ENV"] = dotnet, ["CHROMIUM"] = "there" },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        errors.Wait();
        return (process.ExitCode, lines[^1]);
    }
}
