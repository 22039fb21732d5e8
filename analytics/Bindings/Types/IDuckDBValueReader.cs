namespace DuckDB.NET.Native;

/// <summary>Named in signatures of DuckDB.NET.Data (table functions, which are left out).</summary>
public interface IDuckDBValueReader
{
    bool IsNull();

    T GetValue<T>();
}
