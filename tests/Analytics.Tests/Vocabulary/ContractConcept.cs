namespace LusInsight.Analytics.Tests.Vocabulary;

/// <summary>A concept that uses every key.</summary>
internal static class ContractConcept
{
    public const string Json = """
        {"id": "proeve-luls", "name": "Prøvekommunens LULS", "kinds": ["LULS"],
         "levels": [{"id": "leder_af_medarbejdere", "name": "Leder af medarbejdere"}],
         "stages": ["invited", "scheduled", "prepared", "held", "concluded", "approved", "closed", "followed_up"],
         "complete_stage": "closed",
         "deadlines": [{"id": "invited_14_days", "stage": "invited", "days": 14, "kind": "calendar", "before": "scheduled"},
                       {"id": "prepared_4_working_days", "stage": "prepared", "days": 4, "kind": "working", "before": "scheduled"}],
         "extra_holidays": ["12-24"], "window": {"from": "10-01", "to": "12-31"}, "follow_up_months": 6,
         "topics": [{"id": "siden_sidst", "name": "Siden sidst", "theme": "De fælles temaer", "mandatory": true}],
         "scaling_questions": [{"id": "trivsel", "text": "Hvordan vil du vurdere din trivsel på en skala fra 1-10?",
                                "min": 1, "max": 10, "from_round": "r2024", "to_round": null}],
         "evaluation_questions": [{"id": "udbytte", "text": "Udbytte af samtalen", "min": 1, "max": 5}],
         "arenas": [{"id": "drift", "name": "Drift og økonomi"}], "arena_scale": {"min": 1, "max": 5}, "focus": {"min": 2, "max": 3},
         "retention_months": 3, "individual_results": "line", "minimum_group": 5}
        """;
}
