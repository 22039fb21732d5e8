using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Samples.Organisations;

/// <summary>A municipality with LUS by cards in the fourth quarter; the conversation is confidential to the pair.</summary>
internal static class Aabenraa
{
    public static readonly SampleOrganisation Sample = new()
    {
        Id = "aabenraa",
        Name = "Aabenraa Kommune",
        ConceptId = "aabenraa-lus",
        Leaders = 148,
        Seed = 3,
        Opens = new MonthDay(10, 1),
        Closes = new MonthDay(12, 31),
        Today = new MonthDay(11, 27),
        Departments =
        [
            ("boern_kultur", null, "Børn og Kultur"),
            ("skole", "boern_kultur", "Skole"),
            ("skole_oest", "skole", "Skoler Øst"),
            ("skole_vest", "skole", "Skoler Vest"),
            ("dagtilbud", "boern_kultur", "Dagtilbud"),
            ("boern_familie", "boern_kultur", "Børn og Familie"),
            ("social_sundhed", null, "Social og Sundhed"),
            ("pleje_omsorg", "social_sundhed", "Pleje og Omsorg"),
            ("handicap_psykiatri", "social_sundhed", "Handicap og Psykiatri"),
            ("visitation", "social_sundhed", "Visitation og Understøttelse"),
            ("kultur_miljoe", null, "Kultur, Miljø og Erhverv"),
            ("jobcenter", null, "Jobcenter og Borgerservice"),
            ("stab", null, "Staben"),
        ],
        Late = ["pleje_omsorg"],
        Closed = "visitation",
        Successors = ["pleje_omsorg", "handicap_psykiatri"],
        Low = "pleje_omsorg",
        Falls = "engagement",
        Rises = "anerkendelse",
    };
}
