namespace LusInsight.Dashboard.Data.Upload;

/// <summary>What a load of uploaded files is called in the list of loads.</summary>
public static class UploadName
{
    /// <summary>The archive's or the only file's name; of several, the first with how many more: "samtaler.csv +2".</summary>
    public static string Of(UploadFolder files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var names = Directory.EnumerateFiles(files.Files).Select(file => Path.GetFileName(file)).Order(StringComparer.OrdinalIgnoreCase).ToList();
        return names.Count > 1
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{names[0]} +{names.Count - 1}")
            : string.Concat(names);
    }
}
