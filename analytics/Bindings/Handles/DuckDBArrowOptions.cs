using Microsoft.Win32.SafeHandles;

namespace DuckDB.NET.Native;

/// <summary>Named in signatures of DuckDB.NET.Data; Arrow itself is left out, so none is ever made.</summary>
public sealed class DuckDBArrowOptions() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle() => true;
}
