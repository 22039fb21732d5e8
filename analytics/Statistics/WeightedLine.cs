namespace LusInsight.Analytics.Statistics;

/// <summary>
/// The straight line through means over rounds by weighted least squares, each mean weighted by its people. Rounds differ
/// from the line by chance and by more than chance: how much is estimated from the means themselves, with as many degrees
/// of freedom as rounds beyond two, so that few rounds make wide intervals.
/// Source: N. R. Draper and H. Smith, Applied Regression Analysis (1998), chapter 9; R's lm with weights.
/// </summary>
public sealed class WeightedLine
{
    private readonly double _weight;
    private readonly double _xMean;
    private readonly double _xSquares;
    private readonly double _mean;
    private readonly double _variance;
    private readonly int _degrees;

    private WeightedLine(IReadOnlyList<WeightedPoint> points)
    {
        _degrees = points.Count - 2;
        _weight = points.Sum(p => p.Weight);
        _xMean = points.Sum(p => p.Weight * p.X) / _weight;
        _mean = points.Sum(p => p.Weight * p.Mean) / _weight;
        _xSquares = points.Sum(p => p.Weight * (p.X - _xMean) * (p.X - _xMean));
        Slope = points.Sum(p => p.Weight * (p.X - _xMean) * (p.Mean - _mean)) / _xSquares;
        _variance = points.Sum(p => p.Weight * Square(p.Mean - At(p.X))) / _degrees;
    }

    /// <summary>How much higher per step of X.</summary>
    public double Slope { get; }

    /// <summary>The slope's 95 % interval, by Student's t.</summary>
    public Interval SlopeInterval => Around(Slope, Math.Sqrt(_variance / _xSquares));

    /// <summary>Null under three points, and where they are not at two places at least.</summary>
    public static WeightedLine? Through(IReadOnlyList<WeightedPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return points.Count < 3 || points.All(point => point.X.Equals(points[0].X)) ? null : new WeightedLine(points);
    }

    /// <summary>The line's height.</summary>
    public double At(double x) => _mean + (Slope * (x - _xMean));

    /// <summary>Where the mean of so many people will lie with 95 % at a place: the line's own uncertainty and theirs.</summary>
    /// <param name="x">The place.</param>
    /// <param name="weight">The people of the mean to come, above 0.</param>
    public Interval Forecast(double x, double weight)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weight);
        return Around(At(x), Math.Sqrt(_variance * ((1 / weight) + (1 / _weight) + (Square(x - _xMean) / _xSquares))));
    }

    private static double Square(double value) => value * value;

    private Interval Around(double value, double error)
    {
        var half = StudentT.Quantile975(_degrees) * error;
        return new Interval(value - half, value + half);
    }
}
