using System.Globalization;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>What the verbs about recommendations say alike.</summary>
internal static class RecommendationText
{
    private const int Width = 100;

    /// <summary>Keeps lines short: these are texts for reading, in a file too.</summary>
    public static void Narrow(Output output) => output.Screen.Profile.Width = Math.Min(output.Screen.Profile.Width, Width);

    /// <summary>A text in the reader's language, on one line.</summary>
    public static string Say(Verb verb, LocalizedText? text) => OneLine(text?.For(verb.Language));

    /// <summary>A text from anywhere, on one line.</summary>
    public static string OneLine(string? text) => Output.Clean(string.Join(' ', (text ?? "").Split((char[])['\r', '\n', '\t'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>A text in the reader's language with its lines, or null.</summary>
    public static string? Lines(Verb verb, LocalizedText? text) =>
        text is null ? null : string.Join('\n', text.For(verb.Language).ReplaceLineEndings("\n").Split('\n').Select(Output.Clean));

    /// <summary>What a grade is called, with its scale; the codes where they are not known.</summary>
    public static string Grade(Verb verb, RecommendationView view, RecommendationAssessment assessment) =>
        $"{(view.GradeOf(assessment) is { } grade ? Say(verb, grade.Name) : assessment.Grade)} ({assessment.Scale})";

    /// <summary>Says which records were made up, where there are any.</summary>
    public static void WriteExampleNote(Verb verb, bool hasExamples)
    {
        if (hasExamples)
        {
            verb.Output.Line($"What is marked {PlanText.ExampleMark} was made up to show how this looks. It says nothing about a real institution.");
        }
    }

    /// <summary>Why a link of a chain is missing.</summary>
    public static string Why(TraceStep broken) =>
        OneLine(DiagnosticText.English.Format(broken.Broken!, CultureInfo.InvariantCulture));
}
