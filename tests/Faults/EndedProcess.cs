namespace LusInsight.Faults;

/// <summary>How a process ended, and what it wrote.</summary>
internal sealed record EndedProcess(int Code, IReadOnlyList<string> Lines, string Error)
{
    /// <summary>Code 1 and one line on stderr.</summary>
    public void ShouldFailWith(string text)
    {
        Error.ShouldContain(text);
        Error.ShouldNotContain('\n');
        Code.ShouldBe(1);
    }

    /// <summary>Every row good.</summary>
    public EndedProcess ShouldBeGood()
    {
        Error.ShouldBeEmpty();
        Code.ShouldBe(0, string.Join('\n', Lines));
        return this;
    }
}
