using System.IO.Compression;
using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Reading.Workbooks;

/// <summary>
/// An Excel workbook (Office Open XML) as a delivery's file: which of its sheets hold what. Its shared texts and formats are
/// kept, its rows are not.
/// </summary>
internal sealed class Workbook
{
    private readonly DeliveredFile _file;
    private readonly string _workFolder;

    private Workbook(DeliveredFile file, string workFolder)
    {
        (_file, _workFolder) = (file, workFolder);
        using var parts = OpenParts();
        Sheets = parts.Sheets;
        Formats = parts.ReadFormats();
        Texts = parts.ReadTexts();
    }

    /// <summary>The visible sheets.</summary>
    public IReadOnlyList<SheetPart> Sheets { get; }

    /// <summary>Texts that cells refer to.</summary>
    public SharedTexts Texts { get; }

    /// <summary>Which numbers are days.</summary>
    public CellFormats Formats { get; }

    /// <summary>The workbook's name as delivered.</summary>
    public string Name => _file.Name;

    /// <summary>
    /// The rows in a workbook: of its one filled sheet where the workbook itself is called as a file of the contract, else of
    /// every sheet that is.
    /// </summary>
    /// <param name="file">The workbook.</param>
    /// <param name="workFolder">Where it is unpacked to, if need be.</param>
    /// <param name="otherSheets">Told the sheets with content that are none of the contract's.</param>
    /// <exception cref="DeliveryException">It cannot be read, or a sheet's header does not tell its columns.</exception>
    public static IReadOnlyList<SheetRows> Open(DeliveredFile file, string workFolder, ICollection<string> otherSheets)
    {
        try
        {
            return new Workbook(file, workFolder).OpenSheets(otherSheets);
        }
        catch (Exception failure) when (Damage.IsToldBy(failure))
        {
            throw Damaged(file.Name, failure);
        }
    }

    /// <summary>What is said of a workbook whose parts are not what they should be.</summary>
    public static DeliveryException Damaged(string file, Exception failure) =>
        new($"{file} is damaged and cannot be read as a workbook: open it in Excel, save it anew and load again", failure);

    /// <summary>The workbook's archive, open, for whoever reads one of its parts.</summary>
    public WorkbookParts OpenParts()
    {
        var stream = _file.Open(_workFolder);
        try
        {
            RequireWorkbook(stream);
            return new WorkbookParts(new ZipArchive(stream, ZipArchiveMode.Read));
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private void RequireWorkbook(Stream stream)
    {
        Span<byte> start = stackalloc byte[4];
        start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        stream.Position = 0;
        if (WorkbookSignature.IsCompound(start))
        {
            throw new DeliveryException($"{Name} is protected by a password, or an old .xls: save it as .xlsx without a password")
            {
                Fault = DeliveryFault.ProtectedFile,
                Subject = Name,
            };
        }

        if (!WorkbookSignature.IsArchive(start))
        {
            throw new DeliveryException($"{Name} is not an Excel workbook, whatever its name says: save it as .xlsx or CSV")
            {
                Fault = DeliveryFault.UnreadableFile,
                Subject = Name,
            };
        }
    }

    private IReadOnlyList<SheetRows> OpenSheets(ICollection<string> otherSheets)
    {
        var filled = Sheets.Where(sheet => SheetRows.IsFilled(this, sheet)).ToList();
        if (_file.Feed is { } feed && filled.Count == 1)
        {
            return [SheetRows.Open(this, filled[0], FeedDefinition.Of(feed), Name)];
        }

        var known = filled.ToLookup(sheet => FileName.FeedOf(sheet.Name));
        if (_file.Feed is not null && filled.TrueForAll(sheet => FileName.FeedOf(sheet.Name) is null))
        {
            throw new DeliveryException(filled.Count == 0
                ? $"{Name} is empty: its first filled row must name the columns"
                : $"{Name} has {filled.Count} filled sheets ({string.Join(", ", filled.Select(sheet => $"'{sheet.Name}'"))}): keep one, or call them what they hold");
        }

        foreach (var sheet in known[null])
        {
            otherSheets.Add($"{Name}/{sheet.Name}");
        }

        return
        [
            .. from sheet in filled
               let of = FileName.FeedOf(sheet.Name)
               where of is not null
               select SheetRows.Open(this, sheet, FeedDefinition.Of(of.Value), $"{Name}/{sheet.Name}"),
        ];
    }
}
