namespace LusInsight.Dashboard.Access.OpenId;

/// <summary>Why a sign-in at the provider came to nothing.</summary>
public enum SignInFault
{
    /// <summary>The provider does not answer, or not as one.</summary>
    ProviderDown,

    /// <summary>The provider did not let the person in, or they gave up.</summary>
    Denied,

    /// <summary>The answer is not to a question of this browser, is too late, or was changed on the way.</summary>
    State,

    /// <summary>The provider does not take the code: used before, too old, or not ours.</summary>
    Code,

    /// <summary>There is no id_token, or it is not signed by a key of the provider's.</summary>
    Signature,

    /// <summary>The id_token is another issuer's.</summary>
    Issuer,

    /// <summary>The id_token is for another application.</summary>
    Audience,

    /// <summary>The id_token has run out, or is not valid yet.</summary>
    Expired,

    /// <summary>The id_token answers another question.</summary>
    Nonce,

    /// <summary>The id_token lacks the claim that is the user_id, or says that the e-mail is not verified.</summary>
    User,
}
