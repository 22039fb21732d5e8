using System.Security.Cryptography;
using System.Text;

namespace LusInsight.Analytics.Store;

/// <summary>
/// Turns ids into marks that can be compared and not read: what is remembered of people who are forgotten, and whom an
/// entry of the access log is about. The key is the file `.key` in the data folder, readable by its owner alone.
/// </summary>
public sealed class IdentityKey
{
    private const int Bytes = 32;

    private readonly byte[] _key;

    private IdentityKey(byte[] key) => _key = key;

    /// <summary>Where the key lies.</summary>
    public static string FileOf(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Path.Combine(data.Path, ".key");
    }

    /// <summary>The data folder's key; null where there is none (an empty file is none).</summary>
    /// <exception cref="InvalidDataException">The file is no key.</exception>
    public static IdentityKey? Find(DataFolder data)
    {
        var file = FileOf(data);
        var text = File.Exists(file) ? File.ReadAllText(file).Trim() : "";
        if (text.Length == 0)
        {
            return null;
        }

        return text.Length == 2 * Bytes && text.All(char.IsAsciiHexDigit)
            ? new IdentityKey(Convert.FromHexString(text))
            : throw new InvalidDataException($"{file} is not a key: restore it from a backup");
    }

    /// <summary>The data folder's key, made if there is none yet.</summary>
    /// <exception cref="InvalidDataException">The file is no key.</exception>
    public static IdentityKey FindOrMake(DataFolder data)
    {
        if (Find(data) is { } key)
        {
            return key;
        }

        Make(data);
        return Find(data) ?? throw new InvalidDataException($"{FileOf(data)} could not be written");
    }

    /// <summary>A mark: equal for equal ids of one kind and organisation, and telling nothing else to who has not the key.</summary>
    /// <param name="kind">What the id is of, with the organisation: the same id of another kind has another mark.</param>
    /// <param name="id">As delivered.</param>
    /// <returns>32 hexadecimal digits.</returns>
    public string Mark(string kind, string id) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{kind}\n{id}")))[..Bytes];

    /// <summary>Whole or not at all, and never over another's: two programs may need it at once.</summary>
    private static void Make(DataFolder data)
    {
        var file = FileOf(data);
        var written = $"{file}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(written, options))
        {
            stream.Write(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)) + "\n"));
            stream.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(written, file, overwrite: new FileInfo(file) is { Exists: true, Length: 0 });
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(written);
        }
    }
}
