using LusInsight.Dashboard.Text;
using LusInsight.Ingest.Feeds;

namespace LusInsight.Dashboard.Data;

/// <summary>The contract's codes and actions in words.</summary>
public static class LoadWords
{
    private const string Sheet = "sheet ";
    private const string HeaderLine = "header in line ";

    /// <summary>A reject code or a warning; a code that is not known here stands as it is.</summary>
    public static string Code(string code, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return code switch
        {
            "missing_value" => language["Mangler", "Missing"],
            "bad_date" => language["Ikke en dato", "Not a date"],
            "bad_number" => language["Ikke et tal", "Not a number"],
            "bad_boolean" => language["Ikke ja eller nej", "Not yes or no"],
            "bad_choice" => language["Ukendt valg", "Unknown choice"],
            "out_of_range" => language["Uden for skalaen", "Outside the scale"],
            "unknown_reference" => language["Findes ikke", "Does not exist"],
            "duplicate_key" => language["Samme nøgle to gange", "The same key twice"],
            "date_order" => language["Datoer i forkert rækkefølge", "Dates in the wrong order"],
            "cycle" => language["Går i ring", "Goes in a circle"],
            "malformed_row" => language["Rækken kan ikke læses", "The row cannot be read"],
            "too_many_focus" => language["For mange fokusarenaer", "Too many focus arenas"],
            "outside_window" => language["Uden for perioden", "Outside the period"],
            "unknown_column" => language["Ukendt kolonne", "Unknown column"],
            "no_desired_level" => language["Intet ønsket niveau", "No desired level"],
            "forgotten" => language["Slettet person, er udeladt", "Erased person, left out"],
            _ => code,
        };
    }

    /// <summary>A column as the files call it: its first Danish header, or the canonical name.</summary>
    public static string Column(string column, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language[DanishHeaders.Of(column).FirstOrDefault(column), column];
    }

    /// <summary>How a file was read: its encoding as it is called, its separator, sheet and header line in words.</summary>
    public static string ReadAs(string readAs, Language language)
    {
        ArgumentNullException.ThrowIfNull(readAs);
        ArgumentNullException.ThrowIfNull(language);
        return string.Join(", ", readAs.Split(", ").Select(part => part switch
        {
            "comma" => language["komma", "comma"],
            "semicolon" => language["semikolon", "semicolon"],
            "tab" => language["tabulator", "tab"],
            _ when part.StartsWith(Sheet, StringComparison.Ordinal) => $"{language["ark", "sheet"]} {part[Sheet.Length..]}",
            _ when part.StartsWith(HeaderLine, StringComparison.Ordinal) =>
                $"{language["overskrift i linje", "header in line"]} {part[HeaderLine.Length..]}",
            _ => part,
        }));
    }

    /// <summary>What a load did.</summary>
    public static string Action(string action, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return action switch
        {
            "load" => language["Indlæst", "Loaded"],
            "rollback" => language["Gået tilbage", "Gone back"],
            "forget" => language["Person slettet", "Person erased"],
            "retention" => language["Opbevaringstid udløbet", "Retention ended"],
            _ => action,
        };
    }
}
