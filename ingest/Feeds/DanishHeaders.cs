namespace LusInsight.Ingest.Feeds;

/// <summary>The Danish headers of the contract's columns. A header also matches its canonical name; case, blanks and æøå do not matter.</summary>
public static class DanishHeaders
{
    private static readonly Dictionary<string, string[]> Names = new(StringComparer.Ordinal)
    {
        ["department_id"] = ["afdeling_id", "afdelings_id"],
        ["leader_id"] = ["leder_id", "medarbejder_id"],
        ["round_id"] = ["runde_id"],
        ["conversation_id"] = ["samtale_id"],
        ["question_id"] = ["spørgsmål_id"],
        ["topic_id"] = ["emne_id"],
        ["agreement_id"] = ["aftale_id"],
        ["initiative_id"] = ["initiativ_id"],
        ["user_id"] = ["bruger_id"],
        ["group_id"] = ["gruppe_id"],
        ["name"] = ["navn"],
        ["parent_id"] = ["overordnet_id"],
        ["manager_id"] = ["chef_id"],
        ["level"] = ["niveau"],
        ["email"] = ["mail"],
        ["birth_date"] = ["fødselsdato"],
        ["employed_from"] = ["ansat_fra"],
        ["employed_to"] = ["ansat_til"],
        ["opens_on"] = ["åbner"],
        ["closes_on"] = ["lukker"],
        ["kind"] = ["type"],
        ["role"] = ["rolle"],
        ["invited_on"] = ["indkaldt"],
        ["scheduled_on"] = ["planlagt"],
        ["prepared_on"] = ["forberedt"],
        ["held_on"] = ["afholdt"],
        ["concluded_on"] = ["konkluderet"],
        ["leader_approved_on"] = ["godkendt_leder"],
        ["manager_approved_on"] = ["godkendt_chef"],
        ["closed_on"] = ["lukket"],
        ["followed_up_on"] = ["opfulgt"],
        ["value"] = ["svar"],
        ["current_level"] = ["nuværende"],
        ["desired_level"] = ["ønsket"],
        ["focus"] = ["fokus"],
        ["chosen_by"] = ["valgt_af"],
        ["responsible"] = ["ansvarlig"],
        ["due_on"] = ["frist"],
        ["done_on"] = ["udført"],
        ["decided_on"] = ["besluttet"],
        ["starts_on"] = ["starter"],
        ["ends_on"] = ["slutter"],
    };

    /// <summary>The Danish names of a column; empty where both languages share one (arena_id, status).</summary>
    public static IReadOnlyList<string> Of(string column) => Names.GetValueOrDefault(column, []);
}
