namespace LusInsight.Analytics.Tests.Statistics.References;

internal static class ReferenceAssertions
{
    /// <summary>Both none, or within 1e-9; of figures beyond 1, in proportion.</summary>
    public static void ShouldEqual(this double? figure, double? expected, string what)
    {
        if (expected is not { } number)
        {
            figure.ShouldBeNull(what);
            return;
        }

        figure.ShouldNotBeNull(what);
        figure.Value.ShouldBe(number, 1e-9 * Math.Max(1, Math.Abs(number)), what);
    }
}
