namespace LusInsight.Dashboard.AccessLog;

/// <summary>Registers the access log.</summary>
internal static class AccessLogServices
{
    /// <summary>Its writer, what feeds it, and its health.</summary>
    public static void AddAccessLog(this IServiceCollection services, AccessLogOptions options)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton(options);
        services.AddSingleton<AccessLogWriter>();
        services.AddHostedService(provider => provider.GetRequiredService<AccessLogWriter>());
        services.AddSingleton<AccessNotes>();
        services.AddHealthChecks().AddCheck<AccessLogHealth>("access log");
    }
}
