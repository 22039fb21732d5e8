namespace LusInsight.Analytics.Statistics;

/// <summary>
/// Where a change of mean comes from, in points. The parts sum to the change:
/// m₂ − m₁ = (s₂ − s₁) + (n_c/n₂)(c − s₂) + (n_l/n₁)(s₁ − l), s the mean of those who stayed, c of those who came, l of those
/// who left. Source: M. J. Melitz and S. Polanec, RAND Journal of Economics 46 (2015), 362–375. Of c − s₂ and s₁ − l, what
/// comes from being in other departments than those who stayed is taken out as the mix, Σ (p − q)(a + b)/2 over departments
/// with shares p, q and means a, b. Source: E. M. Kitagawa, Journal of the American Statistical Association 50 (1955),
/// 1168–1194. A department with only one of the two groups tells no difference within: it is all mix.
/// </summary>
/// <param name="Stayed">The mean change of those who answered in both rounds: their own.</param>
/// <param name="Came">What those who came bring, beside those who stayed in the same departments.</param>
/// <param name="Left">What those who left take away, beside those who stayed in the same departments.</param>
/// <param name="Mix">That people have come to, and left, other departments than those who stayed are in.</param>
public sealed record ChangeParts(double Stayed, double Came, double Left, double Mix)
{
    /// <summary>Null where nobody answered in both rounds: then there is nobody to measure against.</summary>
    /// <param name="groups">Departments that share nobody.</param>
    public static ChangeParts? Of(IReadOnlyList<ChangeGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var stayedLater = AnswerTotal.Of(groups.Select(g => g.StayedLater));
        var stayedEarlier = AnswerTotal.Of(groups.Select(g => g.StayedEarlier));
        if (stayedLater.Count == 0 || stayedEarlier.Count != stayedLater.Count)
        {
            return null;
        }

        var came = Split([.. groups.Select(g => (g.Later - g.StayedLater, g.StayedLater))]);
        var left = Split([.. groups.Select(g => (g.Earlier - g.StayedEarlier, g.StayedEarlier))]);
        return new ChangeParts(stayedLater.Mean - stayedEarlier.Mean, came.Within, -left.Within, came.Mix - left.Mix);
    }

    // How far a group moves everybody's mean away from that of those who stayed, within departments and by their mix.
    private static (double Within, double Mix) Split(IReadOnlyList<(AnswerTotal Group, AnswerTotal Stayed)> departments)
    {
        var group = AnswerTotal.Of(departments.Select(d => d.Group));
        var stayed = AnswerTotal.Of(departments.Select(d => d.Stayed));
        if (group.Count == 0)
        {
            return (0, 0);
        }

        var within = departments
            .Where(d => d.Group.Count > 0 && d.Stayed.Count > 0)
            .Sum(d => (d.Group.ShareOf(group) + d.Stayed.ShareOf(stayed)) / 2 * (d.Group.Mean - d.Stayed.Mean));
        var weight = group.ShareOf(group + stayed);
        return (weight * within, weight * (group.Mean - stayed.Mean - within));
    }
}
