using DuckDB.NET.Data;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace LusInsight.Dashboard.Tests;

/// <summary>The real dashboard in this process, on a data folder of given organisations.</summary>
public sealed class GivenDashboard : WebApplicationFactory<Program>
{
    public DataFolder Data { get; } = new(Directory.CreateTempSubdirectory("lusinsight-").FullName);

    /// <summary>An organisation whose first generation has the given rows.</summary>
    public GivenDashboard With(string organisation, Concept concept, Action<GivenGeneration> rows)
    {
        var id = OrganisationId.From(organisation);
        Directory.CreateDirectory(Data.FolderOf(id));
        var file = Data.GenerationFile(id, 1);
        using (var given = new GivenGeneration(concept))
        {
            rows(given);
            given.WriteTo(file);
        }

        using (var connection = new DuckDBConnection($"Data Source={file}"))
        {
            connection.Open();
            using var rename = connection.CreateCommand();
            rename.CommandText = $"UPDATE organisation SET organisation_id = '{organisation}', name = 'Kommunen {organisation}'";
            rename.ExecuteNonQuery();
        }

        File.WriteAllText(Data.CurrentFile(id), Path.GetFileName(file));
        return this;
    }

    /// <summary>A caller of the API; null = one who does not say who asks.</summary>
    public HttpClient Caller(string? user)
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        if (user is not null)
        {
            client.DefaultRequestHeaders.Add("X-Demo-User", user);
        }

        return client;
    }

    // As an argument of the program: a setting of the web host would come after the program has read its options.
    protected override IHost CreateHost(IHostBuilder builder) => base.CreateHost(builder.ConfigureHostConfiguration(
        settings => settings.AddInMemoryCollection([new("LUSINSIGHT_DATA", Data.Path)])));

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(Data.Path))
        {
            Directory.Delete(Data.Path, recursive: true);
        }
    }
}
