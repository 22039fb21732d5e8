using System.Data.Common;
using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Store;

/// <summary>
/// One immutable generation of an organisation, open for reading. What is small and asked for at every request
/// (organisation, concept, rounds, departments, users) is read once; the rest by SQL. Safe for many threads.
/// </summary>
public sealed class Generation : IDisposable
{
    private readonly GenerationConnection _connection;
    private readonly Dictionary<UserId, User> _users;

    private Generation(GenerationConnection connection, int number)
    {
        _connection = connection;
        Number = number;
        using var session = OpenSession();
        var organisation = session.Query<OrganisationRow>("Store/Organisation.sql", new { }).Single();
        if (organisation.SchemaVersion != Schema.Version)
        {
            throw new InvalidDataException(FormattableString.Invariant(
                $"{number} is written for schema {organisation.SchemaVersion}, this program reads {Schema.Version}; load any delivery again."));
        }

        OrganisationId = OrganisationId.From(organisation.OrganisationId);
        Name = organisation.Name;
        Concept = ConceptJson.Parse(organisation.Concept);
        FixedToday = organisation.Today;
        LoadedAt = DateTime.SpecifyKind(organisation.LoadedAt, DateTimeKind.Utc);
        Rounds = session.Query<Round>("Store/Rounds.sql", new { });
        Departments = new DepartmentTree(session.Query<Department>("Store/Departments.sql", new { }));
        _users = session.Query<UserRow>("Store/Users.sql", new { }).ToDictionary(u => u.UserId, u => u.ToUser());
    }

    /// <summary>Counts up by one with every load that changes something.</summary>
    public int Number { get; }

    /// <summary>Whose data this is.</summary>
    public OrganisationId OrganisationId { get; }

    /// <summary>The organisation's name.</summary>
    public string Name { get; }

    /// <summary>What the organisation's conversations consist of.</summary>
    public Concept Concept { get; }

    /// <summary>A fixed clock for samples and tests; null = the real one.</summary>
    public DateOnly? FixedToday { get; }

    /// <summary>When the load was published, UTC.</summary>
    public DateTime LoadedAt { get; }

    /// <summary>By opens_on, then id.</summary>
    public IReadOnlyList<Round> Rounds { get; }

    /// <summary>The departments as a tree.</summary>
    public DepartmentTree Departments { get; }

    /// <summary>Everybody in users.csv, by id.</summary>
    public IEnumerable<User> Users => _users.Values.OrderBy(u => u.UserId.Value, StringComparer.Ordinal);

    /// <summary>What an address without a round means; null when there are no conversations at all.</summary>
    public Round? NewestRoundWithConversations => Rounds.LastOrDefault(r => r.ConversationCount > 0);

    /// <summary>Opens a generation's file read-only.</summary>
    /// <exception cref="DbException">The file is not a whole generation.</exception>
    /// <exception cref="InvalidDataException">Its end is missing, or it is one of another schema.</exception>
    public static Generation Open(string path, int number)
    {
        var connection = new GenerationConnection(path);
        try
        {
            return new Generation(connection, number);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The organisation's day: its fixed clock, else today in Denmark.</summary>
    public DateOnly Today(TimeProvider time) => FixedToday ?? DanishClock.Today(time);

    /// <summary>The user of an id, or null.</summary>
    public User? FindUser(UserId id) => _users.GetValueOrDefault(id);

    /// <summary>Runs one embedded .sql file and maps each row to <typeparamref name="T"/>.</summary>
    public IReadOnlyList<T> Query<T>(string sqlPath, object parameters, CancellationToken cancellation = default)
    {
        using var session = OpenSession();
        return session.Query<T>(sqlPath, parameters, cancellation);
    }

    /// <summary>A connection of its own, for several queries in a row. Dispose it soon.</summary>
    public GenerationSession OpenSession() => _connection.OpenSession();

    /// <inheritdoc />
    public void Dispose() => _connection.Dispose();

    private sealed record OrganisationRow(string OrganisationId, string Name, string Concept, DateOnly? Today, DateTime LoadedAt, int SchemaVersion);

    // Dapper asks no handler about an enum: choices arrive as text.
    private sealed record UserRow(UserId UserId, string Role, DepartmentId? DepartmentId, LeaderId? LeaderId, string? Name)
    {
        public User ToUser() => new(UserId, SnakeCase.Parse<Role>(Role), DepartmentId, LeaderId, Name);
    }
}
