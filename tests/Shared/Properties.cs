using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace ElectionCore.Tests;

/// <summary>How properties are checked: on the same cases in every run, or on many new ones where they are asked for.</summary>
/// <remarks>With <c>ELECTIONCORE_PROPERTIES=50</c> each property is checked on fifty times as many cases, drawn afresh in each run;
/// a failure names the seed of its case.</remarks>
internal static class Properties
{
    private static readonly int? s_factor = Environment.GetEnvironmentVariable("ELECTIONCORE_PROPERTIES") is { Length: > 0 } text
        ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)
        : null;

    /// <summary>So many cases.</summary>
    public static Config Times(int cases)
    {
        var config = Config.QuickThrowOnFailure;
        return s_factor is { } factor
            ? config.WithMaxTest(cases * factor)
            : config.WithMaxTest(cases).WithReplay(FSharpOption<Replay>.Some(new(new Rnd(20261123, 314159265), FSharpOption<int>.None)));
    }

    /// <summary>Checks that a property holds in a hundred cases.</summary>
    public static void Check(Property property) => property.Check(Times(100));
}
