using LusInsight.Analytics.Access;
using LusInsight.Dashboard.Text;
using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Reading;

namespace LusInsight.Dashboard.Data.Upload;

/// <summary>Why files were not taken or not published, and what to do, in sentences.</summary>
/// <param name="language">Of the page.</param>
public sealed class UploadProblems(Language language)
{
    /// <summary>The sentences of an <see cref="UploadSession.Problem"/>; never a path or a stack trace.</summary>
    public string Words(Exception problem, UploadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return problem switch
        {
            UploadException upload => Words(upload, options),
            DeliveryException delivery => Words(delivery),
            AccessDeniedException => NoAccess,
            _ => language["Noget gik galt hos os. Intet er offentliggjort. Prøv igen om lidt.", "Something went wrong on our side. Nothing is published. Try again in a moment."],
        };
    }

    /// <summary>What is wrong with a delivery, or with loading at all.</summary>
    public string Words(DeliveryException delivery)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return delivery.Several.Count > 0 ? string.Join(' ', delivery.Several.Select(Word)) : Word(delivery);
    }

    private string Words(UploadException upload, UploadOptions options) => upload.Fault switch
    {
        UploadFault.TooLarge => language[
            $"Filerne fylder mere end {language.Count(options.MaxMegabytes)} MB. Del dem i flere leverancer, eller pak dem i en .zip.",
            $"The files are larger than {language.Count(options.MaxMegabytes)} MB. Split them into several deliveries, or pack them into a .zip."],
        UploadFault.TooMany => language[
            $"Vælg højst {UploadOptions.MaxFiles} filer ad gangen.", $"Choose at most {UploadOptions.MaxFiles} files at a time."],
        UploadFault.UnknownKind => language[
            $"{upload.Subject} kan ikke indlæses. Vælg .csv, .xlsx, .json eller én .zip.", $"{upload.Subject} cannot be loaded. Choose .csv, .xlsx, .json or one .zip."],
        UploadFault.SameName => language[
            $"To af filerne hedder {upload.Subject}. Vælg den rigtige.", $"Two of the files are called {upload.Subject}. Choose the right one."],
        UploadFault.ZipWithOthers => language["Vælg en .zip alene, uden andre filer.", "Choose a .zip alone, without other files."],
        UploadFault.BrokenOff => language[
            $"{upload.Subject} kom ikke helt frem. Prøv igen.", $"{upload.Subject} did not arrive whole. Try again."],
        _ => throw new ArgumentOutOfRangeException(nameof(upload), upload.Fault, "Not a fault."),
    };

    private string Word(DeliveryException delivery) => delivery.Fault switch
    {
        DeliveryFault.NoFiles => language[
            $"Vi kender ingen af filerne. De skal hedde {language.List([.. FeedDefinition.All.Select(feed => feed.DanishName + ".csv")])} eller have de engelske navne.",
            $"We know none of the files. They are called {language.List([.. FeedDefinition.All.Select(feed => feed.Name + ".csv")])}, or have the Danish names."],
        DeliveryFault.OtherOrganisation => language[
            $"Filerne hører til en anden organisation ({delivery.Subject}). Er det de rigtige filer?", $"The files belong to another organisation ({delivery.Subject}). Are they the right ones?"],
        DeliveryFault.OrganisationFile => Told(language["organisation.json kan ikke bruges. Ret den, og prøv igen.", "organisation.json cannot be used. Correct it and try again."], delivery),
        DeliveryFault.UnreadableFile => language[
            $"{delivery.Subject} kan ikke læses. Gem den igen, og prøv igen.", $"{delivery.Subject} cannot be read. Save it again and try again."],
        DeliveryFault.ProtectedFile => language[
            $"{delivery.Subject} har en adgangskode, eller er en gammel .xls. Gem den som .xlsx uden adgangskode.",
            $"{delivery.Subject} has a password, or is an old .xls. Save it as .xlsx without a password."],
        DeliveryFault.HeaderLacksColumn => language[
            $"{delivery.Subject} mangler kolonnen {Columns(delivery)}. {Nearest(delivery)}", $"{delivery.Subject} lacks the column {Columns(delivery)}. {Nearest(delivery)}"],
        DeliveryFault.HeaderTwice => language[
            $"{delivery.Subject} har to overskrifter for {Columns(delivery)}: {language.List(delivery.Headers)}. Fjern eller omdøb den ene.",
            $"{delivery.Subject} has two headers for {Columns(delivery)}: {language.List(delivery.Headers)}. Remove or rename one of them."],
        DeliveryFault.UsersNotAllowed => language[
            $"Kun en administrator må indlæse brugere. Tag {delivery.Subject} ud, og prøv igen.", $"Only an administrator may load users. Take {delivery.Subject} out and try again."],
        DeliveryFault.SettingsNotAllowed => language[
            "Kun en administrator må ændre organisationens navn, koncept eller ur. Tag organisation.json ud, og prøv igen.",
            "Only an administrator may change the organisation's name, concept or clock. Take organisation.json out and try again."],
        DeliveryFault.OutOfReach => delivery.Subject is null
            ? language["Kun den, der leder hele organisationen, kan gå tilbage.", "Only those who lead the whole organisation can go back."]
            : language[
                $"Du kan kun indlæse rækker om din egen del af organisationen. Tag resten ud af {delivery.Subject}, og prøv igen.",
                $"You can only load rows about your own part of the organisation. Take the rest out of {delivery.Subject} and try again."],
        DeliveryFault.NotAllowed => NoAccess,
        DeliveryFault.TooManyRejects => language[
            "For mange rækker er afvist. Ret filerne, og prøv igen.", "Too many rows are rejected. Correct the files and try again."],
        DeliveryFault.LoadRunning => language[
            $"{delivery.Subject ?? "En anden"} indlæser nu. Prøv igen om lidt.", $"{delivery.Subject ?? "Somebody else"} is loading now. Try again in a moment."],
        DeliveryFault.Storage => language[
            "Der er ikke plads på disken, eller datamappen kan ikke bruges. Intet er ændret. Sig det til den, der driver LusInsight.",
            "The disk is full, or the data folder cannot be used. Nothing is changed. Tell whoever runs LusInsight."],
        _ => Told(language["Filerne kan ikke indlæses. Intet er ændret.", "The files cannot be loaded. Nothing is changed."], delivery),
    };

    private string NoAccess => language["Du har ikke længere adgang til at indlæse data.", "You no longer have access to load data."];

    private string Columns(DeliveryException delivery) =>
        language.List([.. delivery.Columns.Select(column => LoadWords.Column(column, language))]);

    private string Nearest(DeliveryException delivery) => delivery.Headers.Count == 0
        ? language["Står overskrifterne øverst, skilt af komma, semikolon eller tabulator?", "Do the headers stand at the top, separated by commas, semicolons or tabs?"]
        : language[
            $"Den nærmeste overskrift er {language.List(delivery.Headers)}. Omdøb den, der er ment.",
            $"The nearest header is {language.List(delivery.Headers)}. Rename the one that is meant."];

    // The job's own line is English, and may name a folder of this machine: that is nobody's business here.
    private static string Told(string sentence, DeliveryException delivery) =>
        delivery.Message.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal) ? sentence : $"{sentence} ({delivery.Message})";
}
