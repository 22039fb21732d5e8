namespace LusInsight.Journey.Tests.Repository;

/// <summary>The working tree that the tests were built in.</summary>
internal static class Repo
{
    // What a build or a start leaves behind; a clone has none of it.
    private static readonly string[] NotOurs =
        [".git", "bin", "obj", "node_modules", "dist", "_framework", "data", "TestResults", ".vs", ".idea", ".vscode"];

    /// <summary>Where LusInsight.sln lies.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file or folder by its path from the root.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The text of a file.</summary>
    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>Our own files below a folder, by their paths from the root with '/'. (In a linked worktree .git is a file.)</summary>
    public static IEnumerable<string> Files(string folder = "", string pattern = "*")
    {
        var start = new DirectoryInfo(PathOf(folder));
        return start.EnumerateFiles(pattern)
            .Where(file => file.Name != ".git")
            .Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
            .Concat(start.EnumerateDirectories()
                .Where(below => !NotOurs.Contains(below.Name, StringComparer.Ordinal))
                .SelectMany(below => Files(Path.Combine(folder, below.Name), pattern)));
    }

    /// <summary>What a fresh clone of the working tree would hold.</summary>
    public static void CopyTo(string folder)
    {
        foreach (var file in Files())
        {
            var target = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(PathOf(file), target);
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LusInsight.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        }

        return folder.FullName;
    }
}
