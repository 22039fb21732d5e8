namespace LusInsight.Ingest.Reading.Workbooks;

/// <summary>One sheet of a workbook.</summary>
/// <param name="Name">On its tab.</param>
/// <param name="Path">Its part in the workbook's archive.</param>
/// <param name="Size">Of the part, in bytes.</param>
internal sealed record SheetPart(string Name, string Path, long Size);
