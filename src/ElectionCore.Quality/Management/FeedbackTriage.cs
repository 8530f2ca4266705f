namespace ElectionCore.Quality;

/// <summary>Looks for signs that what came as a complaint about the service is a legal challenge.</summary>
/// <remarks>
/// Time limits of challenges are short and run from receipt, so that a challenge among complaints can be lost. Signs are words; people decide.
/// </remarks>
public static class FeedbackTriage
{
    /// <summary>Words that are signs, in English, Urdu and Arabic. Laws use their own: hosts add theirs.</summary>
    public static ValueList<string> UsualSigns { get; } =
    [
        "appeal", "petition", "tribunal", "recount", "annul", "void the", "challenge the result", "election dispute", "disqualif", "objection to the nomination", "objection to nomination",
        "writ", "stay order", "fraud", "rigging", "tamper", "اپیل", "عذرداری", "ٹربیونل", "دھاندلی", "دوبارہ گنتی", "طعن", "محكمة", "تزوير", "إعادة الفرز", "اعتراض على النتيجة",
    ];

    /// <summary>The signs in a text.</summary>
    /// <param name="feedback">What was received.</param>
    /// <param name="signs">The words; null for the usual ones.</param>
    /// <returns>A finding that asks to hand it over at once (<c>QUA0051</c>) with the signs and the moment of receipt, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="feedback"/> is null.</exception>
    public static Diagnostic? Look(ServiceFeedback feedback, ValueList<string>? signs = null)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        var text = TextFolding.Fold(feedback.Summary);
        var found = (signs ?? UsualSigns).Where(s => text.Contains(TextFolding.Fold(s), StringComparison.Ordinal)).ToList();
        return found.Count == 0 || feedback.IsHandedOver
            ? null
            : QualityDiagnostics.FeedbackLooksLegal.At(feedback.Subject, ("feedback", feedback.Code), ("signs", string.Join(", ", found)), ("received", feedback.ReceivedAt));
    }
}
