using LusInsight.Analytics.Statistics;

namespace LusInsight.Analytics.Tests.Statistics;

/// <summary>The references are the regularized incomplete beta function at 40 digits (mpmath 1.3).</summary>
public sealed class StudentTTests
{
    [Theory]
    [InlineData(1, 12.706204736174705)]
    [InlineData(2, 4.3026527297494639)]
    [InlineData(3, 3.1824463052837096)]
    [InlineData(4, 2.7764451051977944)]
    [InlineData(9, 2.2621571627982055)]
    [InlineData(29, 2.0452296421327043)]
    [InlineData(100, 1.9839715185235523)]
    [InlineData(999, 1.96234146113345)]
    [InlineData(1000, 1.9623390808264085)]
    [InlineData(1001, 1.9623367052808799)]
    [InlineData(25000, 1.9600588799054275)]
    [InlineData(500000, 1.9599687290938048)]
    [InlineData(100000000, 1.9599640082627668)]
    public void Quantile975_AnyDegrees_EqualsTheReference(double degrees, double expected) =>
        StudentT.Quantile975(degrees).ShouldBe(expected, 1e-12);

    [Theory]
    [InlineData(0, 5, 1.0)]
    [InlineData(0.001, 3, 0.99926489496946094)]
    [InlineData(0.5, 7.25, 0.6318923704654319)]
    [InlineData(1, 1, 0.5)]
    [InlineData(2.5, 4, 0.066766544811988145)]
    [InlineData(2.0, 12.345, 0.067995326280900132)]
    [InlineData(-2.0, 12.345, 0.067995326280900132)]
    [InlineData(12, 8, 2.1438667476887712e-6)]
    [InlineData(40, 57, 2.0949768915862354e-43)]
    [InlineData(0.9, 999, 0.36833714382712759)]
    [InlineData(2, 1000.5, 0.045770211455853087)]
    [InlineData(6, 1000.5, 2.7549199947015611e-9)]
    [InlineData(0.1, 250000, 0.92034440563031626)]
    [InlineData(9, 250000, 2.2723975898817336e-19)]
    [InlineData(30, 60, 7.9616679485697637e-38)]
    public void TwoSidedP_MiddleAndTails_EqualsTheReferenceInEveryDigit(double t, double degrees, double expected) =>
        (StudentT.TwoSidedP(t, degrees) / expected).ShouldBe(1, 2e-12);
}
