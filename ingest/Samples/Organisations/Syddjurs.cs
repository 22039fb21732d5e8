using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Samples.Organisations;

/// <summary>A municipality with MUS for every employee, or GRUS followed by a talk of one's own.</summary>
internal static class Syddjurs
{
    public static readonly SampleOrganisation Sample = new()
    {
        Id = "syddjurs",
        Name = "Syddjurs Kommune",
        ConceptId = "syddjurs-mus",
        Leaders = 400,
        Seed = 4,
        Opens = new MonthDay(8, 15),
        Closes = new MonthDay(12, 15),
        Today = new MonthDay(11, 18),
        Departments =
        [
            ("boern_laering", null, "Børn og Læring"),
            ("skoler", "boern_laering", "Skoler"),
            ("skole_kyst", "skoler", "Skolen ved Kysten"),
            ("skole_skov", "skoler", "Skolen ved Skoven"),
            ("dagtilbud", "boern_laering", "Dagtilbud"),
            ("sundhed_aeldre", null, "Sundhed og Ældre"),
            ("hjemmepleje", "sundhed_aeldre", "Hjemmepleje"),
            ("plejehjem", "sundhed_aeldre", "Plejehjem"),
            ("genoptraening", "sundhed_aeldre", "Genoptræning"),
            ("natur_teknik", null, "Natur, Teknik og Miljø"),
            ("borger_arbejde", null, "Borgerservice og Arbejdsmarked"),
            ("stab", null, "Stabe"),
        ],
        Late = ["hjemmepleje"],
        Closed = "genoptraening",
        Successors = ["hjemmepleje", "plejehjem"],
        Low = "plejehjem",
        Falls = "trivsel",
        Rises = "ligevaerdig",
    };
}
