using LusInsight.Analytics.Store;

namespace LusInsight.Dashboard.Hosting;

/// <summary>Registers what reads the data folder.</summary>
public static class StoreServices
{
    /// <summary>The data folder, its generations, their health and the clock.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, DashboardOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.AddSingleton(new DataFolder(options.DataFolder));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(Catalog);
        services.AddHealthChecks().AddCheck<GenerationsHealth>("generations");
        return services;
    }

    private static GenerationCatalog Catalog(IServiceProvider provider)
    {
        var logger = provider.GetRequiredService<ILogger<GenerationCatalog>>();
        return new GenerationCatalog(
            provider.GetRequiredService<DataFolder>(),
            provider.GetRequiredService<TimeProvider>(),
            (file, exception) => logger.LogError(exception, "{File} does not open", file));
    }
}
