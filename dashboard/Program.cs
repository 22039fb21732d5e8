using LusInsight.Analytics.Store;
using LusInsight.Dashboard;
using LusInsight.Dashboard.Access;
using LusInsight.Dashboard.AccessLog;
using LusInsight.Dashboard.Api;
using LusInsight.Dashboard.Completion;
using LusInsight.Dashboard.Data;
using LusInsight.Dashboard.Data.Upload;
using LusInsight.Dashboard.Generations;
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

builder.Services.AddUpload(new DataFolder(options.DataFolder), options.Upload!);
if (options.MayFillFromSamples)
{
    new FirstFill(options.DataFolder, SampleLoad.Folder, SampleLoad.Into(options.DataFolder), Console.Out).Run();
}

if (options.Addresses.Count == 0)
{
    builder.WebHost.UseUrls(DashboardOptions.DefaultAddress);
}

builder.Services.AddStore(options);
builder.Services.AddSignIn(options.Auth);
builder.Services.AddAccessLog(options.AccessLog);
builder.Services.AddSingleton<GenerationWatch>();
builder.AddLimits(options.Limits);
builder.Services.AddProblemDetails();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();

var app = builder.Build();
app.UseSecurityHeaders();
app.UseSignInGuards(options.Auth);
app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(30) });
app.UseSocketOriginCheck();
app.UseExceptionHandler("/error", createScopeForErrors: true);
app.UseWhen(context => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase), api => api.UseExceptionHandler());
app.UseAuthentication();
app.UseAuthorization();
app.UseRateLimiter();
app.UseMiddleware<SocketGuard>();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapHealth();
app.MapSignIn();
app.MapGenerationSocket();
app.MapRollback();
app.MapRejects();
app.MapPeople();
app.MapEvidence();
app.MapApi();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
return await app.ListenAsync();

/// <summary>Named, so that tests can start the dashboard in their own process.</summary>
public partial class Program;
