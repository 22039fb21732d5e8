using LusInsight.Analytics.Access;
using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Initiatives.Planning;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Access;
using LusInsight.Dashboard.Initiatives;
using LusInsight.Dashboard.Trends;

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

    /// <summary>The round the address names; null where it names none.</summary>
    /// <param name="scope">That of the same address.</param>
    public RoundId? NamedRound(Scope scope) => string.IsNullOrEmpty(Text("round")) ? null : scope.Round?.RoundId;

    /// <summary>Points within which a change is none.</summary>
    /// <exception cref="ScopeException">Not a number above 0 (400).</exception>
    public double Margin() => MarginText.Read(Text("margin"));

    /// <summary>What a plan of the address may be.</summary>
    /// <exception cref="ScopeException">A setting is malformed or out of range (400).</exception>
    public PlanSettings Plan() => PlanAddress.Read(name => http.Request.Query[name], Generation.Concept);

    /// <summary>The furthest stage that the address asks about, or none; null = any.</summary>
    /// <exception cref="ScopeException">The concept has no such stage (400).</exception>
    public string? Stage() => Text("stage") is not { Length: > 0 } text ? null
        : PeopleWanted.IsStage(Generation.Concept, text) ? text
        : throw new ScopeException("stage", unknown: false, "Expected one of the concept's stages, or none.");

    private string? Text(string parameter) => http.Request.Query[parameter];
}
