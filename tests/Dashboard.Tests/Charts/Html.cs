using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LusInsight.Dashboard.Tests.Charts;

/// <summary>A component as the browser gets it, with the entities of æ, ø and å written out.</summary>
internal static partial class Html
{
    public static async Task<string> OfAsync<TComponent>(params (string Name, object? Value)[] parameters)
        where TComponent : IComponent
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var values = ParameterView.FromDictionary(parameters.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal));
            var output = await renderer.RenderComponentAsync<TComponent>(values);
            return WebUtility.HtmlDecode(output.ToHtmlString());
        });
    }

    /// <summary>The text of every cell of one row, from 0; blanks are left out.</summary>
    public static string[] Cells(string html, int row)
    {
        var body = html[html.IndexOf("<tbody", StringComparison.Ordinal)..];
        return
        [
            .. Cell().Matches(body.Split("<tr").Skip(1).ElementAt(row))
                .Select(cell => Tag().Replace(cell.Groups["content"].Value, "").Trim())
                .Where(text => text.Length > 0),
        ];
    }

    [GeneratedRegex("<t[hd][^>]*>(?<content>.*?)</t[hd]>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cell();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 1000)]
    private static partial Regex Tag();
}
