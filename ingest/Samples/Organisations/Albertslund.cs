using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Samples.Organisations;

/// <summary>A municipality with LULS and the spider: everybody lacks strategic leadership, and Skoler lag.</summary>
internal static class Albertslund
{
    public static readonly SampleOrganisation Sample = new()
    {
        Id = "albertslund",
        Name = "Albertslund Kommune",
        ConceptId = "albertslund-luls",
        Leaders = 124,
        Seed = 1,
        Opens = new MonthDay(9, 1),
        Closes = new MonthDay(12, 18),
        Today = new MonthDay(11, 11),
        Departments =
        [
            ("boern_unge", null, "Børn og Unge"),
            ("skoler", "boern_unge", "Skoler"),
            ("skole_nord", "skoler", "Skole Nord"),
            ("skole_syd", "skoler", "Skole Syd"),
            ("dagtilbud", "boern_unge", "Dagtilbud"),
            ("ppr", "boern_unge", "PPR"),
            ("familie", "boern_unge", "Familie og Rådgivning"),
            ("sundhed_aeldre", null, "Sundhed og Ældre"),
            ("hjemmepleje", "sundhed_aeldre", "Hjemmepleje"),
            ("plejecentre", "sundhed_aeldre", "Plejecentre"),
            ("by_kultur", null, "By, Kultur og Miljø"),
            ("vej_park", "by_kultur", "Vej og Park"),
            ("beskaeftigelse", null, "Beskæftigelse og Borgerservice"),
            ("stab", null, "Økonomi og Stab"),
        ],
        Late = ["skoler", "vej_park"],
        Closed = "familie",
        Successors = ["ppr", "dagtilbud"],
        Low = "skole_syd",
        Falls = "trivsel",
        Rises = "opfoelgning",
        Lacked = ["strategisk", "personale"],
    };
}
