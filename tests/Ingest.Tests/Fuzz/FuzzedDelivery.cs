using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LusInsight.Ingest.Tests.Loading;

namespace LusInsight.Ingest.Tests.Fuzz;

/// <summary>Files of an organisation that has something already; some of them damaged.</summary>
internal static class FuzzedDelivery
{
    private static readonly (string File, string Text)[] Sound =
    [
        .. GivenOrganisation.Basis,
        GivenOrganisation.Csv("scaling_answers", "conversation_id,question_id,value", "C1,trivsel,5", "C2,trivsel,7", "C2,ny,3", "C9,ny,3"),
        GivenOrganisation.Csv("spider_scores", "conversation_id,arena_id,current_level,desired_level,focus", "C1,drift,2,4,ja", "C2,drift,3,4,nej", "C2,ny,9,4,"),
        GivenOrganisation.Csv("initiatives", "initiative_id,department_id,round_id,arena_id", "I1,D1,R1,drift", "I1,D0,R1,drift"),
        GivenOrganisation.Csv("agreements", "agreement_id,conversation_id,arena_id,status,due_on", "A1,C1,drift,planned,2025-01-01"),
        GivenOrganisation.Csv("users", "user_id,role,department_id,leader_id", "a@x.dk,director,D0,L0", "b@x.dk,leader,,L9"),
    ];

    /// <summary>Each file sound or damaged by a mutation or two.</summary>
    public static Gen<FuzzedFile[]> Any { get; } =
        from damaged in Gen.Elements(0, 1, 2).ArrayOf(Sound.Length)
        from mutations in Mutation.Any.ArrayOf(2 * Sound.Length)
        select Sound.Select((file, i) => FuzzedFile.Mutated(
            file.File,
            Encoding.UTF8.GetBytes(file.Text),
            mutations.AsSpan(2 * i, damaged[i]).ToArray())).ToArray();
}
