using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>A step of a trace: what was found, or the link that is missing.</summary>
/// <param name="Kind">What it is, or should be.</param>
/// <param name="Subject">The thing; the default value where nothing names one.</param>
public sealed record TraceStep(TraceStepKind Kind, SubjectRef Subject)
{
    /// <summary>What it is called, or null.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The number it bears on paper, or null.</summary>
    public string? Number { get; init; }

    /// <summary>For a line of a budget the money, or null.</summary>
    public Money? Amount { get; init; }

    /// <summary>For a measurement the measurement with its value, or null.</summary>
    public Measurement? Measurement { get; init; }

    /// <summary>For an indicator how far it has come by the usual method, or null.</summary>
    public Progress? Progress { get; init; }

    /// <summary>Why the link is missing, or null for what was found.</summary>
    public Diagnostic? Broken { get; init; }

    /// <summary>What it leads to, in the order of the codes.</summary>
    public ImmutableArray<TraceStep> Next { get; init; } = [];

    /// <summary>Whether it was found.</summary>
    public bool IsFound => Broken is null;

    /// <summary>This step and all that follow from it, each before what it leads to.</summary>
    /// <returns>The steps.</returns>
    public IEnumerable<TraceStep> All()
    {
        yield return this;
        foreach (var step in Next.SelectMany(s => s.All()))
        {
            yield return step;
        }
    }
}
