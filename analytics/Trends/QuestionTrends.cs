using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>What one question's rounds say together.</summary>
internal static class QuestionTrends
{
    /// <summary>Adds the line through the means that are shown: a round's place is that among all rounds, so that one left out counts.</summary>
    public static QuestionTrend WithLine(QuestionTrend question, IReadOnlyList<RoundId> rounds)
    {
        var places = rounds.Select((round, place) => (round, place)).ToDictionary(p => p.round, p => p.place);
        var points = question.Rounds
            .Where(round => round is { Mean: not null, AnswerCount: not null })
            .Select(round => new WeightedPoint(places[round.Round], round.Mean!.Value, round.AnswerCount!.Value))
            .ToList();
        if (WeightedLine.Through(points) is not { } line)
        {
            return question;
        }

        var (interval, next) = (line.SlopeInterval, points[^1].X + 1);
        var forecast = line.Forecast(next, points[^1].Weight);
        return question with
        {
            Slope = line.Slope,
            SlopeCiLow = interval.Low,
            SlopeCiHigh = interval.High,
            ForecastMean = line.At(next),
            ForecastLow = forecast.Low,
            ForecastHigh = forecast.High,
        };
    }
}
