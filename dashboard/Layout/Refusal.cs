using LusInsight.Dashboard.SignIn;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Layout;

/// <summary>A page that is not shown, and why.</summary>
/// <param name="Status">The HTTP status: 400, 403, 404 or 500.</param>
/// <param name="Heading">The page's H1.</param>
/// <param name="Sentence">What is wrong.</param>
public sealed record Refusal(int Status, string Heading, string Sentence)
{
    /// <summary>An existing page that is not for this viewer.</summary>
    public static Refusal Forbidden(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new Refusal(
            StatusCodes.Status403Forbidden,
            language["Ingen adgang", "No access"],
            language["Den side har du ikke adgang til.", "You do not have access to that page."]);
    }

    /// <summary>Somebody whom no organisation knows.</summary>
    public static Refusal NoAccess(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new Refusal(StatusCodes.Status403Forbidden, language["Ingen adgang", "No access"], SignInWords.NoAccess(language));
    }

    /// <summary>An address that leads nowhere.</summary>
    public static Refusal NotFound(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new Refusal(
            StatusCodes.Status404NotFound,
            language["Siden findes ikke", "Page not found"],
            language["Vi kan ikke finde siden i adressen.", "We cannot find the page in the address."]);
    }

    /// <summary>A part of the address that names nothing, or that cannot be read.</summary>
    /// <param name="parameter">The parameter at fault.</param>
    /// <param name="language">Of the page.</param>
    /// <param name="isThing">False where a value is malformed (400).</param>
    public static Refusal Unknown(string parameter, Language language, bool isThing = true)
    {
        ArgumentNullException.ThrowIfNull(language);
        var what = parameter switch
        {
            "organisation" => language["organisationen", "the organisation"],
            "round" => language["runden", "the round"],
            "department" => language["afdelingen", "the department"],
            "level" => language["niveauet", "the level"],
            "question" => language["spørgsmålet", "the question"],
            "arena" => language["arenaen", "the arena"],
            "stage" => language["trinnet", "the stage"],
            "asOf" => language["datoen", "the date"],
            _ => language["siden", "the page"],
        };
        return new Refusal(
            isThing ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest,
            language["Siden findes ikke", "Page not found"],
            language[$"Vi kan ikke finde {what} i adressen.", $"We cannot find {what} in the address."]);
    }

    /// <summary>Something broke on our side.</summary>
    public static Refusal Broken(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new Refusal(
            StatusCodes.Status500InternalServerError,
            language["Noget gik galt", "Something went wrong"],
            language["Tallene kunne ikke hentes. Prøv igen om lidt.", "The figures could not be fetched. Try again in a moment."]);
    }
}
