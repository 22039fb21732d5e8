using System.Numerics;

namespace LusInsight.Privacy;

/// <summary>A fraction of whole numbers of any length.</summary>
public readonly record struct Rational
{
    private readonly BigInteger _over;

    public Rational(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (Numerator, _over) = (numerator / divisor, (denominator / divisor) - 1);
    }

    public BigInteger Numerator { get; }

    // Kept less one, so that default is 0/1.
    public BigInteger Denominator => _over + 1;

    public bool IsZero => Numerator.IsZero;

    public static implicit operator Rational(int number) => new(number, 1);

    public static Rational operator -(Rational one, Rational other) =>
        new((one.Numerator * other.Denominator) - (other.Numerator * one.Denominator), one.Denominator * other.Denominator);

    public static Rational operator *(Rational one, Rational other) =>
        new(one.Numerator * other.Numerator, one.Denominator * other.Denominator);

    public static Rational operator /(Rational one, Rational other) =>
        new(one.Numerator * other.Denominator, one.Denominator * other.Numerator);
}
