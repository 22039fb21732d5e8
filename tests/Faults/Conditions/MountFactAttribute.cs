using System.Diagnostics;

namespace LusInsight.Faults.Conditions;

/// <summary>A fact that needs a file system of its own; skipped where the machine allows none.</summary>
public sealed class MountFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> IsAllowed = new(() =>
    {
        try
        {
            using var mount = Process.Start("bash", ["-c", "unshare -rm mount -t tmpfs none /tmp 2>/dev/null"]);
            mount.WaitForExit();
            return mount.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    });

    public MountFactAttribute() => Skip = IsAllowed.Value ? null : "A small disk cannot be mounted here (unshare -rm).";
}
