namespace LusInsight.Ingest.Reading.Places;

/// <summary>The checksum of zip archives (ISO 3309, reflected polynomial EDB88320), of bytes that come in pieces.</summary>
internal sealed class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value => Shifted((uint)value))];

    private uint _state = uint.MaxValue;

    /// <summary>Of everything added so far.</summary>
    public uint Value => ~_state;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var state = _state;
        foreach (var value in bytes)
        {
            state = Table[(byte)(state ^ value)] ^ (state >> 8);
        }

        _state = state;
    }

    private static uint Shifted(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320u;
        }

        return value;
    }
}
