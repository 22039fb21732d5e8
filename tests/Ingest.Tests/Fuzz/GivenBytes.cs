using LusInsight.Ingest.Reading;
using LusInsight.Ingest.Reading.Places;

namespace LusInsight.Ingest.Tests.Fuzz;

/// <summary>One file of a delivery, in memory.</summary>
internal sealed class GivenBytes(string name, byte[] bytes) : DeliveryPlace
{
    public override string Name => "memory";

    public override IReadOnlyList<string> Files => [name];

    public DeliveredFile File => new(this, name, FileName.FeedOf(Path.GetFileNameWithoutExtension(name)), FileName.IsWorkbook(name));

    public override Stream Open(string file, string workFolder) => new MemoryStream(bytes);

    public override Stream OpenSmall(string file) => new MemoryStream(bytes);

    public override void RequireUnchanged()
    {
    }
}
