using System.Collections.Immutable;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>What was made up to show how something looks, and is published only when that is asked for.</summary>
internal static class ExampleRecords
{
    public static bool IsExample(RecordStanding standing) => standing == RecordStanding.Example;

    /// <summary>A plan without the examples in it, which are counted.</summary>
    public static PlanContent LeaveOut(PlanContent content, ExportFindings findings)
    {
        var count = 0;
        var rest = content with
        {
            Elements = Real(content.Elements, e => e.Standing),
            Indicators = Real(content.Indicators, i => i.Standing),
            Measurements = Real(content.Measurements, m => m.Standing),
            Activities = Real(content.Activities, a => a.Standing),
            Expenditures = Real(content.Expenditures, e => e.Standing),
        };
        findings.Examples(count);
        return rest;

        ImmutableArray<T> Real<T>(ImmutableArray<T> all, Func<T, RecordStanding> standing)
        {
            var real = all.RemoveAll(r => IsExample(standing(r)));
            count += all.Length - real.Length;
            return real;
        }
    }
}
