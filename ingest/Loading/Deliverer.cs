using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Loading;

/// <summary>
/// Who brings something, as the generation in force says once the organisation's folder is claimed: a role may have been
/// taken away by the very load that was waited for.
/// </summary>
/// <param name="MayAdminister">Whether they may bring users and change the organisation's name, concept and clock.</param>
/// <param name="Tops">The departments that they may bring rows about, with all below; null = the whole organisation.</param>
internal sealed record Deliverer(bool MayAdminister, IReadOnlyList<string>? Tops)
{
    /// <summary>Looks a user up.</summary>
    /// <param name="user">Null = the command, which may everything.</param>
    /// <param name="connection">The generation in force is attached.</param>
    /// <exception cref="DeliveryException">They may not bring anything, or no longer.</exception>
    public static Deliverer Of(UserId? user, LoadConnection connection)
    {
        if (user is not { } known)
        {
            return new Deliverer(MayAdminister: true, Tops: null);
        }

        var rows = connection.Query(
            "SELECT role, coalesce(department_id, '') FROM stored.user_account WHERE user_id = $user",
            row => (Role: row.GetString(0), Department: row.GetString(1)),
            ("user", known.Value));
        return rows switch
        {
            [{ Role: "admin" }] => new Deliverer(MayAdminister: true, Tops: null),
            [{ Role: "director", Department: var top }] => new Deliverer(MayAdminister: false, IsWhole(top, connection) ? null : [top]),
            _ => throw new DeliveryException("This user may not load data, or no longer") { Fault = DeliveryFault.NotAllowed },
        };
    }

    private static bool IsWhole(string top, LoadConnection connection) =>
        connection.Query("SELECT department_id FROM stored.department WHERE parent_id IS NULL", row => row.GetString(0)) is [var root] && root == top;
}
