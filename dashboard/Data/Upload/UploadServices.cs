using LusInsight.Analytics.Store;

namespace LusInsight.Dashboard.Data.Upload;

/// <summary>Registers what the Data page's upload needs.</summary>
public static class UploadServices
{
    /// <summary>Adds the desk, and sweeps away what uploads of a dashboard that was stopped have left.</summary>
    /// <param name="services">To add to.</param>
    /// <param name="data">Uploads lie in a folder of their own in it.</param>
    /// <param name="options">How much is taken.</param>
    public static IServiceCollection AddUpload(this IServiceCollection services, DataFolder data, UploadOptions options)
    {
        UploadFolder.Sweep(data);
        services.AddSingleton(options);
        services.AddSingleton<DeliveryDesk>();
        return services;
    }
}
