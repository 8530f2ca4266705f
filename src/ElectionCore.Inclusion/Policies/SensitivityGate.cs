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
            var policy = policies.FirstOrDefault(p => p.Dimension == dimension.Code)
                ?? throw Refusal(InclusionDiagnostics.PolicyMissing.At(dimension.Subject, ("dimension", dimension.Code)));
            if (dimensions.FirstOrDefault(d => policy.NotCrossedWith.Contains(d.Dimension.Code, StringComparer.Ordinal)) is { } other)
            {
                throw Refusal(InclusionDiagnostics.CrossingForbidden.At(
                    dimension.Subject, ("policy", policy.Code), ("dimension", dimension.Code), ("other", other.Dimension.Code)));
            }

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
            if (axis.Dimension.Sensitivity != Sensitivity.Sensitive || axis.Roles[categories[i]] == CategoryRole.Total)
            {
                continue;
            }

            var policy = structure.Policies.First(p => p.Dimension == axis.Dimension.Code);
            for (var j = 0; j < structure.Axes.Length; j++)
            {
                var places = structure.Axes[j];
                var level = places.Dimension.Kind == DimensionKind.Geography && places.Roles[categories[j]] != CategoryRole.Total
                    ? places.Depths[categories[j]] + places.Classification.RootLevel!.Value
                    : 0;
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

    private static bool IsPlaces(CubeDimension dimension) => dimension.Dimension.Kind == DimensionKind.Geography;

    private static RuleViolationException Refusal(Diagnostic diagnostic) => new(diagnostic);
}
