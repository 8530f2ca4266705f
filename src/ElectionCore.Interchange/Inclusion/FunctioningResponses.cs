using System.Collections.Immutable;
using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>What was read from a file of answers to the Washington Group Short Set.</summary>
/// <remarks>The answers are about health: count them, and keep no copy.</remarks>
public sealed class FunctioningResponses
{
    internal FunctioningResponses(
        FunctioningInstrument instrument, IEnumerable<FunctioningRecord> records, IEnumerable<Diagnostic> diagnostics, IEnumerable<int> leftOut) =>
        (Instrument, Records, Diagnostics, LeftOut) = (instrument, [.. records], [.. diagnostics], [.. leftOut]);

    /// <summary>Which version of the questions was asked, as declared.</summary>
    public FunctioningInstrument Instrument { get; }

    /// <summary>The people, in the order of the file. In strict mode there are none as soon as anything is an error.</summary>
    public ImmutableArray<FunctioningRecord> Records { get; }

    /// <summary>All that is wrong or worth knowing, in the order of the lines.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The lines of the rows that are faulty and therefore left out.</summary>
    public ImmutableArray<int> LeftOut { get; }

    /// <summary>Whether anything is an error.</summary>
    public bool HasErrors => CollectedRows.HasError(Diagnostics);
}
