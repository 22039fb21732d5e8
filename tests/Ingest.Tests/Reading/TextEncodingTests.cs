using System.Text;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Tests.Reading;

public sealed class TextEncodingTests
{
    private const int Block = 1 << 20;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Fact]
    public void PlainAscii_IsUtf8() => Detect("department_id;name\nD1;x\n"u8.ToArray()).Name.ShouldBe("UTF-8");

    [Fact]
    public void Nothing_IsUtf8() => Detect([]).Name.ShouldBe("UTF-8");

    [Fact]
    public void DanishUtf8_WithOrWithoutMark_IsUtf8()
    {
        Detect(Encoding.UTF8.GetBytes("Ærø Østerå")).Encoding.ShouldBeNull();
        Detect([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Ærø")]).Encoding.ShouldBeNull();
    }

    [Fact]
    public void Utf16_IsKnownByItsMark()
    {
        Detect([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Ærø")]).Name.ShouldBe("UTF-16");
        Detect([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("Ærø")]).Encoding.ShouldBe(Encoding.BigEndianUnicode);
    }

    [Theory]
    [InlineData("Sønderå")]
    [InlineData("å")]
    [InlineData("Område 1 – børn & ældre, “citat” €")]
    public void DanishLetters_OfOneByte_AreWindows1252(string text) => Detect(Windows1252.GetBytes(text)).Name.ShouldBe("Windows-1252");

    [Theory]
    [InlineData(0)]
    [InlineData(Block - 1)]
    [InlineData(Block)]
    [InlineData((3 * Block) + 7)]
    public void OneDanishLetter_AnywhereInALargeFile_Decides(int before)
    {
        var ascii = Enumerable.Repeat((byte)'x', before).ToArray();
        Detect([.. ascii, .. Windows1252.GetBytes("ø;x")]).Name.ShouldBe("Windows-1252");
        Detect([.. ascii, .. Encoding.UTF8.GetBytes("ø;x")]).Encoding.ShouldBeNull();
        Detect([.. ascii, .. Encoding.UTF8.GetBytes("€")]).Encoding.ShouldBeNull();
    }

    [Fact]
    public void Utf8_WithABrokenByteOrCutShort_StaysUtf8()
    {
        Detect([.. Encoding.UTF8.GetBytes("Sønderå, Østerå, Vesterå"), 0xFF]).Name.ShouldBe("UTF-8");
        Detect(Encoding.UTF8.GetBytes("Sønderå, Østerå, Vesterå")[..^1]).Name.ShouldBe("UTF-8");
        Detect(Encoding.UTF8.GetBytes("Sønderå, Østerå, Vesterå")[..^1]).Encoding.ShouldNotBeNull();
    }

    private static TextEncoding Detect(byte[] bytes) => TextEncoding.Detect(new MemoryStream(bytes));
}
