using LusInsight.Dashboard.Access;
using LusInsight.Dashboard.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace LusInsight.Dashboard.Data.Upload;

/// <summary>
/// The Data page's head and its upload: an island, drawn by the server over a socket. What it is told as parameters is
/// shown, never believed: who may do what is asked of the session at every step.
/// </summary>
public sealed partial class DeliveryUpload(
    DeliveryDesk desk, UploadOptions options, CurrentViewer viewer, TimeProvider time, ILogger<DeliveryUpload> logger) : IAsyncDisposable
{
    private static readonly TimeSpan DrawAgain = TimeSpan.FromMilliseconds(250);

    private Language _language = Language.Danish;
    private UploadSentences _sentences = new(Language.Danish);
    private UploadProblems _problems = new(Language.Danish);
    private People _people = default!;
    private UploadSession? _session;
    private ElementReference _heading;
    private string _basis = string.Empty;
    private int _round;
    private bool _headingIsDue;

    /// <summary>Whose data page it is.</summary>
    [Parameter, EditorRequired]
    public string Organisation { get; set; } = string.Empty;

    /// <summary>Its name.</summary>
    [Parameter, EditorRequired]
    public string OrganisationName { get; set; } = string.Empty;

    /// <summary>The language's code.</summary>
    [Parameter, EditorRequired]
    public string Culture { get; set; } = string.Empty;

    /// <summary>Whether the conversations are about employees.</summary>
    [Parameter, EditorRequired]
    public bool IsAboutEmployees { get; set; }

    /// <summary>The sentence under the H1, of the data in force.</summary>
    [Parameter, EditorRequired]
    public string Lead { get; set; } = string.Empty;

    /// <summary>What that is based on.</summary>
    [Parameter, EditorRequired]
    public string Basis { get; set; } = string.Empty;

    private Language L => _language;

    private UploadOptions Options => options;

    private UploadStep Step => _session?.Step ?? UploadStep.Choosing;

    private string Heading => Step is UploadStep.Reviewing or UploadStep.Publishing
        ? L["Data: gennemse før offentliggørelse", "Data: review before publishing"]
        : L["Data", "Data"];

    private string LeadNow => Step is UploadStep.Reviewing or UploadStep.Publishing && _session?.Preview is { } preview ? _sentences.Lead(preview) : Lead;

    private string BasisNow => Step is UploadStep.Reviewing or UploadStep.Publishing ? _basis : Basis;

    private string Kinds => L[
        $".csv, .xlsx og organisation.json, eller én .zip. Højst {L.Count(options.MaxMegabytes)} MB.",
        $".csv, .xlsx and organisation.json, or one .zip. At most {L.Count(options.MaxMegabytes)} MB."];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        _language = Language.Of(Culture);
        (_sentences, _problems) = (new UploadSentences(_language), new UploadProblems(_language));
        _people = People.Of(IsAboutEmployees);
        if (RendererInfo.IsInteractive)
        {
            _session ??= new UploadSession(desk, options, () => viewer.AdmitAsync(Organisation), logger);
        }
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_headingIsDue)
        {
            _headingIsDue = false;
            await _heading.FocusAsync(preventScroll: false);
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _session?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task SendAsync(InputFileChangeEventArgs chosen)
    {
        var files = chosen.GetMultipleFiles(int.MaxValue).Select(file => new UploadSource(file.Name, file.Size, file.OpenReadStream)).ToList();
        _basis = string.Join(" · ", [L.List([.. files.Select(file => UploadFolder.BareName(file.Name))]), await ReadByAsync()]);
        await DrawWhileAsync(_session!.SendAsync(files));
        _round++;
    }

    private Task PublishAsync() => DrawWhileAsync(_session!.PublishAsync());

    private async Task DiscardAsync()
    {
        await _session!.DiscardAsync();
        _headingIsDue = true;
    }

    // Progress comes from other threads, and often: it is drawn at a pace that is pleasant to read.
    private async Task DrawWhileAsync(Task work)
    {
        while (!work.IsCompleted)
        {
            StateHasChanged();
            await Task.WhenAny(work, Task.Delay(DrawAgain));
        }

        await work;
        _headingIsDue = true;
    }

    private async Task<string> ReadByAsync()
    {
        var now = L.Instant(time.GetUtcNow().UtcDateTime);
        var name = await viewer.AdmitAsync(Organisation) is Admission.Granted { Viewer.User: var user } ? user.Name ?? user.UserId.Value : "";
        return L[$"læst {now} af {name}", $"read {now} by {name}"];
    }
}
