using System.Text.Json.Nodes;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Scales of grades as resources: what each grade is called, and what it means. Those of the package are known everywhere and are left out.</summary>
internal static class ScaleParts
{
    private const string Kind = "grading-scale";
    private const string Grade = "grade";
    private const string Effect = "effect";
    private const string Name = "name";

    private static readonly GradingScale[] OfThePackage = [GradingScale.Usual, GradingScale.Afnor];

    /// <summary>What the grade of a finding means; null where its scale or the grade is not known.</summary>
    public static GradeEffect? EffectOf(Finding finding, IEnumerable<GradingScale> scales) => Find(finding.Scale, scales)?.Find(finding.Grade)?.Effect;

    /// <summary>Writes the scales of some findings.</summary>
    public static void Write(OscalDraft draft, IEnumerable<Finding> findings, IReadOnlyList<GradingScale> scales)
    {
        foreach (var code in findings.Select(f => f.Scale).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (Find(code, scales) is { } scale && !OfThePackage.Contains(scale))
            {
                draft.Resource(Resource(scale));
            }
        }
    }

    /// <summary>Reads the scales of a document. What the grades of a scale on record mean cannot become something else by it.</summary>
    public static IReadOnlyList<GradingScale> Read(OscalItem root, OscalResources resources, OscalRun run)
    {
        List<GradingScale> scales = [];
        foreach (var resource in resources.All.Where(r => r.Prop(Kind) is not null))
        {
            if (Read(resource, run) is not { } scale)
            {
                continue;
            }

            scales.Add(scale);
            if (Find(scale.Code, run.Options.Scales) is { } known && known != scale)
            {
                run.Find(InterchangeDiagnostics.OscalScaleDiffers, resource.Path, ("scale", scale.Code));
            }
        }

        OscalObservations.Twice(scales, "grading scale", root, run);
        return scales;
    }

    /// <summary>Says that nobody can tell what the grade of a finding means.</summary>
    public static void Check(Finding finding, string? stated, IEnumerable<GradingScale> scales, string path, OscalRun run)
    {
        if (EffectOf(finding, [.. run.Options.Scales, .. scales]) is null)
        {
            run.Lose(
                Grade, path,
                $"What the grade {finding.Grade} of the finding {finding.Code} means is not known: the scale {finding.Scale} is neither in the document nor on record, or has no such grade. "
                + $"{(stated is null ? "" : $"The document calls it {stated}. ")}The finding blocks nothing until its scale is on record.");
        }
    }

    private static GradingScale? Find(string code, IEnumerable<GradingScale> scales) => scales.Concat(OfThePackage).FirstOrDefault(s => s.Code == code);

    private static JsonObject Resource(GradingScale scale)
    {
        OscalProps props = new();
        props.Add(Kind, scale.Code);
        foreach (var (i, grade) in scale.Grades.Index())
        {
            var group = $"grade-{OscalMake.Number(i + 1)}";
            props.Add(Grade, grade.Code, group).Add(Effect, Words.Of(grade.Effect), group);
            foreach (var tag in grade.Name.Tags)
            {
                props.Add($"{Name}.{tag}", grade.Name.For(tag), group);
            }
        }

        var title = props.Native("title", scale.Name, isLine: true);
        return OscalMake.Object(("uuid", OscalMake.Id(Kind, scale.Code)), ("title", title), ("props", props.List));
    }

    private static GradingScale? Read(OscalItem resource, OscalRun run) => run.Make(resource, "grading scale", () => new GradingScale
    {
        Code = resource.Prop(Kind)!,
        Name = resource.Localized("title", resource.Markup("title")) ?? new("?"),
        Grades = [.. resource.Grouped(Grade).Select(g => new FindingGrade(g.Value, resource.Localized(Name, native: null, g.Group) ?? new(g.Value), EffectOf(resource, g.Group)))],
    });

    private static GradeEffect EffectOf(OscalItem resource, string? group)
    {
        if (!Words.TryParse<GradeEffect>(resource.InGroup(Effect, group), out var effect))
        {
            resource.Unsound(Effect, resource.InGroup(Effect, group) ?? "", $"word of {string.Join(", ", Enum.GetValues<GradeEffect>().Select(Words.Of))}");
        }

        return effect;
    }
}
