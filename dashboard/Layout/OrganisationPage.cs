using LusInsight.Dashboard.Text;
using Microsoft.AspNetCore.Components;

namespace LusInsight.Dashboard.Layout;

/// <summary>A page under /{organisation}: <see cref="Gate"/> lets it be shown only with its context.</summary>
public abstract class OrganisationPage : ComponentBase
{
    /// <summary>The route's {organisation}; who looks at which data is in <see cref="Page"/>.</summary>
    [Parameter]
    public string? Organisation { get; set; }

    /// <summary>Who looks at what.</summary>
    [CascadingParameter]
    protected PageContext Page { get; set; } = default!;

    /// <summary>The language of the page.</summary>
    protected Language L => Page.Language;

    /// <summary>Ends when the reader has gone.</summary>
    protected CancellationToken Gone => Http?.RequestAborted ?? CancellationToken.None;

    [CascadingParameter]
    private HttpContext? Http { get; set; }
}
