using LusInsight.Dashboard.Text;
using LusInsight.Ingest.Loading;

namespace LusInsight.Dashboard.Data.Upload;

/// <summary>An upload in sentences: what it would change, what it changed, and how far it is.</summary>
/// <param name="language">Of the page.</param>
public sealed class UploadSentences(Language language)
{
    /// <summary>The sentence under the H1 of a preview.</summary>
    public string Lead(DeliveryPreview preview)
    {
        ArgumentNullException.ThrowIfNull(preview);
        var load = preview.Load;
        if (load.IsBeyond(UploadOptions.MaxRejectsPercent))
        {
            var (share, most) = (language.Percent(load.RejectedRatio), language.Percent(UploadOptions.MaxRejectsPercent / 100));
            return language[
                $"{share} af rækkerne er afvist, mere end {most}. Ret filerne, og prøv igen.",
                $"{share} of the rows are rejected, more than {most}. Correct the files and try again."];
        }

        if (!load.Published)
        {
            return language["Leverancen ændrer intet.", "The delivery changes nothing."] + AlreadyRejected(preview.RejectedCount);
        }

        return Counts(load) + " " + language["Intet er offentliggjort endnu.", "Nothing is published yet."];
    }

    /// <summary>What a publication did.</summary>
    public string Published(LoadSummary load)
    {
        ArgumentNullException.ThrowIfNull(load);
        return load.Published
            ? language["Offentliggjort: ", "Published: "] + Counts(load)
            : language["Leverancen ændrede intet.", "The delivery changed nothing."];
    }

    /// <summary>What is wrong with the rejected rows, and that the rest may go on.</summary>
    public string Rejects(DeliveryPreview preview)
    {
        ArgumentNullException.ThrowIfNull(preview);
        var rejected = preview.Load.Rejected;
        if (rejected.Count == 0)
        {
            return language["Ingen rækker er afvist.", "No rows are rejected."];
        }

        var most = rejected.MaxBy(code => code.Value);
        var why = LoadWords.Code(most.Key, language).ToLower(language.Culture);
        var what = preview.RejectedCount == 1
            ? language[$"1 række er afvist: {why}.", $"1 row is rejected: {why}."]
            : language[
                $"{language.Count(preview.RejectedCount)} rækker er afvist, flest fordi: {why} ({language.Count(most.Value)}).",
                $"{language.Count(preview.RejectedCount)} rows are rejected, most because: {why} ({language.Count(most.Value)})."];
        return preview.MayPublish ? $"{what} {Mend(preview.RejectedCount)}" : what;
    }

    /// <summary>Which of the rejected rows are not listed; null when all are.</summary>
    public string? NotListed(DeliveryPreview preview)
    {
        ArgumentNullException.ThrowIfNull(preview);
        var (listed, all) = (preview.Rejects.Count, preview.RejectedCount);
        return listed == all ? null
            : listed == 0 ? language["De ventede allerede på at blive rettet.", "They were waiting to be put right already."]
            : language[$"{language.Count(listed)} af dem vises.", $"{language.Count(listed)} of them are shown."];
    }

    /// <summary>What happens now; the words change only from step to step.</summary>
    public string Progress(UploadStep step, LoadProgress? progress) => (step, progress?.Step) switch
    {
        (UploadStep.Receiving, _) => language["Filerne sendes.", "The files are being sent."],
        (_, LoadStep.Waiting) => WaitsFor(progress?.WaitsFor),
        (_, LoadStep.Checking) => language["Rækkerne holdes op mod hinanden.", "The rows are held up against each other."],
        (_, LoadStep.Writing) => language["Tallene regnes ud.", "The figures are counted."],
        (_, LoadStep.Verifying) => language["Resultatet efterprøves.", "The result is verified."],
        (_, LoadStep.Publishing) => language["Tallene offentliggøres.", "The figures are being published."],
        _ => language["Filerne læses.", "The files are being read."],
    };

    /// <summary>For whom a load waits.</summary>
    public string WaitsFor(LoadHolder? holder) => holder is null
        ? language["En anden indlæser nu. Vi venter på tur.", "Somebody else is loading now. We wait our turn."]
        : language[$"{holder.By} indlæser nu. Vi venter på tur.", $"{holder.By} is loading now. We wait our turn."];

    private string Mend(long rejected) => rejected == 1
        ? language["Ret den, og send filen igen – resten kan offentliggøres nu.", "Correct it and send the file again – the rest can be published now."]
        : language["Ret dem, og send filen igen – resten kan offentliggøres nu.", "Correct them and send the file again – the rest can be published now."];

    private string Counts(LoadSummary load)
    {
        var (added, changed, rejected) = (load.Files.Sum(file => file.New), load.Files.Sum(file => file.Changed), load.Files.Sum(file => file.Rejected));
        if (added + changed + rejected == 0)
        {
            return language["Organisationens oplysninger er ændret.", "The organisation's own details are changed."];
        }

        return language[
            $"{language.Count(added)} {(added == 1 ? "række er ny" : "rækker er nye")}, {language.Count(changed)} ændret, {language.Count(rejected)} afvist.",
            $"{language.Count(added)} {(added == 1 ? "row is" : "rows are")} new, {language.Count(changed)} changed, {language.Count(rejected)} rejected."];
    }

    private string AlreadyRejected(long rejected) => rejected switch
    {
        0 => string.Empty,
        1 => " " + language["1 række er afvist, som før.", "1 row is rejected, as before."],
        _ => " " + language[$"{language.Count(rejected)} rækker er afvist, som før.", $"{language.Count(rejected)} rows are rejected, as before."],
    };
}
