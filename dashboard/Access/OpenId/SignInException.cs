namespace LusInsight.Dashboard.Access.OpenId;

/// <summary>A sign-in that is refused. The message is for the log: what to look at, and nobody's data.</summary>
public sealed class SignInException(SignInFault fault) : Exception(Line(fault))
{
    /// <summary>Why.</summary>
    public SignInFault Fault { get; } = fault;

    private static string Line(SignInFault fault) => fault switch
    {
        SignInFault.ProviderDown => "the provider does not answer: can Auth:OAuth:Authority be reached, and is it the issuer that the provider names?",
        SignInFault.Denied => "the provider refused: is the application registered with this address, and may this person use it?",
        SignInFault.State => "the answer is not to a question of this browser, or comes too late",
        SignInFault.Code => "the provider does not take the code: used before, too old, or a wrong Auth:OAuth:ClientSecret",
        SignInFault.Signature => "the id_token is missing, or not signed by a key of the provider's",
        SignInFault.Issuer => "the id_token is another issuer's than Auth:OAuth:Authority",
        SignInFault.Audience => "the id_token is for another application than Auth:OAuth:ClientId",
        SignInFault.Expired => "the id_token is not valid now: do both clocks go right?",
        SignInFault.Nonce => "the id_token answers another question",
        SignInFault.User => "the id_token lacks a single Auth:OAuth:UserClaim, or its e-mail is not verified",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "Not a fault."),
    };
}
