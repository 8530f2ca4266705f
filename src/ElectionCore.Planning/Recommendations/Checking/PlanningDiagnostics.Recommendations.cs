namespace ElectionCore.Planning;

public static partial class PlanningDiagnostics
{
    /// <summary>Something is there twice.</summary>
    public static readonly DiagnosticDescriptor RecommendationTwice = new(
        "PLN0160", DiagnosticSeverity.Error,
        "{subject} is there twice.",
        "Only the first is read. Give each a code of its own.");

    /// <summary>A recommendation names a source that is not there.</summary>
    public static readonly DiagnosticDescriptor SourceUnknown = new(
        "PLN0161", DiagnosticSeverity.Error,
        "The recommendation {recommendation} comes out of {source}, which is not there.",
        "Correct the code, or record the mission or review.");

    /// <summary>An assessment is of a recommendation that is not there.</summary>
    public static readonly DiagnosticDescriptor AssessmentOfNothing = new(
        "PLN0162", DiagnosticSeverity.Error,
        "The assessment {assessment} is of {recommendation}, which is not there.",
        "Correct the code, or record the recommendation.");

    /// <summary>An assessment is on a scale that is not known.</summary>
    public static readonly DiagnosticDescriptor ScaleUnknown = new(
        "PLN0163", DiagnosticSeverity.Error,
        "{subject} is on the scale {scale}, which is not known.",
        "Besides the standard scales a scale is known when it is recorded. Grades of it are counted as not comparable.");

    /// <summary>A grade is not one of its scale.</summary>
    public static readonly DiagnosticDescriptor GradeUnknown = new(
        "PLN0164", DiagnosticSeverity.Error,
        "{subject} gives the grade {grade}; the scale {scale} has {expected}.",
        "The grade is counted as not comparable.");

    /// <summary>A standard scale was recorded with other grades.</summary>
    public static readonly DiagnosticDescriptor StandardScaleChanged = new(
        "PLN0165", DiagnosticSeverity.Error,
        "The scale {scale} is a standard one and is recorded with other contents.",
        "The standard one is used. Give the other a code of its own.");

    /// <summary>A recommendation repeats or replaces one that is not there.</summary>
    public static readonly DiagnosticDescriptor EarlierUnknown = new(
        "PLN0166", DiagnosticSeverity.Error,
        "The recommendation {recommendation} names the earlier one {earlier}, which is not there.",
        "Correct the code, or record the earlier one.");

    /// <summary>A recommendation repeats or replaces one that came later.</summary>
    public static readonly DiagnosticDescriptor EarlierIsLater = new(
        "PLN0167", DiagnosticSeverity.Error,
        "The recommendation {recommendation} of {day} names {earlier} as an earlier one, but that is of {earlierDay}.",
        "Most likely the two are the wrong way round: the later one names the earlier.");

    /// <summary>Recommendations repeat or replace each other in a circle.</summary>
    public static readonly DiagnosticDescriptor EarlierInCircle = new(
        "PLN0168", DiagnosticSeverity.Error,
        "The recommendation {recommendation} comes before itself by way of what it repeats or takes the place of.",
        "The later one names the earlier, never the other way round as well.");

    /// <summary>An answer came before the report.</summary>
    public static readonly DiagnosticDescriptor ResponseBeforeReport = new(
        "PLN0169", DiagnosticSeverity.Error,
        "The recommendation {recommendation} was answered on {day}, before its report of {reported}.",
        "Correct one of the days.");

    /// <summary>An answer sets a day that was over.</summary>
    public static readonly DiagnosticDescriptor DueBeforeResponse = new(
        "PLN0170", DiagnosticSeverity.Warning,
        "The answer of {day} to the recommendation {recommendation} sets {due} as the last day, which was over by then.",
        "Correct one of the days.");

    /// <summary>An assessment came before the report.</summary>
    public static readonly DiagnosticDescriptor AssessmentBeforeReport = new(
        "PLN0171", DiagnosticSeverity.Error,
        "The assessment {assessment} is of {day}, before the report of {reported} with the recommendation {recommendation}.",
        "Correct one of the days, or the code of the recommendation.");

    /// <summary>An offer of help was rated.</summary>
    public static readonly DiagnosticDescriptor AssistanceRated = new(
        "PLN0172", DiagnosticSeverity.Error,
        "The assessment {assessment} rates {recommendation}, which is an offer of help.",
        "Help is taken up or not. The rating is in no statistics of implementation.");

    /// <summary>What was accepted is in no plan.</summary>
    public static readonly DiagnosticDescriptor AcceptedWithoutElement = new(
        "PLN0173", DiagnosticSeverity.Warning,
        "The recommendation {recommendation} was accepted on {day}, and no element of a plan carries it out.",
        "Link it to the elements of the plans by which it is carried out.");

    /// <summary>The level of law does not fit the one that leads.</summary>
    public static readonly DiagnosticDescriptor LegalChangeUnlikely = new(
        "PLN0174", DiagnosticSeverity.Information,
        "The recommendation {recommendation} is led by {lead} with the legal change \"{change}\".",
        "A parliament acts by law, and an election management body alone changes no act and no constitution. Often the one that leads, or the change, is recorded wrongly.");

    /// <summary>Two recommendations of a source have one number.</summary>
    public static readonly DiagnosticDescriptor NumberTwice = new(
        "PLN0175", DiagnosticSeverity.Warning,
        "The recommendations {recommendation} and {first} of {source} both bear the number {number}.",
        "Numbers are those of the report. Some reports number each chapter anew: then put the chapter before the number.");

    /// <summary>A point of a consultation was neither answered nor followed.</summary>
    public static readonly DiagnosticDescriptor PointUnanswered = new(
        "PLN0176", DiagnosticSeverity.Information,
        "Point {point} of the consultation {consultation} has no answer and leads to nothing.",
        "Record what was answered, or what came of it.");
}
