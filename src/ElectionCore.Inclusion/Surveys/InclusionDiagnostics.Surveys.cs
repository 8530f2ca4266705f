namespace ElectionCore.Inclusion;

public static partial class InclusionDiagnostics
{
    /// <summary>Waves before and after ask different questions, first and second.</summary>
    public static readonly DiagnosticDescriptor QuestionsDiffer = new(
        "INC0151", DiagnosticSeverity.Error,
        "Waves {before} and {after} ask different questions, {first} and {second}.",
        "Nothing makes answers to two questions one series. Compare waves that ask the same.");

    /// <summary>Waves before and after put the question in different versions, first and second.</summary>
    public static readonly DiagnosticDescriptor QuestionVersionsDiffer = new(
        "INC0152", DiagnosticSeverity.Error,
        "Waves {before} and {after} put the question in different versions, {first} and {second}.",
        "A change of words can move a share by itself. Say that the difference is accepted to compare them all the same; it is then a warning.");

    /// <summary>Waves before and after were drawn from different populations, first and second.</summary>
    public static readonly DiagnosticDescriptor WaveBasesDiffer = new(
        "INC0153", DiagnosticSeverity.Error,
        "Waves {before} and {after} were drawn from different populations, {first} and {second}.",
        "The change would mix that of opinions and that of the people asked. Say that the difference is accepted to compare them all the same; it is then a warning.");

    /// <summary>Waves before and after offer different answers, first and second.</summary>
    public static readonly DiagnosticDescriptor AnswerOptionsDiffer = new(
        "INC0154", DiagnosticSeverity.Error,
        "Waves {before} and {after} offer different answers, {first} and {second}.",
        "An answer more, or another order, moves the others. Say that the difference is accepted to compare them all the same; it is then a warning.");

    /// <summary>Wave after began on second, not after wave before, which began on first.</summary>
    public static readonly DiagnosticDescriptor WavesOutOfOrder = new(
        "INC0155", DiagnosticSeverity.Error,
        "Wave {after} began on {second}, not after wave {before}, which began on {first}.",
        "A change runs from the earlier wave to the later. Exchange them, or correct the dates of the fieldwork.");

    /// <summary>The answers of wave that are known add up to sum, and its sample has size.</summary>
    public static readonly DiagnosticDescriptor AnswersDoNotAddUp = new(
        "INC0156", DiagnosticSeverity.Warning,
        "The answers of wave {wave} that are known add up to {sum}, and its sample has {size}.",
        "Every person asked gives one answer, does not know, refuses or leaves none. Where several answers may be chosen, make a wave of each answer with yes and no.");
}
