namespace ElectionCore.Capacity;

/// <summary>Distances on a sphere by the haversine formula, with sines and arc tangents of its own.</summary>
/// <remarks>
/// The sines of a mathematical library differ in the last bit from one system to another, which could move a rounded distance.
/// Sums, products, quotients and square roots of doubles are the same everywhere.
/// </remarks>
internal static class GreatCircle
{
    private const double Radius = 6_371_008.8;

    /// <summary>The distance in metres, rounded half up.</summary>
    public static int Metres((decimal Latitude, decimal Longitude) from, (decimal Latitude, decimal Longitude) to)
    {
        var height = Sine(Half(to.Latitude - from.Latitude));
        var width = Sine(Half(to.Longitude - from.Longitude));
        var chord = Math.Min(1, (height * height) + (Cosine(from.Latitude) * Cosine(to.Latitude) * width * width));
        var angle = 2 * ArcTangent(Math.Sqrt(chord), Math.Sqrt(1 - chord));
        return (int)((Radius * angle) + 0.5);
    }

    private static double Half(decimal degrees) => (double)degrees * Math.PI / 360;

    private static double Cosine(decimal degrees) => Sine((Math.PI / 2) - Math.Abs((double)degrees * Math.PI / 180));

    /// <summary>The sine of an angle between -π and π, by its power series about zero after folding to at most π/2.</summary>
    private static double Sine(double angle)
    {
        var folded = angle > Math.PI / 2 ? Math.PI - angle : angle < -Math.PI / 2 ? -Math.PI - angle : angle;
        var (sum, term) = (folded, folded);
        for (var n = 1; n <= 14; n++)
        {
            term *= -folded * folded / (2 * n * ((2 * n) + 1));
            sum += term;
        }

        return sum;
    }

    /// <summary>The angle whose tangent is the quotient of two lengths that are not negative: halved three times, then by its series.</summary>
    private static double ArcTangent(double opposite, double adjacent)
    {
        if (opposite > adjacent)
        {
            return (Math.PI / 2) - ArcTangent(adjacent, opposite);
        }

        var tangent = opposite / adjacent;
        for (var halving = 0; halving < 3; halving++)
        {
            tangent /= 1 + Math.Sqrt(1 + (tangent * tangent));
        }

        var (sum, power) = (tangent, tangent);
        for (var n = 1; n <= 14; n++)
        {
            power *= -tangent * tangent;
            sum += power / ((2 * n) + 1);
        }

        return 8 * sum;
    }
}
