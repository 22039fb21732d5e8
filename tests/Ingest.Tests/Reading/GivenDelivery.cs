using System.Text;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Tests.Reading;

/// <summary>A folder with the files a test gives, gone when the test ends.</summary>
internal sealed class GivenDelivery : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("lusinsight-delivery-").FullName;

    public GivenDelivery With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public GivenDelivery With(string file, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(Folder, file), bytes);
        return this;
    }

    public Delivery Open() => Delivery.Open(Folder);

    /// <summary>Reads it into staging.</summary>
    public GivenStaging Read(params QuarantinedRow[] retried)
    {
        var staging = new GivenStaging();
        staging.Read(Open(), retried);
        return staging;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
