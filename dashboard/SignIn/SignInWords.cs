using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Access.OpenId;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.SignIn;

/// <summary>Why somebody is not let in, and what to do.</summary>
public static class SignInWords
{
    /// <summary>Signed in, and in nobody's users.csv.</summary>
    public static string NoAccess(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language["Du er logget ind, men har ingen adgang. Kontakt HR.", "You are signed in, but have no access. Contact HR."];
    }

    /// <summary>A fault of the sign-in.</summary>
    /// <param name="fault">A <see cref="SignInFault"/> in snake_case; any text.</param>
    /// <param name="language">Of the page.</param>
    public static string Of(string fault, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var known = Enum.GetValues<SignInFault>().Where(one => SnakeCase.Of(one) == fault).Select(one => (SignInFault?)one).FirstOrDefault();
        return known switch
        {
            SignInFault.ProviderDown => language[
                "Jeres loginside svarer ikke lige nu. Prøv igen om lidt.", "Your sign-in page does not answer right now. Try again in a moment."],
            SignInFault.Denied => language[
                "Jeres loginside lod dig ikke komme ind. Kontakt HR, hvis du skal have adgang.", "Your sign-in page did not let you in. Contact HR if you should have access."],
            SignInFault.State or SignInFault.Code => language[
                "Det tog for længe, eller siden blev åbnet to gange. Log ind igen.", "It took too long, or the page was opened twice. Sign in again."],
            SignInFault.User => language[
                "Din konto har ikke det brugernavn, vi leder efter. Kontakt HR.", "Your account lacks the user name that we look for. Contact HR."],
            _ => language[
                "Vi kan ikke stole på svaret fra jeres loginside. Sig det til den, der driver LusInsight.",
                "We cannot trust the answer from your sign-in page. Tell whoever runs LusInsight."],
        };
    }
}
