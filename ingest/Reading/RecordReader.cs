using System.Buffers;
using CsvHelper;

namespace LusInsight.Ingest.Reading;

/// <summary>
/// The records of one file, with the physical line where each starts. Blank records are passed over. After a quote that is
/// never closed it goes on at the next physical line, so that one stray quote costs one row and not the rest of the file.
/// </summary>
internal sealed class RecordReader : IDisposable
{
    private static readonly SearchValues<byte> LineBreaks = SearchValues.Create("\r\n"u8);
    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n\u00A0"u8);

    /// <summary>A record longer than this is an unclosed quote.</summary>
    private const int LongestRecord = 16 << 20;

    private readonly Stream _stream;
    private readonly CsvReaderOptions _options;
    private CsvReader _reader;
    private CsvMalformedReason? _fault;

    /// <summary>Where the current reader began: bytes and lines before it.</summary>
    private Position _begin;

    /// <summary>Where a line begins, at or before the current record.</summary>
    private Position _known;

    /// <param name="stream">Seekable UTF-8, read from its start; it outlives the reader.</param>
    /// <param name="separator">Between fields.</param>
    public RecordReader(Stream stream, char separator)
    {
        _stream = stream;
        _options = new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            TrimWhitespace = true,
            WhitespaceCharacters = " ",
            MaxRecordSize = LongestRecord,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = record => _fault = record.Reason,
        };
        _known = new Position(0, 1);
        stream.Position = 0;
        _reader = CsvReader.Create(stream, _options, leaveOpen: true);
    }

    /// <summary>The physical line where the record starts, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>The record opens a quote and does not close it.</summary>
    public bool IsUnclosed { get; private set; }

    /// <summary>How many fields the record has; of one with an unclosed quote, how many come before the quote.</summary>
    public int FieldCount { get; private set; }

    /// <summary>One field as UTF-8 without its quotes, until the next <see cref="Read"/>.</summary>
    public ReadOnlySpan<byte> Field(int index) => _reader.GetSpan(index);

    /// <summary>Goes to the next record that is not blank.</summary>
    public bool Read()
    {
        do
        {
            if (IsUnclosed)
            {
                ContinueAfterLine(Line);
            }

            if (!ReadRecord())
            {
                return false;
            }
        }
        while (!IsUnclosed && IsBlank());
        return true;
    }

    public void Dispose() => _reader.Dispose();

    private bool ReadRecord()
    {
        _fault = null;
        try
        {
            if (!_reader.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException tooLong)
        {
            (Line, IsUnclosed, FieldCount) = (_begin.Line + tooLong.LineNumber, true, 0);
            return true;
        }

        Line = _begin.Line + _reader.LineNumber;
        _known = new Position(_begin.Offset + _reader.ByteOffset, Line);
        IsUnclosed = _fault is not null && IsQuoteAcrossLines(_fault.Value);
        FieldCount = IsUnclosed ? CountFieldsBeforeBreak() : _reader.FieldCount;
        return true;
    }

    /// <summary>Text after a closing quote is a matter of taste within a line; across lines, the quote that closed was another row's.</summary>
    private bool IsQuoteAcrossLines(CsvMalformedReason fault) =>
        fault is CsvMalformedReason.UnterminatedQuote
        || (fault is CsvMalformedReason.TextAfterClosingQuote && _reader.RawRecord.ContainsAny(LineBreaks));

    private int CountFieldsBeforeBreak()
    {
        var last = _reader.FieldCount - 1;
        for (var i = 0; i < last; i++)
        {
            if (Field(i).ContainsAny(LineBreaks))
            {
                return i;
            }
        }

        return last;
    }

    private void ContinueAfterLine(long line)
    {
        _reader.Dispose();
        _stream.Position = _known.Offset;
        var offset = _known.Offset + LineBreakScanner.LengthUntilLine(_stream, line + 1 - _known.Line);
        _stream.Position = offset;
        _begin = new Position(offset, line);
        _known = new Position(offset, line + 1);
        _reader = CsvReader.Create(_stream, _options, leaveOpen: true);
    }

    private bool IsBlank()
    {
        for (var i = 0; i < FieldCount; i++)
        {
            if (Field(i).ContainsAnyExcept(Blanks))
            {
                return false;
            }
        }

        return true;
    }

    /// <param name="Offset">In bytes from the start of the file.</param>
    /// <param name="Line">The line that begins there, from 1; where a reader begins, the line before it.</param>
    private readonly record struct Position(long Offset, long Line);
}
