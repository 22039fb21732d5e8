using LusInsight.Analytics.Loads;
using LusInsight.Analytics.Store;
using LusInsight.Dashboard.Text;
using LusInsight.Ingest.Reading;

namespace LusInsight.Dashboard.Data;

/// <summary>What was loaded and what was not, in sentences.</summary>
/// <param name="language">Of the page.</param>
public sealed class DataSentences(Language language)
{
    /// <summary>The sentence under the H1: about the newest load, then about what is still in quarantine.</summary>
    public string Lead(LoadsResult loads)
    {
        ArgumentNullException.ThrowIfNull(loads);
        if (loads.Loads.Count == 0)
        {
            return language["Ingen data endnu. Træk filer hertil.", "No data yet. Drag files here."];
        }

        var newest = loads.Loads[0];
        return (newest.Action, newest.RejectedCount) switch
        {
            ("rollback", _) => language["Data er gået tilbage til en tidligere generation.", "The data went back to an earlier generation."],
            ("forget", _) => language["En person er slettet.", "A person was erased."],
            (_, 0) => All(newest.ReadCount),
            _ => language[
                $"{language.Of(newest.RejectedCount, newest.ReadCount)} rækker er afvist.",
                $"{language.Of(newest.RejectedCount, newest.ReadCount)} rows {(newest.RejectedCount == 1 ? "is" : "are")} rejected."],
        };
    }

    /// <summary>The grey line: the delivery, when it was loaded, and the generation.</summary>
    public string Basis(LoadsResult loads, Generation generation)
    {
        ArgumentNullException.ThrowIfNull(loads);
        ArgumentNullException.ThrowIfNull(generation);
        var number = language[$"generation {language.Count(generation.Number)}", $"generation {language.Count(generation.Number)}"];
        return loads.Loads is [var newest, ..]
            ? $"{newest.Delivery} · {language["indlæst", "loaded"]} {language.Instant(newest.LoadedAt)} · {number}"
            : number;
    }

    /// <summary>That every row delivered is accounted for.</summary>
    public string Files(LoadsResult loads)
    {
        ArgumentNullException.ThrowIfNull(loads);
        return loads.Files.Count == 0
            ? language["Der blev ikke læst filer.", "No files were read."]
            : AddUp(language);
    }

    /// <summary>That every row of a file is accounted for.</summary>
    public static string AddUp(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language[
            "Alle rækker er talt med: læst = nye + ændret + uændret + afvist + gentaget.",
            "Every row is accounted for: read = new + changed + unchanged + rejected + repeated."];
    }

    /// <summary>What is in quarantine, and why most of it.</summary>
    public string Rejects(LoadsResult loads)
    {
        ArgumentNullException.ThrowIfNull(loads);
        if (loads.RejectCounts is not [var most, ..])
        {
            return language["Ingen rækker er afvist.", "No rows are rejected."];
        }

        var count = language.Count(loads.QuarantinedCount);
        var why = LoadWords.Code(most.Code, language).ToLower(language.Culture);
        return loads.QuarantinedCount == 1
            ? language[$"1 række venter på at blive rettet: {why}.", $"1 row is waiting to be put right: {why}."]
            : language[
                $"{count} rækker venter på at blive rettet, flest fordi: {why} ({language.Count(most.RowCount)}).",
                $"{count} rows are waiting to be put right, most because: {why} ({language.Count(most.RowCount)})."];
    }

    /// <summary>What can be gone back to.</summary>
    public string Generations(int count) => count <= 1
        ? language["Når der er indlæst mere, kan du gå tilbage hertil.", "Once more is loaded, you can go back to this."]
        : language[$"De seneste {language.Count(count)} er gemt. Du kan gå tilbage til en af de andre.", $"The latest {language.Count(count)} are kept. You can go back to one of the others."];

    /// <summary>Why the data did not go back; null when nobody tried.</summary>
    /// <param name="fault">A <see cref="DeliveryFault"/> in snake_case; any text.</param>
    public string? NotGoneBack(string? fault) => fault switch
    {
        null => null,
        "load_running" => language["En anden indlæser nu. Prøv igen om lidt.", "Somebody else is loading now. Try again in a moment."],
        "settings_not_allowed" => language[
            "Den generation har et andet navn, koncept eller ur. Kun en administrator kan gå tilbage til den.",
            "That generation has another name, concept or clock. Only an administrator can go back to it."],
        "out_of_reach" => language[
            "Kun den, der leder hele organisationen, kan gå tilbage.", "Only those who lead the whole organisation can go back."],
        _ => language[
            "Data kunne ikke gå tilbage til den generation. Intet er ændret.", "The data could not go back to that generation. Nothing is changed."],
    };

    private string All(long rows) => rows switch
    {
        0 => language["Leverancen havde ingen rækker.", "The delivery had no rows."],
        1 => language["Den ene række er indlæst.", "The one row is loaded."],
        _ => language[$"Alle {language.Count(rows)} rækker er indlæst.", $"All {language.Count(rows)} rows are loaded."],
    };
}
