using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Api;

/// <summary>Result records as contract §4 writes them: snake_case, null for what is missing, numbers in full.</summary>
public static class ApiJson
{
    /// <summary>The only options the API writes with.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            // Readable æ, ø and å; what could end a script or an attribute stays escaped.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            Converters = { new KeyJsonConverter(), new ConceptJsonConverter(), new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutHiddenUnlessTold } },
        };
        options.MakeReadOnly();
        return options;
    }

    // "hidden" stands beside figures that are null for a reason, and nowhere else.
    private static void LeaveOutHiddenUnlessTold(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.PropertyType == typeof(Hidden?)))
        {
            property.ShouldSerialize = static (_, value) => value is not null;
        }
    }
}
