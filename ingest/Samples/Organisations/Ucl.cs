using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Samples.Organisations;

/// <summary>A college whose executive board adjusts themes, arenas and questions before every round.</summary>
internal static class Ucl
{
    public static readonly SampleOrganisation Sample = new()
    {
        Id = "ucl",
        Name = "UCL Erhvervsakademi og Professionshøjskole",
        ConceptId = "ucl-lus",
        Adjust = Adjust,
        Leaders = 76,
        Seed = 5,
        Opens = new MonthDay(9, 14),
        Closes = new MonthDay(12, 11),
        Today = new MonthDay(11, 13),
        Departments =
        [
            ("sundhed", null, "Sundhedsuddannelser"),
            ("sygeplejerske", "sundhed", "Sygeplejerskeuddannelsen"),
            ("terapeut", "sundhed", "Fysioterapi og Ergoterapi"),
            ("erhverv", null, "Erhverv og Teknologi"),
            ("merkantil", "erhverv", "Merkantile uddannelser"),
            ("teknologi", "erhverv", "It og Teknologi"),
            ("paedagogik", null, "Pædagogik og Læring"),
            ("laerer", "paedagogik", "Læreruddannelsen"),
            ("paedagog", "paedagogik", "Pædagoguddannelsen"),
            ("videreuddannelse", null, "Efter- og Videreuddannelse"),
            ("faelles_service", null, "Økonomi, HR og Service"),
        ],
        Late = ["erhverv"],
        Closed = "videreuddannelse",
        Successors = ["laerer", "paedagog", "teknologi"],
        Low = "merkantil",
        Falls = "trivsel",
        Rises = "stoette",
        Lacked = ["forandringsledelse", "digital_ledelse"],
    };

    // Kompetenceledelse gave way to Digital ledelse in the last but one round, and a question came for two rounds.
    private static Concept Adjust(Concept concept, IReadOnlyList<RoundId> rounds)
    {
        if (rounds.Count < 3)
        {
            return concept;
        }

        var (last, first) = (rounds[^3], rounds[^2]);
        return concept with
        {
            Topics =
            [
                .. concept.Topics.SelectMany(topic => string.Equals(topic.Name, "Kompetenceledelse", StringComparison.Ordinal)
                    ? new[]
                    {
                        topic with { ToRound = last },
                        topic with { Id = new TopicId(topic.Id.Value.Replace("kompetence", "digital_", StringComparison.Ordinal)), Name = "Digital ledelse", FromRound = first },
                    }
                    : [topic]),
            ],
            Arenas =
            [
                .. concept.Arenas.Select(arena => string.Equals(arena.Id.Value, "kompetenceledelse", StringComparison.Ordinal)
                    ? arena with { ToRound = last }
                    : arena),
                new ArenaDefinition(new ArenaId("digital_ledelse"), "Digital ledelse", FromRound: first),
            ],
            ScalingQuestions =
            [
                .. concept.ScalingQuestions,
                new QuestionDefinition(new QuestionId("ledelse_paa_afstand"), "Ledelse på afstand", new Scale(1, 10), last, first),
            ],
        };
    }
}
