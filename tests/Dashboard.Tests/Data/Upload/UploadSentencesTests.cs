using LusInsight.Analytics.Access;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Data.Upload;
using LusInsight.Dashboard.Text;
using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Reading;

namespace LusInsight.Dashboard.Tests.Data.Upload;

public sealed class UploadSentencesTests
{
    private static readonly UploadSentences Da = new(Language.Danish);
    private static readonly UploadProblems Problems = new(Language.Danish);

    [Theory]
    [InlineData(1212, 38, 6, "1.212 rækker er nye, 38 ændret, 6 afvist. Intet er offentliggjort endnu.")]
    [InlineData(1, 0, 0, "1 række er ny, 0 ændret, 0 afvist. Intet er offentliggjort endnu.")]
    [InlineData(0, 0, 0, "Organisationens oplysninger er ændret. Intet er offentliggjort endnu.")]
    [InlineData(88, 0, 12, "12 % af rækkerne er afvist, mere end 10 %. Ret filerne, og prøv igen.")]
    public void Lead_OfAPreview_TellsWhatWouldChange(long added, long changed, long rejected, string expected) =>
        Da.Lead(Preview(added, changed, rejected)).Replace('\u00A0', ' ').ShouldBe(expected);

    [Theory]
    [InlineData(0, "Leverancen ændrer intet.")]
    [InlineData(1, "Leverancen ændrer intet. 1 række er afvist, som før.")]
    [InlineData(6, "Leverancen ændrer intet. 6 rækker er afvist, som før.")]
    public void Lead_OfNothingNew_SaysSo(long rejected, string expected) => Da.Lead(Preview(0, 0, rejected, unchanged: 200, published: false)).ShouldBe(expected);

    [Theory]
    [InlineData(0, "Ingen rækker er afvist.")]
    [InlineData(1, "1 række er afvist: uden for skalaen. Ret den, og send filen igen – resten kan offentliggøres nu.")]
    [InlineData(6, "6 rækker er afvist, flest fordi: uden for skalaen (6). Ret dem, og send filen igen – resten kan offentliggøres nu.")]
    public void Rejects_OfAPreview_SayWhatToDo(long rejected, string expected) => Da.Rejects(Preview(200, 0, rejected)).ShouldBe(expected);

    [Fact]
    public void Rejects_BeyondTheLimit_PromiseNothing() => Da.Rejects(Preview(0, 0, 6)).ShouldBe("6 rækker er afvist, flest fordi: uden for skalaen (6).");

    [Fact]
    public void Waiting_ForSomebody_SaysForWhom()
    {
        Da.Progress(UploadStep.Reading, new LoadProgress(LoadStep.Waiting, WaitsFor: new LoadHolder("Karin Bech", default))).ShouldBe("Karin Bech indlæser nu. Vi venter på tur.");
        Da.Progress(UploadStep.Reading, new LoadProgress(LoadStep.Waiting)).ShouldBe("En anden indlæser nu. Vi venter på tur.");
        Da.Progress(UploadStep.Reading, null).ShouldBe("Filerne læses.");
    }

    [Theory]
    [InlineData(DeliveryFault.OtherOrganisation, "ucl", "Filerne hører til en anden organisation (ucl). Er det de rigtige filer?")]
    [InlineData(DeliveryFault.UsersNotAllowed, "brugere.csv", "Kun en administrator må indlæse brugere. Tag brugere.csv ud, og prøv igen.")]
    [InlineData(DeliveryFault.LoadRunning, "Karin Bech", "Karin Bech indlæser nu. Prøv igen om lidt.")]
    [InlineData(DeliveryFault.LoadRunning, null, "En anden indlæser nu. Prøv igen om lidt.")]
    [InlineData(DeliveryFault.ProtectedFile, "a.xlsx", "a.xlsx har en adgangskode, eller er en gammel .xls. Gem den som .xlsx uden adgangskode.")]
    public void Problem_OfADelivery_IsASentence(DeliveryFault fault, string? subject, string expected) =>
        Words(new DeliveryException("english") { Fault = fault, Subject = subject }).ShouldBe(expected);

    [Fact]
    public void Problem_OfAHeader_NamesColumnAndNearest() => Words(new DeliveryException("english")
    {
        Fault = DeliveryFault.HeaderLacksColumn,
        Subject = "samtaler.csv",
        Columns = ["conversation_id"],
        Headers = ["samtalenummer"],
    }).ShouldBe("samtaler.csv mangler kolonnen samtale_id. Den nærmeste overskrift er samtalenummer. Omdøb den, der er ment.");

    [Fact]
    public void Problem_OfSeveralFiles_TellsEach() => Words(new DeliveryException("english")
    {
        Several = [new("x") { Fault = DeliveryFault.UnreadableFile, Subject = "a.csv" }, new("y") { Fault = DeliveryFault.UnreadableFile, Subject = "b.csv" }],
    }).ShouldBe("a.csv kan ikke læses. Gem den igen, og prøv igen. b.csv kan ikke læses. Gem den igen, og prøv igen.");

    [Theory]
    [InlineData("keep one of them", "Filerne kan ikke indlæses. Intet er ændret. (keep one of them)")]
    [InlineData("'/srv/data/x' cannot be read", "Filerne kan ikke indlæses. Intet er ændret.")]
    public void Problem_WithoutWordsOfItsOwn_NeverTellsAPath(string line, string expected) => Words(new DeliveryException(line)).ShouldBe(expected);

    [Fact]
    public void Problem_ThatNobodyForesaw_TellsNothingOfItself()
    {
        Words(new InvalidOperationException("secret")).ShouldNotContain("secret");
        Words(new AccessDeniedException(null, "role")).ShouldBe("Du har ikke længere adgang til at indlæse data.");
        Words(new UploadException(UploadFault.TooLarge)).ShouldStartWith("Filerne fylder mere end 1.024 MB.");
    }

    [Fact]
    public void Problem_OfEveryFault_HasWords()
    {
        foreach (var fault in Enum.GetValues<DeliveryFault>())
        {
            Words(new DeliveryException("line") { Fault = fault, Subject = "x" }).ShouldEndWith(fault == DeliveryFault.Other ? ")" : "", Case.Sensitive);
        }

        Enum.GetValues<UploadFault>().Select(fault => Words(new UploadException(fault, "x"))).ShouldBeUnique();
    }

    private static string Words(Exception problem) => Problems.Words(problem, new UploadOptions());

    private static DeliveryPreview Preview(long added, long changed, long rejected, long unchanged = 0, bool published = true) => new(
        new LoadSummary(
            OrganisationId.From("given"),
            2,
            published,
            [
                new FileSummary
                {
                    File = "spindscorer.csv",
                    Feed = Feed.SpiderScores,
                    ReadAs = "UTF-8, comma",
                    UnknownColumns = [],
                    Read = added + changed + rejected + unchanged,
                    New = added,
                    Changed = changed,
                    Unchanged = unchanged,
                    Repeats = 0,
                    RejectedByCode = rejected == 0 ? new Dictionary<string, long>(StringComparer.Ordinal) : new Dictionary<string, long>(StringComparer.Ordinal) { ["out_of_range"] = rejected },
                    Warnings = new Dictionary<string, long>(StringComparer.Ordinal),
                },
            ],
            default,
            0),
        [],
        null,
        null);
}
