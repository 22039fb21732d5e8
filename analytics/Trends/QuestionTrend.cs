using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>One row per question.</summary>
/// <param name="Question">The question's id, on which a trend joins.</param>
/// <param name="Text">As asked now.</param>
/// <param name="Min">The scale's lowest value.</param>
/// <param name="Max">The scale's highest value.</param>
/// <param name="Rounds">Rounds with answers, by opens_on; of protected figures all rounds that the question is asked in.</param>
public sealed record QuestionTrend(QuestionId Question, string Text, int Min, int Max, IReadOnlyList<RoundTrend> Rounds)
{
    /// <summary>Points per round, of the straight line through the means shown, by weighted least squares; null under three rounds.</summary>
    public double? Slope { get; init; }

    /// <summary>Lower end of its 95 % interval, as wide as means differ from the line.</summary>
    public double? SlopeCiLow { get; init; }

    /// <summary>Its upper end.</summary>
    public double? SlopeCiHigh { get; init; }

    /// <summary>Where the line would be a round after the last; only with its interval.</summary>
    public double? ForecastMean { get; init; }

    /// <summary>Lower end of the 95 % interval of that round's mean, with as many answers as in the last; not clipped to the scale.</summary>
    public double? ForecastLow { get; init; }

    /// <summary>Its upper end.</summary>
    public double? ForecastHigh { get; init; }
}
