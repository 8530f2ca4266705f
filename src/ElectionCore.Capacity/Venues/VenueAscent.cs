namespace ElectionCore.Capacity;

/// <summary>Raises the bound of a district by subgradient steps.</summary>
internal sealed class VenueAscent(VenueModel model, VenueBound bound)
{
    private const int Patience = 8;

    private readonly double[][] _byPerson = Array.ConvertAll(model.Cells, c => new double[c.Places.Length]);
    private readonly double[] _bySession = new double[model.Cells.Length];

    /// <summary>The greatest value found, in 1,024ths.</summary>
    public long Best { get; private set; } = long.MinValue;

    /// <summary>The steps made in all.</summary>
    public int Steps { get; private set; }

    /// <summary>By venue: how often it was chosen in the steps of the last run, from 0 to 1, later steps counting more.</summary>
    public double[] Use { get; } = new double[model.Venues.Length];

    public VenueMultipliers BestMultipliers { get; private set; } = bound.Multipliers;

    /// <summary>Makes steps until the bound meets a known cost, or nothing is gained any more.</summary>
    public long Run(long cost, int steps, ReadOnlySpan<bool?> isFixed, double length)
    {
        Best = long.MinValue;
        var target = (double)cost * VenueBound.Scale;
        var stalled = 0;
        for (var step = 0; step < steps && length > 0.001; step++)
        {
            var value = bound.Evaluate(isFixed);
            Steps++;
            if (value > Best)
            {
                stalled = value - (double)Best > (target - Best) / 1000 ? 0 : stalled + 1;
                Best = value;
                BestMultipliers = bound.Multipliers;
            }
            else
            {
                stalled++;
            }

            if (value > target - VenueBound.Scale)
            {
                break;
            }

            if (stalled >= Patience)
            {
                stalled = 0;
                length /= 1.7;
            }

            Average(step);
            var norm = Direct();
            if (norm == 0)
            {
                break;
            }

            bound.Move(_byPerson, _bySession, length * (target - value) / norm);
        }

        return Best;
    }

    private void Average(int step)
    {
        for (var v = 0; v < Use.Length; v++)
        {
            var chosen = bound.Chosen[v] ? 1.0 : 0.0;
            Use[v] = step == 0 ? chosen : (0.95 * Use[v]) + (0.05 * chosen);
        }
    }

    private const double Deflect = 0.3;

    // The direction is what is missing, carried on in part from step to step.
    private double Direct()
    {
        double norm = 0;
        for (var c = 0; c < model.Cells.Length; c++)
        {
            var cell = model.Cells[c];
            for (var p = 0; p < cell.People.Length; p++)
            {
                var missing = (double)(cell.People[p] - bound.Seated[c][p]);
                _byPerson[c][p] = (Deflect * _byPerson[c][p]) + missing;
                norm += _byPerson[c][p] * _byPerson[c][p];
            }

            _bySession[c] = (Deflect * _bySession[c]) + (cell.LeastSessions - bound.Held[c]);
            norm += _bySession[c] * _bySession[c];
        }

        return norm;
    }
}
