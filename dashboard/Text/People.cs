using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Text;

/// <summary>Whom a concept's conversations are about: leaders, or people where employees take part.</summary>
public sealed class People
{
    private static readonly People Leaders = new(("leder", "ledere", "lederne"), ("leader", "leaders", "the leaders"));
    private static readonly People Persons = new(("person", "personer", "personerne"), ("person", "people", "the people"));

    private readonly (string One, string Many, string All) _danish;
    private readonly (string One, string Many, string All) _english;

    private People((string One, string Many, string All) danish, (string One, string Many, string All) english)
    {
        _danish = danish;
        _english = english;
    }

    /// <summary>The people of a concept: MUS and GRUS are held with employees.</summary>
    public static People Of(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return Of(IsAboutEmployees(concept));
    }

    /// <summary>The people of a concept of which no more is known.</summary>
    public static People Of(bool isAboutEmployees) => isAboutEmployees ? Persons : Leaders;

    /// <summary>Whether the conversations are held with employees.</summary>
    public static bool IsAboutEmployees(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return concept.Kinds.Any(kind => kind is "MUS" or "GRUS");
    }

    /// <summary>"leder" or "ledere".</summary>
    public string Noun(Language language, long count) =>
        count == 1 ? language[_danish.One, _english.One] : language[_danish.Many, _english.Many];

    /// <summary>"lederne".</summary>
    public string All(Language language) => language[_danish.All, _english.All];

    /// <summary>"1 leder", "46 ledere".</summary>
    public string Count(Language language, long count) => $"{language.Count(count)} {Noun(language, count)}";

    /// <summary>"27 af 46 ledere".</summary>
    public string Of(Language language, long part, long whole) => $"{language.Of(part, whole)} {Noun(language, whole)}";
}
