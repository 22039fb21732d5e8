namespace LusInsight.Ingest.Loading;

/// <summary>The organisation as the generation in force knows it.</summary>
/// <param name="Id">Its folder's name too.</param>
/// <param name="Name">As the screen shows it.</param>
/// <param name="Concept">The whole concept as JSON.</param>
/// <param name="Today">A fixed clock, or null.</param>
internal sealed record StoredOrganisation(string Id, string Name, string Concept, DateOnly? Today)
{
    /// <summary>Of the attached generation; null where that is not whole.</summary>
    public static StoredOrganisation? Read(LoadConnection connection) =>
        connection.Query(
            "SELECT organisation_id, name, concept, today FROM stored.organisation",
            row => new StoredOrganisation(row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : (DateOnly)row.GetValue(3)))
            .SingleOrDefault();

    /// <summary>Into the generation being written.</summary>
    public void Write(LoadConnection connection) => connection.Execute(
        "DELETE FROM organisation; INSERT INTO organisation VALUES ($id, $name, $concept, $today)",
        ("id", Id),
        ("name", Name),
        ("concept", Concept),
        ("today", Today));
}
