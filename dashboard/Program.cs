using LusInsight.Dashboard;
using LusInsight.Dashboard.Access;
using LusInsight.Dashboard.Hosting;

// Assets and settings lie beside the program; the data folder is the caller's.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets();

var options = DashboardOptions.From(builder.Configuration, Environment.CurrentDirectory);
var faults = StartUpCheck.Faults(options);
if (faults.Count > 0)
{
    await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, faults));
    return 1;
}

if (options.Addresses.Count == 0)
{
    builder.WebHost.UseUrls(DashboardOptions.DefaultAddress);
}

builder.Services.AddStore(options);
builder.Services.AddDemoAccess();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();

var app = builder.Build();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
await app.RunAsync();
return 0;

/// <summary>Named, so that tests can start the dashboard in their own process.</summary>
public partial class Program;
