namespace ElectionCore.Capacity;

public static partial class CapacityDiagnostics
{
    /// <summary>A list says something else of a person than the record.</summary>
    public static readonly DiagnosticDescriptor PersonDiffers = new(
        "CAP0114", DiagnosticSeverity.Warning, "{person}: {what} on record is {recorded}; the list says {listed}. The record stays as it is.",
        "Two people may share a key, or one of the two has a slip. Correct the list, or take it in again so that it corrects the records.");

    /// <summary>A list corrects the record of a person.</summary>
    public static readonly DiagnosticDescriptor PersonCorrected = new(
        "CAP0115", DiagnosticSeverity.Information, "{person}: {what} was {recorded} on record and is {listed} from now on, as the list says.",
        "The list was taken in so that it corrects the records.");
}
