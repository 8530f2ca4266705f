namespace ElectionCore.Quality;

/// <summary>Looks for signs that what came as a complaint about the service is a legal challenge.</summary>
/// <remarks>
/// Time limits of challenges are short and run from receipt, so that a challenge among complaints can be lost. Signs are words; people decide.
/// A sign in Latin letters is found at the beginning of a word only; others anywhere, since articles and prepositions are written together with
/// the word in Arabic.
/// </remarks>
public static class FeedbackTriage
{
    /// <summary>Words that are signs, in English, Urdu, Arabic, Dari, French and Spanish. Laws use their own: hosts add theirs.</summary>
    public static ValueList<string> UsualSigns => FeedbackSigns.All;

    /// <summary>The signs in a text.</summary>
    /// <param name="feedback">What was received.</param>
    /// <param name="signs">The words; null for the usual ones.</param>
    /// <returns>A finding that asks to hand it over at once (<c>QUA0051</c>) with the signs and the moment of receipt, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="feedback"/> is null.</exception>
    public static Diagnostic? Look(ServiceFeedback feedback, ValueList<string>? signs = null)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        var text = Folded(feedback.Summary);
        var found = (signs ?? UsualSigns).Where(s => IsIn(text, Folded(s))).ToList();
        return found.Count == 0 || feedback.IsHandedOver
            ? null
            : QualityDiagnostics.FeedbackLooksLegal.At(feedback.Subject, ("feedback", feedback.Code), ("signs", string.Join(", ", found)), ("received", feedback.ReceivedAt));
    }

    private static string Folded(string text) => TextFolding.Fold(text).Replace('\u2019', '\'');

    // Otherwise "avoid the queue" would void the result, and a competition be a petition.
    private static bool IsIn(string text, string sign)
    {
        if (sign.Length == 0)
        {
            return false;
        }

        var at = text.IndexOf(sign, StringComparison.Ordinal);
        while (at > 0 && char.IsAsciiLetter(sign[0]) && char.IsLetter(text[at - 1]))
        {
            at = text.IndexOf(sign, at + 1, StringComparison.Ordinal);
        }

        return at >= 0;
    }
}
