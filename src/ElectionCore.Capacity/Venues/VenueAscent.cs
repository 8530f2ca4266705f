namespace ElectionCore.Capacity;

/// <summary>Raises the bound of a district by subgradient steps.</summary>
internal sealed class VenueAscent(VenueModel model, VenueBound bound)
{
    private const int Patience = 8;
    private const double Deflect = 0.3;
    private const double Hope = 0.03;
    private const double Newness = 0.05;
    private const double Shortest = 0.002;

    private readonly double[][] _byPerson = Array.ConvertAll(model.Cells, c => new double[c.Places.Length]);
    private readonly double[] _bySession = new double[model.Cells.Length];

    /// <summary>The greatest value found, in 1,024ths.</summary>
    public long Best { get; private set; } = long.MinValue;

    /// <summary>The steps made in all.</summary>
    public int Steps { get; private set; }

    /// <summary>By venue: how often it was chosen in the steps, from 0 to 1, later steps counting more.</summary>
    public double[] Use { get; } = new double[model.Venues.Length];

    /// <summary>By venue and cell: how many sessions were held in the steps on average, later steps counting more.</summary>
    public double[][] Sessions { get; } = [.. model.Venues.Select(_ => new double[model.Cells.Length])];

    /// <summary>Makes steps until nothing is gained any more.</summary>
    /// <param name="steps">The most steps.</param>
    public void Run(int steps)
    {
        var (length, stalled) = (1.0, 0);
        for (; Steps < steps && length > Shortest; Steps++)
        {
            var value = bound.Evaluate();
            if (value > Best)
            {
                stalled = value - (double)Best > Math.Abs(value) / 100_000.0 ? 0 : stalled + 1;
                Best = value;
            }
            else
            {
                stalled++;
            }

            Average();
            var target = Best + (Math.Abs(Best) * Hope);
            var norm = Direct();
            if (norm == 0)
            {
                return;
            }

            if (stalled >= Patience)
            {
                stalled = 0;
                length /= 2;
            }

            bound.Move(_byPerson, _bySession, length * (target - value) / norm);
        }
    }

    private void Average()
    {
        var part = Steps == 0 ? 1 : Newness;
        for (var v = 0; v < Use.Length; v++)
        {
            Use[v] += part * ((bound.Chosen[v] ? 1 : 0) - Use[v]);
            for (var c = 0; c < Sessions[v].Length; c++)
            {
                Sessions[v][c] += part * ((bound.Chosen[v] ? bound.Sessions[v][c] : 0) - Sessions[v][c]);
            }
        }
    }

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
