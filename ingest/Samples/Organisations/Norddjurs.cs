using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Samples.Organisations;

/// <summary>A municipality with LUS in four dimensions, senior talks from age 55, and no spider.</summary>
internal static class Norddjurs
{
    public static readonly SampleOrganisation Sample = new()
    {
        Id = "norddjurs",
        Name = "Norddjurs Kommune",
        ConceptId = "norddjurs-lus",
        Leaders = 96,
        Seed = 2,
        Opens = new MonthDay(8, 17),
        Closes = new MonthDay(11, 30),
        Today = new MonthDay(11, 4),
        Departments =
        [
            ("skole_dagtilbud", null, "Skole og Dagtilbud"),
            ("skoler", "skole_dagtilbud", "Skoler"),
            ("dagtilbud", "skole_dagtilbud", "Dagtilbud"),
            ("sundhed_omsorg", null, "Sundhed og Omsorg"),
            ("plejecentre", "sundhed_omsorg", "Plejecentre"),
            ("hjemmepleje", "sundhed_omsorg", "Hjemmepleje"),
            ("sygepleje", "sundhed_omsorg", "Sygepleje"),
            ("vej_ejendom", null, "Vej og Ejendom"),
            ("kultur_udvikling", null, "Kultur og Udvikling"),
            ("arbejdsmarked", null, "Arbejdsmarked"),
            ("stab", null, "Økonomi, HR og Digitalisering"),
        ],
        Late = ["plejecentre"],
        Closed = "sygepleje",
        Successors = ["hjemmepleje", "plejecentre"],
        Low = "hjemmepleje",
        Falls = "plan",
        Rises = "trivsel",
    };
}
