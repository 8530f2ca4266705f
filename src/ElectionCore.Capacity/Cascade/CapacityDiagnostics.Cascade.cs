namespace ElectionCore.Capacity;

public static partial class CapacityDiagnostics
{
    /// <summary>Two rules for the same.</summary>
    public static readonly DiagnosticDescriptor CascadeRuleTwice = new(
        "CAP0030", DiagnosticSeverity.Error, "There are two {rules} for the role {role} in {scope}.",
        "Which of them counts cannot be known. Remove one, or give it another role or scope.");

    /// <summary>Something is there twice.</summary>
    public static readonly DiagnosticDescriptor CascadeTwice = new(
        "CAP0031", DiagnosticSeverity.Error, "The {what} {code} is there twice.",
        "Each has a code of its own; no place has the code of a region.");

    /// <summary>A need that is not known.</summary>
    public static readonly DiagnosticDescriptor CascadeNeedUnknown = new(
        "CAP0032", DiagnosticSeverity.Warning, "How many {role} {place} needs is not known: {reason}. Nobody is planned for them.",
        "What is not known is not taken as nothing. Give the number, or a rule; a rule of 0 says that none are needed.");

    /// <summary>Shares that are no whole.</summary>
    public static readonly DiagnosticDescriptor CascadeSharesNotWhole = new(
        "CAP0033", DiagnosticSeverity.Error, "The shares of the groups of {role} in {scope} add up to {sum}, not to one.",
        "Give the shares as exact fractions, such as 1/3 and 2/3.");

    /// <summary>Groups that were counted differently from the staff.</summary>
    public static readonly DiagnosticDescriptor CascadeGroupsDiffer = new(
        "CAP0034", DiagnosticSeverity.Warning, "The groups of {role} in {place} add up to {counted}, but {staff} are needed: a difference of {difference}.",
        "The staff is divided in the proportion of the groups. Correct the groups or what the staff is counted from.");

    /// <summary>Something is named that is not there.</summary>
    public static readonly DiagnosticDescriptor CascadeUnknown = new(
        "CAP0035", DiagnosticSeverity.Error, "{by} names the {what} {code}, which is not there.",
        "Correct the code, or add what it names.");

    /// <summary>A tier that reaches into the one below.</summary>
    public static readonly DiagnosticDescriptor CascadeTiersOverlap = new(
        "CAP0036", DiagnosticSeverity.Warning, "The window of tier {tier} reaches {days} days into that of tier {below}, which begins on {from}; it is cut there.",
        "Those who train a tier are trained before it begins. Move one of the windows to say which days are meant.");

    /// <summary>A tier without a day.</summary>
    public static readonly DiagnosticDescriptor CascadeNoDay = new(
        "CAP0037", DiagnosticSeverity.Error, "Tier {tier} has {sessions} sessions to hold and no working day. How many trainers it needs is not known, and the tiers above it are not planned.",
        "Its window is cut by the limits before election day, the first day of the plan, the tier below and days off. Move or lengthen it.");

    /// <summary>Training too late or too early.</summary>
    public static readonly DiagnosticDescriptor CascadeOutsideLimits = new(
        "CAP0038", DiagnosticSeverity.Warning, "{days} days of the window of tier {tier} are outside of the time before election day, {from} to {to}; it is cut there.",
        "Training ends early enough to replace people, and begins late enough to be remembered.");

    /// <summary>Fewer trainers than are needed.</summary>
    public static readonly DiagnosticDescriptor CascadeTooFewTrainers = new(
        "CAP0039", DiagnosticSeverity.Warning, "Tier {tier} needs {needed} trainers in {place} ({group}) and has {available}: {missing} too few.",
        "Find more, let them train on more of the days, lengthen the window, or count trainers over a greater area.");

    /// <summary>Fewer rooms than are needed.</summary>
    public static readonly DiagnosticDescriptor CascadeTooFewRooms = new(
        "CAP0040", DiagnosticSeverity.Warning, "Tier {tier} needs {needed} rooms in {place} and has {available}: {missing} too few.",
        "Find more, or lengthen the window.");

    /// <summary>A calendar that does not hold all sessions.</summary>
    public static readonly DiagnosticDescriptor CascadeDoesNotFit = new(
        "CAP0041", DiagnosticSeverity.Error, "{sessions} sessions of tier {tier} have no day, in {places} areas, first in {first}. What would make them fit: {remedy}.",
        "The plan says for each area how many trainers, rooms or days more would do, each for itself. Sessions of several days and teams of trainers can need more than the sums of days say.");

    /// <summary>A role without a class.</summary>
    public static readonly DiagnosticDescriptor CascadeNoClass = new(
        "CAP0042", DiagnosticSeverity.Error, "Tier {tier} has no class for the role {role}.",
        "Give the size of its classes, or a class for all roles.");

    /// <summary>Two currencies.</summary>
    public static readonly DiagnosticDescriptor CascadeCurrencies = new(
        "CAP0043", DiagnosticSeverity.Error, "Costs are in {first} and in {other}.",
        "Currencies are never added. Convert the rates to one of them, and keep the rate of exchange with the plan.");

    /// <summary>A cost that cannot be exact.</summary>
    public static readonly DiagnosticDescriptor CascadeCostTooGreat = new(
        "CAP0044", DiagnosticSeverity.Error, "{quantity} × {rate} for {kind} is too great to be kept exactly. The cost has no sum.",
        "Check the rate and the number.");

    /// <summary>A held session of nobody in the plan.</summary>
    public static readonly DiagnosticDescriptor CascadeHeldElsewhere = new(
        "CAP0045", DiagnosticSeverity.Warning, "{count} held sessions, with {finished} people who finished, are of {role} ({group}) in {place}, tier {tier}, who are not in the plan.",
        "They are kept, but lessen no need. Check the codes; sessions are named by the area for which their tier holds them.");

    /// <summary>Numbers that are too great.</summary>
    public static readonly DiagnosticDescriptor CascadeTooGreat = new(
        "CAP0046", DiagnosticSeverity.Error, "The numbers of the request are too great to be counted exactly.",
        "Check the stations, the staffing and the rates.");

    /// <summary>More people than are needed.</summary>
    public static readonly DiagnosticDescriptor CascadeMoreFinished = new(
        "CAP0047", DiagnosticSeverity.Information, "{finished} {role} ({group}) of {place} finished tier {tier}, {over} more than the {people} who are to be trained.",
        "They add to the reserve. Nobody more is planned there.");

    /// <summary>A held session of a day to come.</summary>
    public static readonly DiagnosticDescriptor CascadeHeldLate = new(
        "CAP0152", DiagnosticSeverity.Error, "A held session of {role} ({group}) in {place}, tier {tier}, is on {on}: {bound}.",
        "Only what was held counts. Correct its day, or remove it until it was held.");

    /// <summary>A rule for what is nowhere.</summary>
    public static readonly DiagnosticDescriptor CascadeRuleIdle = new(
        "CAP0153", DiagnosticSeverity.Warning, "{by} is for {what}, {reason}. It counts for nothing.",
        "Perhaps a word or a code is misspelt. Correct it, or remove what is not meant.");
}
