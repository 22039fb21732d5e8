using System.Text.Json;

namespace LusInsight.Analytics.Vocabulary;

/// <summary>
/// One JSON object being read. Every key asked for is thereby known; <see cref="Close"/> names the others.
/// A faulty value is noted and a stand-in returned: reading goes on to find the remaining faults.
/// </summary>
internal sealed class ConceptJsonObject
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly List<string> _known = [];
    private readonly string _path;

    private ConceptJsonObject(JsonElement element, string path, ConceptJsonFaults faults)
    {
        _path = path;
        Faults = faults;
        foreach (var member in element.EnumerateObject())
        {
            if (!_members.TryAdd(member.Name, member.Value))
            {
                faults.Add(PathOf(InOneLine(member.Name)), "expected this key only once");
            }
        }
    }

    public ConceptJsonFaults Faults { get; }

    /// <summary>The object to read, or null (noted) where there is something else.</summary>
    public static ConceptJsonObject? Open(JsonElement element, string path, ConceptJsonFaults faults)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            return new ConceptJsonObject(element, path, faults);
        }

        faults.Add(path, "expected an object");
        return null;
    }

    public string PathOf(string key) => _path.Length == 0 ? key : $"{_path}.{key}";

    public void Fault(string key, string expected) => Faults.Add(PathOf(key), expected);

    /// <summary>Whether something is wrong under a key already.</summary>
    public bool HasFault(string key) => Faults.Found.Any(fault =>
        fault.Path.StartsWith(PathOf(key), StringComparison.Ordinal)
        && (fault.Path.Length == PathOf(key).Length || fault.Path[PathOf(key).Length] is '[' or '.'));

    /// <summary>The value of a key; null where it is absent or null.</summary>
    public JsonElement? Optional(string key)
    {
        _known.Add(key);
        return _members.TryGetValue(key, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    /// <summary>The value of a key; null and noted where it is absent or null.</summary>
    public JsonElement? Required(string key, string expected)
    {
        var value = Optional(key);
        if (value is null)
        {
            Fault(key, $"missing, expected {expected}");
        }

        return value;
    }

    /// <summary>An object under a key that may be left out.</summary>
    public T? OptionalObject<T>(string key, Func<ConceptJsonObject, T> read)
        where T : struct
    {
        if (Optional(key) is not { } value || Open(value, PathOf(key), Faults) is not { } inner)
        {
            return null;
        }

        var result = read(inner);
        inner.Close();
        return result;
    }

    /// <summary>Notes the keys that nobody asked for.</summary>
    public void Close()
    {
        foreach (var key in _members.Keys.Except(_known, StringComparer.Ordinal))
        {
            Fault(InOneLine(key), $"unknown key, expected one of {string.Join(", ", _known)}");
        }
    }

    // A key may be anything that JSON can escape; faults are told in one line.
    private static string InOneLine(string key) =>
        string.Concat(key.Take(80).Select(letter => char.IsControl(letter) ? '?' : letter));
}
