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

    private Viewer(Generation generation, User user, IReadOnlyList<DepartmentId> tops)
    {
        _generation = generation;
        User = user;
        Tops = tops;
    }

    /// <summary>The user.</summary>
    public User User { get; }

    /// <summary>What they are in this organisation.</summary>
    public Role Role => User.Role;

    /// <summary>The highest departments they may see, none below another.</summary>
    public IReadOnlyList<DepartmentId> Tops { get; }

    /// <summary>Whether they are of the line: directors and heads of department.</summary>
    public bool IsLine => Role is Role.Director or Role.DepartmentHead;

    /// <summary>The viewer behind a user id in one generation, or null when the organisation does not know it.</summary>
    public static Viewer? Find(Generation generation, UserId userId)
    {
        ArgumentNullException.ThrowIfNull(generation);
        if (generation.FindUser(userId) is not { } user)
        {
            return null;
        }

        IReadOnlyList<DepartmentId> tops = user.Role is Role.Director or Role.DepartmentHead or Role.Leader
            ? user.DepartmentId is { } own && generation.Departments.Contains(own) ? [own] : []
            : generation.Departments.Roots;
        return new Viewer(generation, user, tops);
    }

    /// <summary>Whether the role has the right at all, whatever the department.</summary>
    public bool Has(Right right) => right switch
    {
        Right.Completion => Role is not (Role.Leader or Role.Admin),
        Right.People or Right.Agreements => IsLine,
        // Until the disclosure control exists, protected figures are refused altogether: nothing leaks in between.
        Right.Results or Right.Initiatives => IsLine && _generation.Concept.IndividualResults == IndividualResults.Line,
        Right.Loads => Role is Role.Admin or Role.Director,
        Right.Administration => Role is Role.Admin,
        _ => throw new ArgumentOutOfRangeException(nameof(right), right, "Not a right."),
    };

    /// <summary>Whether the department is one of the viewer's tops or below one; for med: a root or a child of one.</summary>
    public bool Reaches(DepartmentId department)
    {
        var tree = _generation.Departments;
        return Role == Role.Med
            ? tree.Depth(department) <= 1
            : Tops.Any(top => tree.IsWithin(department, top));
    }

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

    /// <summary>Passes only with the right and within reach.</summary>
    /// <exception cref="AccessDeniedException">The role is without the right, or the department is out of reach.</exception>
    public void Demand(Right right, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        Demand(right);
        if (scope.Tops.Count == 0 && _generation.Departments.Count > 0)
        {
            throw new AccessDeniedException("department", "This user has no department to see.");
        }

        foreach (var department in scope.Tops)
        {
            if (!Reaches(department))
            {
                throw new AccessDeniedException("department", "The department is outside what this user may see.");
            }
        }
    }

    /// <summary>Passes only with the right.</summary>
    /// <exception cref="AccessDeniedException">The role is without the right.</exception>
    public void Demand(Right right)
    {
        if (!Has(right))
        {
            throw new AccessDeniedException(null, $"The role {SnakeCase.Of(Role)} is without access to this.");
        }
    }
}
