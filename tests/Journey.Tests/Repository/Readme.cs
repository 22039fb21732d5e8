namespace LusInsight.Journey.Tests.Repository;

/// <summary>What README.md tells a newcomer to type.</summary>
internal static class Readme
{
    /// <summary>The ```bash blocks from the first to the last, without their indentation.</summary>
    public static IReadOnlyList<string> Commands()
    {
        var blocks = new List<string>();
        List<string>? open = null;
        foreach (var line in Repo.Read("README.md").ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()))
        {
            if (line == "```bash")
            {
                open = [];
            }
            else if (line == "```" && open is not null)
            {
                blocks.Add(string.Join('\n', open));
                open = null;
            }
            else
            {
                open?.Add(line);
            }
        }

        return blocks;
    }
}
