using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Vocabulary;

public class ConceptJsonPropertyTests
{
    private static readonly string[] Required = ["id", "name", "kinds", "levels", "stages"];

    [Fact]
    public void Parse_WithAnyOptionalKeysLeftOut_ReadsBackWhatIsWritten() => Prop.ForAll(
        Gen.Choose(0, (1 << 14) - 1).ToArbitrary(),
        leftOut =>
        {
            var json = JsonNode.Parse(ContractConcept.Json)!.AsObject();
            var optional = json.Select(member => member.Key).Except(Required).ToList();
            optional.Count.ShouldBe(14);
            foreach (var key in optional.Where((_, place) => (leftOut & (1 << place)) != 0))
            {
                json.Remove(key);
            }

            if (!json.ContainsKey("arena_scale"))
            {
                json.Remove("arenas");
            }

            var text = ConceptJson.Write(ConceptJson.Parse(json.ToJsonString()));

            ConceptJson.Write(ConceptJson.Parse(text)).ShouldBe(text);
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Parse_WithAnythingTypedAnywhere_ReadsItOrTellsItsFaults() => Prop.ForAll(
        (from place in Gen.Choose(0, ContractConcept.Json.Length - 1)
         from length in Gen.Choose(0, 12)
         from typed in Gen.Elements("", "\"", "{", "[", "]", "}", "null", "-1", "1e99", "\\", "\\ud800", "\u0000", "é", ",", "true")
         select (place, length, typed)).ToArbitrary(),
        edit =>
        {
            var end = Math.Min(ContractConcept.Json.Length, edit.place + edit.length);
            var text = string.Concat(ContractConcept.Json.AsSpan(0, edit.place), edit.typed, ContractConcept.Json.AsSpan(end));

            try
            {
                ConceptJson.Parse(text).Id.ShouldNotBeEmpty();
            }
            catch (ConceptException exception)
            {
                exception.Faults.ShouldNotBeEmpty();
                exception.Message.ShouldNotContain('\n');
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
