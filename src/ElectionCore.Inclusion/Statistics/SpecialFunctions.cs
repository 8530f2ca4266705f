namespace ElectionCore.Inclusion;

/// <summary>The functions that intervals need, to about fourteen significant digits.</summary>
internal static class SpecialFunctions
{
    private static readonly double[] CentreAbove =
    [
        2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
        13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
    ];

    private static readonly double[] CentreBelow =
    [
        5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
        5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
    ];

    private static readonly double[] TailAbove =
    [
        7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
        3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
    ];

    private static readonly double[] TailBelow =
    [
        1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
        0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
    ];

    private static readonly double[] FarAbove =
    [
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
        0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
    ];

    private static readonly double[] FarBelow =
    [
        2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
        0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
    ];

    // 1/12, 1/360, 1/1260, 1/1680, 1/1188, 691/360360: Stirling's series for the logarithm of a factorial.
    private static readonly double[] Stirling = [-691.0 / 360360, 1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12];

    /// <summary>The normal quantile below the middle: algorithm AS 241 (PPND16) of M. J. Wichura, 1988.</summary>
    /// <param name="probability">More than 0 and at most one half.</param>
    public static double NormalQuantile(double probability)
    {
        var fromMiddle = probability - 0.5;
        if (fromMiddle >= -0.425)
        {
            var r = 0.180625 - (fromMiddle * fromMiddle);
            return fromMiddle * Polynomial(CentreAbove, r) / Polynomial(CentreBelow, r);
        }

        var depth = Math.Sqrt(-Math.Log(probability));
        return depth <= 5
            ? -Polynomial(TailAbove, depth - 1.6) / Polynomial(TailBelow, depth - 1.6)
            : -Polynomial(FarAbove, depth - 5) / Polynomial(FarBelow, depth - 5);
    }

    /// <summary>Where a beta distribution with whole parameters has a given probability below, or above, it.</summary>
    /// <remarks>Newton's method on the logarithms of both, which are nearly in line; the bracket makes it sure to end.</remarks>
    public static double BetaQuantile(double probability, long a, long b, bool above)
    {
        var (lowest, highest, x) = (0.0, 1.0, (double)a / ((double)a + b));
        for (var step = 0; step < 200; step++)
        {
            var density = BetaDensity(x, a, b);
            var tails = BetaTails(x, a, b, density);
            var tail = above ? tails.Above : tails.Below;
            var error = Math.Log(tail / probability) * (above ? -1 : 1);
            (lowest, highest) = error > 0 ? (lowest, x) : (x, highest);
            var next = x * Math.Exp(-error * (1 - x) * tail / density);
            next = next > lowest && next < highest ? next : lowest + ((highest - lowest) / 2);
            if (Math.Abs(next - x) <= 4e-16 * x)
            {
                return next;
            }

            x = next;
        }

        return x;
    }

    /// <summary>The regularised incomplete beta function and its complement, whichever is small by its continued fraction.</summary>
    private static (double Below, double Above) BetaTails(double x, double a, double b, double density)
    {
        if (x <= (a + 1) / (a + b + 2))
        {
            var below = density * BetaFraction(x, a, b) / a;
            return (below, 1 - below);
        }

        var above = density * BetaFraction(1 - x, b, a) / b;
        return (1 - above, above);
    }

    /// <summary>
    /// x^a (1 − x)^b / B(a, b) by C. Loader's saddle-point form (2000), which does not take large logarithms from each other.
    /// </summary>
    private static double BetaDensity(double x, double a, double b)
    {
        var n = a + b;
        var exponent = StirlingError(n) - StirlingError(a) - StirlingError(b) - Deviance(a, n * x) - Deviance(b, n * (1 - x));
        return Math.Sqrt(a / n * b / double.Tau) * Math.Exp(exponent);
    }

    /// <summary>ln n! − (n + ½) ln n + n − ½ ln 2π for a whole number from 1.</summary>
    private static double StirlingError(double n)
    {
        if (n > 15)
        {
            return Polynomial(Stirling, 1 / (n * n)) / n;
        }

        var factorial = 1.0;
        for (var i = 2; i <= n; i++)
        {
            factorial *= i;
        }

        return Math.Log(factorial) - ((n + 0.5) * Math.Log(n)) + n - (0.5 * Math.Log(double.Tau));
    }

    /// <summary>x ln(x/m) + m − x, by a series where x is near m.</summary>
    private static double Deviance(double x, double mean)
    {
        if (Math.Abs(x - mean) >= 0.1 * (x + mean))
        {
            return (x * Math.Log(x / mean)) + mean - x;
        }

        var v = (x - mean) / (x + mean);
        var sum = (x - mean) * v;
        var term = 2 * x * v;
        for (var k = 3; ; k += 2)
        {
            term *= v * v;
            var next = sum + (term / k);
            if (next == sum)
            {
                return sum;
            }

            sum = next;
        }
    }

    /// <summary>The continued fraction of the incomplete beta function, evaluated by Lentz's method as Thompson and Barnett changed it.</summary>
    private static double BetaFraction(double x, double a, double b)
    {
        const double Tiny = 1e-300;
        var c = 1.0;
        var d = 1 / NotZero(1 - ((a + b) * x / (a + 1)));
        var fraction = d;
        for (var m = 1.0; ; m++)
        {
            Advance(m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m))));
            var change = Advance(-(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1)));
            if (Math.Abs(change - 1) <= 3e-16)
            {
                return fraction;
            }
        }

        double Advance(double coefficient)
        {
            d = 1 / NotZero(1 + (coefficient * d));
            c = NotZero(1 + (coefficient / c));
            fraction *= c * d;
            return c * d;
        }

        static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
    }

    private static double Polynomial(double[] coefficients, double x)
    {
        var sum = 0.0;
        foreach (var coefficient in coefficients)
        {
            sum = (sum * x) + coefficient;
        }

        return sum;
    }
}
