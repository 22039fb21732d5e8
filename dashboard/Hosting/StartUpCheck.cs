using System.Net;
using LusInsight.Dashboard.Access;

namespace LusInsight.Dashboard.Hosting;

/// <summary>Judges the options before anything starts, so that every fault is told at once and none halfway.</summary>
public static class StartUpCheck
{
    /// <summary>The faults, one clear line each: what is wrong and what to do. Empty = go on.</summary>
    public static IReadOnlyList<string> Faults(DashboardOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return
        [
            .. DataFolderFault(options.DataFolder) is { } fault ? [fault] : Array.Empty<string>(),
            .. AuthSettingsCheck.Faults(options.Auth),
            .. options.Addresses.Select(address => AddressFault(address, options.Auth.Mode == AuthMode.Demo)).OfType<string>(),
            .. options.LimitFaults,
            .. options.AccessLogFaults,
            .. options.TrustsForwardedHeaders ? [ForwardedFault] : Array.Empty<string>(),
            .. options.Upload is null ? [$"Upload:MaxMegabytes is '{options.UploadMegabytes}'. Give a whole number of megabytes, such as 1024."] : Array.Empty<string>(),
        ];
    }

    private const string ForwardedFault =
        "ASPNETCORE_FORWARDEDHEADERS_ENABLED lets any caller say where they come from. Unset it: Auth:PublicUrl tells the dashboard its public address.";

    private static string? AddressFault(string address, bool isDemo)
    {
        BindingAddress binding;
        try
        {
            binding = BindingAddress.Parse(address);
        }
        catch (FormatException)
        {
            return $"'{address}' is not an address to listen on. Expected one such as {DashboardOptions.DefaultAddress}.";
        }

        return !isDemo || IsLoopback(binding)
            ? null
            : $"'{address}' can be reached from other machines, and Auth:Mode demo asks for no password. "
                + $"Use {DashboardOptions.DefaultAddress}, or set Auth:Mode to oauth or proxy.";
    }

    private static bool IsLoopback(BindingAddress binding) =>
        binding.IsUnixPipe
        || binding.IsNamedPipe
        || string.Equals(binding.Host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(binding.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    private static string? DataFolderFault(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            _ = Directory.EnumerateFileSystemEntries(folder).Any();
            var probe = Path.Combine(folder, $".write-test-{Guid.NewGuid():N}");
            using (new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
            {
            }

            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"The data folder {folder} cannot be read and written. Give this user the right, or set LUSINSIGHT_DATA to another folder.";
        }
    }
}
