using System.Net;
using DuckDB.NET.Data;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LusInsight.Dashboard.Tests;

/// <summary>The real dashboard in this process, on a data folder of given organisations.</summary>
public sealed class GivenDashboard : WebApplicationFactory<Program>
{
    /// <summary>Settings of the program, by their names; to be told before the first caller comes.</summary>
    public Dictionary<string, string?> Settings { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The dashboard's clock.</summary>
    public GivenClock Clock { get; } = new();

    /// <summary>Where callers seem to come from; null = nowhere, as in this process.</summary>
    public IPAddress? CallersAddress { get; set; }

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

    /// <summary>The organisation's first generation, changed, as its second and in force.</summary>
    public void Change(string organisation, string sql)
    {
        var id = OrganisationId.From(organisation);
        var file = Data.GenerationFile(id, 2);
        File.Copy(Data.GenerationFile(id, 1), file + ".building");
        using (var connection = new DuckDBConnection($"Data Source={file}.building"))
        {
            connection.Open();
            using var change = connection.CreateCommand();
            change.CommandText = sql;
            change.ExecuteNonQuery();
        }

        File.Move(file + ".building", file);
        File.WriteAllText(Data.CurrentFile(id), Path.GetFileName(file));
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
        settings => settings.AddInMemoryCollection([new("LUSINSIGHT_DATA", Data.Path), .. Settings])));

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.ConfigureTestServices(
        services => services.AddSingleton<IStartupFilter>(new CallersFrom(this)).AddSingleton<TimeProvider>(Clock));

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(Data.Path))
        {
            Directory.Delete(Data.Path, recursive: true);
        }
    }

    private sealed class CallersFrom(GivenDashboard dashboard) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Connection.RemoteIpAddress = dashboard.CallersAddress;
                return rest(context);
            });
            next(app);
        };
    }
}
