namespace ElectionCore.Organization;

/// <summary>Compares what documents state with what the records hold.</summary>
internal static class FigureRules
{
    public static void Check(CheckContext context)
    {
        foreach (var figure in context.Snapshot.StatedFigures())
        {
            var units = UnitsOf(context.Snapshot, figure);
            if (figure.PerUnit)
            {
                CheckPerUnit(context, figure, units);
                continue;
            }

            var counted = figure.Counts == StatedCount.Units
                ? units.Count
                : units.Sum(u => CountPosts(context.Snapshot, figure, u));
            if (counted != figure.Value)
            {
                context.Report(
                    OrganizationDiagnostics.StatedFigureDiffers, figure.Subject,
                    ("source", Source(figure)), ("stated", figure.Value), ("statement", figure.Statement), ("counted", counted));
            }
        }
    }

    private static void CheckPerUnit(CheckContext context, StatedFigure figure, List<UnitCode> units)
    {
        var counts = units.ConvertAll(u => figure.Counts == StatedCount.Units
            ? context.Snapshot.UnitTree.Children(u).Count()
            : CountPosts(context.Snapshot, figure, u));
        var differing = counts.Count(c => c != figure.Value);
        if (differing > 0)
        {
            context.Report(
                OrganizationDiagnostics.StatedFigureDiffersPerUnit, figure.Subject,
                ("source", Source(figure)), ("stated", figure.Value), ("statement", figure.Statement),
                ("statedTotal", (long)figure.Value * units.Count), ("differing", differing), ("units", units.Count), ("counted", counts.Sum()));
        }
    }

    private static List<UnitCode> UnitsOf(OrganizationSnapshot snapshot, StatedFigure figure)
    {
        var tree = snapshot.UnitTree;
        return
        [
            .. snapshot.Units.Values
                .Where(u => figure.Within is not { } within || tree.IsAncestorOf(within, u.Code) || u.Code == within)
                .Where(u => figure.Classification is null || u.Classification == figure.Classification)
                .Where(u => figure.IdentifierScheme is null || u.Identifiers.Any(i => i.Scheme == figure.IdentifierScheme))
                .Select(u => u.Code)
                .Order(),
        ];
    }

    private static int CountPosts(OrganizationSnapshot snapshot, StatedFigure figure, UnitCode unit)
    {
        var posts = snapshot.PostsIn(unit).Where(p => figure.PostKind is null || p.Kind == figure.PostKind);
        return figure.Counts == StatedCount.Seats ? posts.Sum(p => p.Seats) : posts.Count();
    }

    private static string Source(StatedFigure figure) => figure.Source ?? "The source";
}
