namespace LusInsight.Dashboard.Access;

/// <summary>A refusal before there is a page to show: one line, for whoever set the dashboard up.</summary>
internal static class Refused
{
    public static Task WriteAsync(HttpContext context, int status, string line)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(line + "\n");
    }
}
