namespace LusInsight.Ingest.Reading;

/// <summary>Nothing can be published of this delivery. The message is one line: what is wrong and what to do.</summary>
/// <param name="message">Never the text of a cell that may be personal.</param>
/// <param name="cause">What was caught, for the log.</param>
public sealed class DeliveryException(string message, Exception? cause = null) : Exception(message, cause);
