namespace ElectionCore.Planning;

/// <summary>Progress that somebody says, without the figures behind it.</summary>
internal static class SelfReports
{
    public static Progress Of(Ratio share, string of, DateOnly asOf) => new()
    {
        Value = WideRatio.FromRatio(share),
        Methods = [ProgressMethod.SelfReported],
        Counted = 1,
        Reported = 1,
        Expected = 1,
        AsOf = asOf,
        Inputs = [new(ProgressInputKind.SelfReport, WideRatio.FromRatio(share), share.ToString(), of)],
    };

    public static Progress? Of(SelfReport? report, DateOnly asOf) => report is { } said && said.On <= asOf
        ? Of(said.Share, FormattableString.Invariant($"{said.By}, {said.On:yyyy-MM-dd}"), asOf)
        : null;
}
