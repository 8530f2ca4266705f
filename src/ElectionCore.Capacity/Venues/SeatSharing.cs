namespace ElectionCore.Capacity;

/// <summary>Shares seats that are short: a cell of which a smaller share has a seat takes over a session of one with a greater.</summary>
internal static class SeatSharing
{
    /// <summary>Exchanges sessions until no smaller share can grow. Nobody is without a seat for it who could have had one.</summary>
    public static VenueSolution Share(VenueModel model, VenueSolution solution)
    {
        while (solution.Unseated > 0 && Better(model, solution) is { } better)
        {
            solution = better;
        }

        return solution;
    }

    private static VenueSolution? Better(VenueModel model, VenueSolution solution)
    {
        var shares = Enumerable.Range(0, model.Cells.Length).ToDictionary(c => c, c => ShareOf(solution, c));
        var from = shares.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Select(s => s.Key).ToList();
        foreach (var less in Enumerable.Reverse(from).Where(c => solution.Flows[c].Unseated > 0))
        {
            foreach (var more in from.TakeWhile(c => shares[c] > shares[less]))
            {
                for (var venue = 0; venue < model.Venues.Length; venue++)
                {
                    if (solution.Sessions(more, venue) > 0 && solution.HasRoom(less, venue, model.Cells[more].Days))
                    {
                        var trial = new VenueSolution(model, model.PriceUnseated);
                        trial.CopyFrom(solution);
                        trial.Add(more, venue, -1);
                        trial.Add(less, venue, 1);
                        if (trial.Unseated <= solution.Unseated && Math.Min(ShareOf(trial, more), ShareOf(trial, less)) > shares[less])
                        {
                            return trial;
                        }
                    }
                }
            }
        }

        return null;

        double ShareOf(VenueSolution of, int cell) => 1 - ((double)of.Flows[cell].Unseated / Math.Max(1, model.Cells[cell].Total));
    }
}
