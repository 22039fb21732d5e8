using Spectre.Console;

namespace LusInsight.Ingest.Commands;

/// <summary>Tables for people: boxes in a terminal, plain columns in a file or pipe.</summary>
internal static class Terminal
{
    /// <summary>Wide enough that no row is broken in a log.</summary>
    private const int PlainWidth = 240;

    /// <summary>Whether somebody is looking.</summary>
    public static bool Is(TextWriter output) => ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;

    /// <summary>A console on the writer.</summary>
    public static IAnsiConsole On(TextWriter output)
    {
        var isTerminal = Is(output);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!isTerminal)
        {
            console.Profile.Width = PlainWidth;
        }

        return console;
    }

    /// <summary>An empty table of these columns; those after the first <paramref name="texts"/> hold numbers.</summary>
    public static Table Table(TextWriter output, int texts, params ReadOnlySpan<string> columns)
    {
        var table = new Table().Border(Is(output) ? TableBorder.Rounded : TableBorder.None);
        for (var i = 0; i < columns.Length; i++)
        {
            var column = new TableColumn(Markup.Escape(columns[i]));
            table.AddColumn(i < texts ? column : column.RightAligned());
        }

        return table;
    }
}
