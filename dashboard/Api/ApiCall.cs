using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Access;

namespace LusInsight.Dashboard.Api;

/// <summary>A call to one organisation by somebody it knows.</summary>
internal sealed class ApiCall(Admission.Granted admitted, HttpContext http)
{
    public Generation Generation => admitted.Generation;

    public Viewer Viewer => admitted.Viewer;

    /// <summary>Fires when the caller hangs up.</summary>
    public CancellationToken Cancellation => http.RequestAborted;

    /// <summary>What the address asks about. Judged also where an endpoint does not use all of it.</summary>
    /// <exception cref="ScopeException">Round or department unknown (404), level unknown or date malformed (400).</exception>
    public Scope Scope() => Analytics.Access.Scope.Resolve(
        Generation, Viewer, new ScopeRequest(Text("round"), Text("department"), Text("level"), Text("asOf")));

    /// <summary>The question the address asks about; null = all of the kind.</summary>
    /// <exception cref="ScopeException">The concept has no such question (400).</exception>
    public QuestionId? Question(ItemKind kind)
    {
        if (Text("question") is not { Length: > 0 } text)
        {
            return null;
        }

        var question = QuestionId.From(text);
        return Generation.Concept.Questions(kind).Any(known => known.Id == question)
            ? question
            : throw new ScopeException("question", unknown: false, "Expected one of the concept's questions.");
    }

    private string? Text(string parameter) => http.Request.Query[parameter];
}
