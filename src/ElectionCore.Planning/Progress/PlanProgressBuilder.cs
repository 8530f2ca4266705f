namespace ElectionCore.Planning;

internal sealed class PlanProgressBuilder(PlanContent content, DateOnly asOf, ProgressOptions options)
{
    public PlanProgress Build() => new(content.Plan, asOf, options)
    {
        Whole = new() { Progress = new() { Methods = ValueList<ProgressMethod>.Empty, AsOf = asOf, Gap = ProgressGap.NoIndicator } },
    };
}
