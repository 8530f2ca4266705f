using System.Collections.Immutable;

namespace ElectionCore.Inclusion;

/// <summary>Lets counts by sensitive dimensions pass only with a policy.</summary>
internal static class SensitivityGate
{
    /// <summary>The policies that allow the sensitive dimensions of a cube.</summary>
    public static ImmutableArray<SensitivityPolicy> Allow(ImmutableArray<CubeDimension> dimensions, ImmutableArray<SensitivityPolicy> policies)
    {
        var allowed = ImmutableArray.CreateBuilder<SensitivityPolicy>();
        foreach (var (dimension, _) in dimensions.Where(d => d.Dimension.Sensitivity == Sensitivity.Sensitive))
        {
            var policy = Choose(dimension, dimensions, policies);

            if (dimensions.FirstOrDefault(d => IsPlaces(d) && d.Classification.RootLevel is null) is { } places)
            {
                throw Refusal(InclusionDiagnostics.LevelNotDeclared.At(
                    places.Classification.Subject, ("dimension", dimension.Code), ("classification", places.Classification.FactKey)));
            }

            allowed.Add(policy);
        }

        return allowed.ToImmutable();
    }

    /// <summary>Why a count may not be taken at some categories, or null when it may.</summary>
    /// <param name="structure">The structure.</param>
    /// <param name="categories">The index of the category in each axis.</param>
    /// <param name="at">The coordinates, for the message.</param>
    public static Diagnostic? Refuse(CubeStructure structure, ReadOnlySpan<int> categories, Coordinates at)
    {
        for (var i = 0; i < structure.Axes.Length; i++)
        {
            var axis = structure.Axes[i];
            if (axis.Dimension.Sensitivity != Sensitivity.Sensitive || axis.Totals[axis.Count] == categories[i])
            {
                continue;
            }

            var policy = structure.Policies.First(p => p.Dimension == axis.Dimension.Code);
            for (var j = 0; j < structure.Axes.Length; j++)
            {
                var places = structure.Axes[j];
                var level = places.Dimension.Kind == DimensionKind.Geography ? LevelOf(places, categories[j]) : 0;
                if (level > policy.MinimumGeography)
                {
                    return InclusionDiagnostics.PlaceTooFine.At(
                        policy.Subject, ("coordinates", at), ("place", places.Codes[categories[j]]), ("level", level), ("policy", policy.Code),
                        ("dimension", axis.Dimension.Code), ("allowed", policy.MinimumGeography));
                }
            }
        }

        return null;
    }

    /// <summary>Rolls places up to the finest level that all policies of a cube allow.</summary>
    public static Cube Coarsen(Cube cube)
    {
        var structure = cube.Structure;
        foreach (var places in structure.Axes.Where(a => structure.IsSensitive && a.Dimension.Kind == DimensionKind.Geography))
        {
            var policy = structure.Policies.MinBy(p => p.MinimumGeography)!;
            var root = places.Classification.RootLevel!.Value;
            if (policy.MinimumGeography < root)
            {
                throw Refusal(InclusionDiagnostics.PlaceTooFine.At(
                    policy.Subject, ("coordinates", places.Classification.FactKey), ("place", places.Codes[0]), ("level", root), ("policy", policy.Code),
                    ("dimension", policy.Dimension), ("allowed", policy.MinimumGeography)));
            }

            cube = cube.RollUp(places.Dimension.Code, policy.MinimumGeography - root);
        }

        return cube;
    }

    // The total of the parts of a place is that place; the topmost total is the country.
    private static int LevelOf(CubeAxis places, int category)
    {
        if (places.Roles[category] == CategoryRole.Total)
        {
            category = places.Parents[category];
        }

        return category < 0 ? 0 : places.Depths[category] + places.Classification.RootLevel!.Value;
    }

    // Of several policies the one that allows the finest places.
    private static SensitivityPolicy Choose(Dimension dimension, ImmutableArray<CubeDimension> dimensions, ImmutableArray<SensitivityPolicy> policies)
    {
        var own = policies.Where(p => p.Dimension == dimension.Code).ToList();
        return own.Where(p => Forbidden(p) is null).MaxBy(p => p.MinimumGeography)
            ?? throw Refusal(own is [var policy, ..]
                ? InclusionDiagnostics.CrossingForbidden.At(
                    dimension.Subject, ("policy", policy.Code), ("dimension", dimension.Code), ("other", Forbidden(policy)!))
                : InclusionDiagnostics.PolicyMissing.At(dimension.Subject, ("dimension", dimension.Code)));

        string? Forbidden(SensitivityPolicy policy) =>
            dimensions.FirstOrDefault(d => policy.NotCrossedWith.Contains(d.Dimension.Code, StringComparer.Ordinal))?.Dimension.Code;
    }

    private static bool IsPlaces(CubeDimension dimension) => dimension.Dimension.Kind == DimensionKind.Geography;

    private static RuleViolationException Refusal(Diagnostic diagnostic) => new(diagnostic);
}
