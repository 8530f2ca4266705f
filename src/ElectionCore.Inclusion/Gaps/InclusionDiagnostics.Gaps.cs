namespace ElectionCore.Inclusion;

public static partial class InclusionDiagnostics
{
    /// <summary>Place place is given twice.</summary>
    public static readonly DiagnosticDescriptor PlaceTwice = new(
        "INC0170", DiagnosticSeverity.Error,
        "{place} is given more than once.",
        "Only one of the rows can be right, or the place has parts that need names of their own. The first row counts until this is corrected.");

    /// <summary>The parts of place are more than its total.</summary>
    public static readonly DiagnosticDescriptor PlacePartsAboveTotal = new(
        "INC0171", DiagnosticSeverity.Warning,
        "The counts of {place} add up to {sum}, more than the total stated, {stated}.",
        "The source contradicts itself. The parts are used; ask for the right figure.");

    /// <summary>The parts of place are less than its total.</summary>
    public static readonly DiagnosticDescriptor PlacePartsBelowTotal = new(
        "INC0172", DiagnosticSeverity.Warning,
        "The counts of {place} add up to {sum}, {difference} less than the total stated, {stated}.",
        "Either the source contradicts itself, or there are people whose sex is in no column. The parts are used; ask where the others are.");

    /// <summary>Place place is not in the earlier counts.</summary>
    public static readonly DiagnosticDescriptor PlaceNotInEarlier = new(
        "INC0173", DiagnosticSeverity.Warning,
        "{place} is not among the earlier counts, so no change can be given.",
        "It is new, or its name is written otherwise there. The overall change compares all places of each, which are not the same places.");

    /// <summary>Place place is only in the earlier counts.</summary>
    public static readonly DiagnosticDescriptor PlaceOnlyInEarlier = new(
        "INC0174", DiagnosticSeverity.Warning,
        "{place} is only among the earlier counts.",
        "It is gone, or its name is written otherwise now. The overall change compares all places of each, which are not the same places.");

    /// <summary>Place place is the sum of all other rows.</summary>
    public static readonly DiagnosticDescriptor TotalRowFound = new(
        "INC0175", DiagnosticSeverity.Information,
        "{place} is the sum of all other rows and was taken as the total, not as a place.",
        "As a place it would double every sum. If it is a place after all, leave the row of the total out of the file.");

    /// <summary>The total place differs from the sum of the places.</summary>
    public static readonly DiagnosticDescriptor TotalRowDiffers = new(
        "INC0176", DiagnosticSeverity.Warning,
        "{place} was set apart as the total, not taken as a place. It states {stated} {part}; the places add up to {sum}: a difference of {difference}.",
        "A place is missing or a figure is misprinted. The sums of the places are used; ask for the right figure.");

    /// <summary>The total place cannot be compared with the places.</summary>
    public static readonly DiagnosticDescriptor TotalRowUncertain = new(
        "INC0177", DiagnosticSeverity.Information,
        "{place} was taken as the total because of its name. Whether it is the sum of the other rows cannot be said: counts are missing.",
        "What is missing is never taken for zero. Ask for the counts that are missing.");

    /// <summary>Row place holds about half of everybody.</summary>
    public static readonly DiagnosticDescriptor PerhapsTotalRow = new(
        "INC0178", DiagnosticSeverity.Warning,
        "{place} holds about as many men and women as all other places together. If it is their total, everybody is counted twice.",
        "A row that is exactly the sum of the others is found without being named. This one is not, or counts are missing: name it as the row of the total, or leave this be if it is a place.");
}
