using LusInsight.Dashboard;

var builder = WebApplication.CreateBuilder(args);
// From the repository's root in Production every asset would be 200 with no bytes.
builder.WebHost.UseStaticWebAssets();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();

var app = builder.Build();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
await app.RunAsync();

/// <summary>Named, so that tests can start the dashboard in their own process.</summary>
public partial class Program;
