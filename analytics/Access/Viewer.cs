using LusInsight.Analytics.Releases;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Access;

/// <summary>
/// Who is looking, as one generation's users.csv says. Every query takes one and asks it before it reads;
/// there is no way round it, so pages, API and exports cannot differ. Look it up anew for every request:
/// a role may be gone in the next generation.
/// </summary>
public sealed class Viewer
{
    private readonly Generation _generation;
    private readonly Action<User, Sighting>? _watch;

    private Viewer(Generation generation, User user, IReadOnlyList<DepartmentId> tops, DateOnly today, Action<User, Sighting>? watch)
    {
        _watch = watch;
        _generation = generation;
        Today = today;
        User = user;
        Tops = tops;
    }

    /// <summary>The user.</summary>
    public User User { get; }

    /// <summary>The organisation's day: lateness is told as of it, and it says which rounds have closed.</summary>
    public DateOnly Today { get; }

    /// <summary>What they are in this organisation.</summary>
    public Role Role => User.Role;

    /// <summary>The highest departments they may see, none below another.</summary>
    public IReadOnlyList<DepartmentId> Tops { get; }

    /// <summary>Whether they are of the line: directors and heads of department.</summary>
    public bool IsLine => Role is Role.Director or Role.DepartmentHead;

    /// <summary>Where answers, levels and evaluations come from for this viewer: every query takes them from there.</summary>
    public Sight Sight => RoleRules.SightOf(Role, _generation.Concept);

    /// <summary>Whether answers, levels and evaluations come as protected figures, if at all.</summary>
    public bool IsProtected => Sight != Sight.Counted;

    /// <summary>The viewer behind a user id in one generation, or null when the organisation does not know it.</summary>
    /// <param name="generation">The organisation's data.</param>
    /// <param name="userId">Who looks.</param>
    /// <param name="time">Tells which rounds have closed, where the organisation has no fixed clock; null = the system's.</param>
    /// <param name="watch">Told of everything that this viewer is shown or refused; may be called from several threads.</param>
    public static Viewer? Find(Generation generation, UserId userId, TimeProvider? time = null, Action<User, Sighting>? watch = null)
    {
        ArgumentNullException.ThrowIfNull(generation);
        if (generation.FindUser(userId) is not { } user)
        {
            return null;
        }

        IReadOnlyList<DepartmentId> tops = user.Role is Role.Director or Role.DepartmentHead or Role.Leader
            ? user.DepartmentId is { } own && generation.Departments.Contains(own) ? [own] : []
            : generation.Departments.Roots;
        return new Viewer(generation, user, tops, generation.Today(time ?? TimeProvider.System), watch);
    }

    /// <summary>
    /// In an organisation without any user: a director of it all, so that a demonstration shows something. Null where there are users.
    /// </summary>
    /// <param name="generation">The organisation's data.</param>
    /// <param name="userId">What they go by.</param>
    /// <param name="time">As for <see cref="Find"/>.</param>
    public static Viewer? Demonstrate(Generation generation, UserId userId, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(generation);
        return generation.Users.Any()
            ? null
            : new Viewer(
                generation,
                new User(userId, Role.Director, null, null, null),
                generation.Departments.Roots,
                generation.Today(time),
                watch: null);
    }

    /// <summary>Whether the role has the right at all, whatever the department.</summary>
    public bool Has(Right right) => RoleRules.Has(Role, _generation.Concept, right);

    /// <summary>
    /// Whether the department is one of the viewer's tops or below one; for med: a root or a child of one; for a leader:
    /// their own alone.
    /// </summary>
    public bool Reaches(DepartmentId department)
    {
        var tree = _generation.Departments;
        return Role switch
        {
            Role.Med => tree.Depth(department) <= 1,
            Role.Leader => Tops.Contains(department),
            _ => Tops.Any(top => tree.IsWithin(department, top)),
        };
    }

    /// <summary>
    /// Whether a round's answers may be released: from the day after closes_on, once a load has seen that day.
    /// It follows from days alone, so that it tells nothing of who answered.
    /// </summary>
    public bool IsReleased(Round round)
    {
        ArgumentNullException.ThrowIfNull(round);
        var loaded = _generation.FixedToday ?? DateOnly.FromDateTime(DanishClock.Local(_generation.LoadedAt));
        return round.ClosesOn < Today && round.ClosesOn < loaded;
    }

    /// <summary>Why a figure of a round is null where this viewer sees protected figures and there is no released one.</summary>
    public Hidden HiddenIn(Round round) => IsReleased(round) ? Hidden.TooFew : Hidden.NotReleased;

    /// <summary>
    /// The departments one step below what is asked for that the viewer may see, by name; where several tops are asked
    /// for, the tops themselves. For med nothing is below a child of a root.
    /// </summary>
    public IReadOnlyList<Department> Children(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var tree = _generation.Departments;
        var below = scope.Department is { } one ? tree.Children(one) : scope.Tops.Select(top => tree[top]);
        return [.. below.Where(child => Reaches(child.DepartmentId))];
    }

    /// <summary>The last gate of a query of answers, levels or evaluations: what is not in the catalogue goes to nobody protected.</summary>
    /// <exception cref="InvalidOperationException">The viewer sees protected figures, and the result has a member that is none.</exception>
    public T Show<T>(T result)
    {
        if (IsProtected)
        {
            ProtectedFigures.Require(typeof(T));
        }

        return result;
    }

    /// <summary>Passes only with the right and within reach. Both outcomes are told to whoever watches.</summary>
    /// <exception cref="AccessDeniedException">The role is without the right, or the department is out of reach.</exception>
    public void Demand(Right right, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        Pass(right, scope, Denial(right) ?? Denial(scope));
    }

    /// <summary>Passes only with the right.</summary>
    /// <exception cref="AccessDeniedException">The role is without the right.</exception>
    public void Demand(Right right) => Pass(right, null, Denial(right));

    /// <summary>Tells whoever watches whose rows are shown by themselves. For queries that have passed <see cref="Demand(Right)"/>.</summary>
    public void Saw(Right right, Scope? scope, IReadOnlyList<LeaderId> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        if (people.Count > 0)
        {
            _watch?.Invoke(User, new Sighting(right, Sight, scope, IsRefused: false, people));
        }
    }

    private void Pass(Right right, Scope? scope, AccessDeniedException? denial)
    {
        _watch?.Invoke(User, new Sighting(right, Sight, scope, IsRefused: denial is not null, []));
        if (denial is not null)
        {
            throw denial;
        }
    }

    private AccessDeniedException? Denial(Right right) =>
        Has(right) ? null : new AccessDeniedException(null, $"The role {SnakeCase.Of(Role)} is without access to this.");

    private AccessDeniedException? Denial(Scope scope) => scope.Tops.Count == 0 && _generation.Departments.Count > 0
        ? new AccessDeniedException("department", "This user has no department to see.")
        : scope.Tops.All(Reaches) ? null : new AccessDeniedException("department", "The department is outside what this user may see.");
}
