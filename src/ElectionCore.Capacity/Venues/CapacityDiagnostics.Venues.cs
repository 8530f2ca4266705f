namespace ElectionCore.Capacity;

public static partial class CapacityDiagnostics
{
    /// <summary>Something is given twice in a request for venues.</summary>
    public static readonly DiagnosticDescriptor VenueDataTwice = new(
        "CAP0050", DiagnosticSeverity.Error, "{what} is given twice.",
        "Cells, districts, and the places and venues of a district have one code each, and a place counts each cell once. What is given twice is not planned.");

    /// <summary>People are counted in a cell that is not there.</summary>
    public static readonly DiagnosticDescriptor ClassCellUnknown = new(
        "CAP0051", DiagnosticSeverity.Error, "Place {place} of district {district} counts {people} people of cell {cell}, which is not there.",
        "The district is not planned. Give the cell with its class cap, or correct the code.");

    /// <summary>No venue of a district can hold a course.</summary>
    public static readonly DiagnosticDescriptor CourseBeyondVenues = new(
        "CAP0052", DiagnosticSeverity.Error, "No venue of district {district} can be had for the {days} days that cell {cell} takes; the longest can for {longest}.",
        "Its people have no seat. Add a venue, or days.");

    /// <summary>No venue can be reached from a place.</summary>
    public static readonly DiagnosticDescriptor PlaceUnreachable = new(
        "CAP0053", DiagnosticSeverity.Error, "{people} people of cell {cell} can reach no venue of district {district} from {place}.",
        "They have no seat. Add a venue or a way to one in the table of travel.");

    /// <summary>A district has too few days of rooms.</summary>
    public static readonly DiagnosticDescriptor RoomDaysShort = new(
        "CAP0054", DiagnosticSeverity.Error, "District {district} needs at least {needed} days of rooms and its venues have {available}: {missing} are missing.",
        "That is so however people are assigned. Add rooms, venues or days, or larger classes.");

    /// <summary>No seats were found for some.</summary>
    public static readonly DiagnosticDescriptor SeatsShort = new(
        "CAP0055", DiagnosticSeverity.Error, "{people} people of district {district} have no seat: cell {cell} needs {sessions} more sessions, which take {days} days of rooms.",
        "No seats were found for them in the venues they can reach. Add rooms, venues or days there, or ways to other venues.");

    /// <summary>Nobody says where people live.</summary>
    public static readonly DiagnosticDescriptor HomesMissing = new(
        "CAP0056", DiagnosticSeverity.Error, "No home is given for the {people} people of {role} ({group}) in {place}.",
        "Venues cannot be chosen for them, and they are not scheduled. Give their homes, or schedule without homes.");

    /// <summary>Homes have other counts than a plan.</summary>
    public static readonly DiagnosticDescriptor HomesDiffer = new(
        "CAP0057", DiagnosticSeverity.Warning, "{homes} people of {role} ({group}) live at the homes given in {place}, and {people} are still to be trained.",
        "The plan counts: its people are divided over the homes in that proportion, by the largest remainder.");

    /// <summary>Homes of people whom a plan does not train.</summary>
    public static readonly DiagnosticDescriptor HomesUnused = new(
        "CAP0058", DiagnosticSeverity.Warning, "{homes} people of {role} ({group}) live at homes given in {place}, where the tier trains nobody of them.",
        "They are left out. Check the codes of place, role and group.");

    /// <summary>A venue cannot be chosen.</summary>
    public static readonly DiagnosticDescriptor VenueLeftOut = new(
        "CAP0059", DiagnosticSeverity.Warning, "Venue {venue} is not among those that can be chosen: {why}.",
        "Record what is missing. What is not known is never taken as nothing.");
}
