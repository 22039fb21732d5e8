using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Samples;

/// <summary>organisation.json: the built-in concept by its id, or, where it was adjusted, the whole concept.</summary>
internal static class SampleOrganisationFile
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Indented = true,
        NewLine = "\n",
    };

    public static void Write(string folder, SamplePlan plan)
    {
        using var stream = File.Create(Path.Combine(folder, "organisation.json"));
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("id", plan.Spec.Organisation);
            json.WriteString("name", plan.Organisation.Name);
            json.WritePropertyName("concept");
            if (plan.Organisation.Adjust is null)
            {
                json.WriteStringValue(plan.Concept.Id);
            }
            else
            {
                ConceptJson.Write(json, plan.Concept);
            }

            json.WriteString("today", SampleFile.Text(plan.Today));
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }
}
