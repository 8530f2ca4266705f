using System.Collections.Immutable;

namespace ElectionCore.Interchange;

/// <summary>
/// The rules for activities of the standard ruleset of version 2.03. The numbers and severities are those of its file
/// standard.json (https://github.com/IATI/IATI-Rulesets).
/// </summary>
internal static class RuleBook
{
    public static readonly IatiRule IdentifierIsOwn = Error("1.1.3", "The identifier of the activity is that of the reporting organisation.");
    public static readonly IatiRule IdentifierPrefix = Warning("1.1.21", "The identifier of the activity does not begin with that of the reporting organisation and a hyphen.");
    public static readonly IatiRule IdentifierSpaces = Warning("1.3.1", "The identifier of the activity begins or ends with white space.");
    public static readonly IatiRule IdentifierSigns = Warning("1.3.13", "The identifier of the activity has one of the signs / & | ?.");
    public static readonly IatiRule ProviderActivitySpaces = Warning("1.4.1", "The provider's activity identifier begins or ends with white space.");
    public static readonly IatiRule ReceiverActivitySpaces = Warning("1.5.1", "The receiver's activity identifier begins or ends with white space.");
    public static readonly IatiRule FormerActivitySpaces = Warning("1.6.1", "A former activity identifier begins or ends with white space.");
    public static readonly IatiRule RelatedActivitySpaces = Warning("1.7.1", "The identifier of a related activity begins or ends with white space.");
    public static readonly IatiRule ParticipantSpaces = Warning("1.8.1", "The identifier of a participating organisation begins or ends with white space.");
    public static readonly IatiRule ParticipantSigns = Warning("1.8.13", "The identifier of a participating organisation has one of the signs / & | ?.");
    public static readonly IatiRule ParticipantActivitySpaces = Warning("1.9.1", "A participating organisation's activity identifier begins or ends with white space.");
    public static readonly IatiRule ProviderSpaces = Warning("1.10.1", "The identifier of a provider begins or ends with white space.");
    public static readonly IatiRule ProviderSigns = Warning("1.10.13", "The identifier of a provider has one of the signs / & | ?.");
    public static readonly IatiRule OwnerSpaces = Warning("1.11.1", "The identifier of an owner organisation begins or ends with white space.");
    public static readonly IatiRule OwnerSigns = Warning("1.11.13", "The identifier of an owner organisation has one of the signs / & | ?.");
    public static readonly IatiRule ReporterSpaces = Warning("1.14.1", "The identifier of the reporting organisation begins or ends with white space.");
    public static readonly IatiRule ReporterSigns = Warning("1.14.13", "The identifier of the reporting organisation has one of the signs / & | ?.");
    public static readonly IatiRule ReceiverSpaces = Warning("1.15.1", "The identifier of a receiver begins or ends with white space.");
    public static readonly IatiRule ReceiverSigns = Warning("1.15.13", "The identifier of a receiver has one of the signs / & | ?.");
    public static readonly IatiRule FormerReporterSpaces = Warning("1.16.1", "A former identifier of the reporting organisation begins or ends with white space.");

    public static readonly IatiRule SectorsNeedPercentages = Error("2.1.1", "Of several sectors in one vocabulary, each needs a percentage.");
    public static readonly IatiRule SectorsSum = Error("2.1.2", "The percentages of the sectors in one vocabulary do not add up to 100.");
    public static readonly IatiRule SectorAlone = Error("2.1.4", "The only sector in a vocabulary has a percentage other than 100.");
    public static readonly IatiRule SectorNarrative = Error("2.2.1", "A sector of the organisation's own vocabulary (98 or 99) needs a narrative.");
    public static readonly IatiRule CountriesNeedPercentages = Error("3.1.1", "Of several recipient countries, each needs a percentage.");
    public static readonly IatiRule CountriesSum = Error("3.1.2", "The percentages of the recipient countries do not add up to 100.");
    public static readonly IatiRule CountryAlone = Error("3.1.4", "The only recipient country has a percentage other than 100.");
    public static readonly IatiRule RegionsNeedPercentages = Error("3.4.1", "Of several recipient regions in one vocabulary, each needs a percentage.");
    public static readonly IatiRule RegionsSum = Error("3.4.2", "The percentages of the recipient regions in one vocabulary and of the countries do not add up to 100.");
    public static readonly IatiRule RegionAlone = Error("3.4.4", "The only recipient region in a vocabulary has a percentage other than 100.");
    public static readonly IatiRule RecipientsTwice = Error("3.6.2", "Recipient countries or regions are stated both for the activity and in a transaction.");
    public static readonly IatiRule RecipientsMissing = Error("3.7.1", "No recipient country or region is stated, neither for the activity nor in a transaction.");
    public static readonly IatiRule RecipientsInAll = Error("3.7.2", "Neither the activity nor a transaction states its recipient country or region.");

    public static readonly IatiRule LanguageStated = Error("4.1.1", "The activity states no language, so each narrative has to.");
    public static readonly IatiRule TitleText = Error("4.3.1", "The title has no narrative with text.");
    public static readonly IatiRule DescriptionText = Error("4.4.1", "The description has no narrative with text.");
    public static readonly IatiRule SectorMissing = Error("6.2.2", "No sector is stated, neither for the activity nor in a transaction.");
    public static readonly IatiRule SectorsTwice = Error("6.6.2", "Sectors are stated both for the activity and in a transaction.");
    public static readonly IatiRule SectorInAll = Error("6.7.2", "The activity states no sector, so each transaction has to.");
    public static readonly IatiRule OwnerNamed = Error("6.8.1", "An owner organisation has neither identifier nor narrative.");
    public static readonly IatiRule ProviderNamed = Error("6.9.1", "A provider has neither identifier nor narrative.");
    public static readonly IatiRule ReceiverNamed = Error("6.9.2", "A receiver has neither identifier nor narrative.");
    public static readonly IatiRule ParticipantNamed = Error("6.10.1", "A participating organisation has neither identifier nor narrative.");
    public static readonly IatiRule StartMissing = Error("6.11.1", "The activity has neither a planned nor an actual start date.");
    public static readonly IatiRule MarkerNarrative = Error("6.13.1", "A policy marker of the organisation's own vocabulary (99) needs a narrative.");
    public static readonly IatiRule MarkerSignificance = Error("6.14.1", "A policy marker of vocabulary 1 needs a significance.");

    public static readonly IatiRule BudgetYear = Error("7.5.3", "A budget is for more than one year.");
    public static readonly IatiRule CurrencyStated = Error("7.8.1", "The activity states no default currency, so each amount has to state its own.");
    public static readonly IatiRule BudgetItemsNeedPercentages = Warning("7.9.1", "Of several budget items of one vocabulary, none has a percentage.");
    public static readonly IatiRule BudgetItemsSum = Warning("7.9.2", "The percentages of the budget items of one vocabulary do not add up to 100.");
    public static readonly IatiRule BudgetItemAlone = Warning("7.9.4", "The only budget item of a vocabulary has a percentage other than 100.");
    public static readonly IatiRule IndicatorPeriodOrder = Error("8.6.1", "The period of an indicator starts after it ends.");
    public static readonly IatiRule PeriodOrder = Error("8.6.3", "A period starts after it ends.");
    public static readonly IatiRule BaselineMissing = Error("8.8.1", "A baseline of a measure in numbers has no value.");
    public static readonly IatiRule BaselineNumber = Warning("8.8.2", "A baseline of a measure in numbers is no number.");
    public static readonly IatiRule BaselineQualitative = Warning("8.8.3", "A baseline of a qualitative measure has a value.");
    public static readonly IatiRule TargetMissing = Error("8.9.1", "A target of a measure in numbers has no value.");
    public static readonly IatiRule TargetNumber = Warning("8.9.2", "A target of a measure in numbers is no number.");
    public static readonly IatiRule TargetQualitative = Warning("8.9.3", "A target of a qualitative measure has a value.");
    public static readonly IatiRule ActualMissing = Error("8.10.1", "An actual of a measure in numbers has no value.");
    public static readonly IatiRule ActualNumber = Warning("8.10.2", "An actual of a measure in numbers is no number.");
    public static readonly IatiRule ActualQualitative = Warning("8.10.3", "An actual of a qualitative measure has a value.");
    public static readonly IatiRule ReferenceTwice = Error("8.11.1", "References are given both for a result and for its indicator.");

    public static readonly IatiRule UpdatedInFuture = Error("11.1.1", "The activity was last updated after today.");
    public static readonly IatiRule PlannedOrder = Error("11.1.2", "The activity is planned to start after it is planned to end.");
    public static readonly IatiRule ActualOrder = Error("11.1.3", "The activity started after it ended.");
    public static readonly IatiRule StartInFuture = Error("11.1.4", "The actual start of the activity is after today.");
    public static readonly IatiRule EndInFuture = Error("11.1.5", "The actual end of the activity is after today.");
    public static readonly IatiRule TransactionInFuture = Error("11.2.1", "The date of a transaction is after today.");
    public static readonly IatiRule ValueDateInFuture = Error("11.2.2", "The value date of a transaction is after today.");
    public static readonly IatiRule RecipientPercentage = Error("12.1.1", "The percentage of a recipient country or region is not from 0 to 100.");
    public static readonly IatiRule MoneyPercentage = Error("12.2.1", "A percentage of capital spending or of a budget item is not from 0 to 100.");
    public static readonly IatiRule SectorPercentage = Error("12.3.1", "The percentage of a sector is not from 0 to 100.");
    public static readonly IatiRule SectorOfDac = Warning("102.1.1", "Sectors are stated, and none of the OECD DAC vocabulary (1).");
    public static readonly IatiRule AidTypeOfDac = Warning("107.1.1", "Default aid types are stated, and none of the OECD DAC vocabulary (1).");
    public static readonly IatiRule AidTypesTwice = Warning("107.1.2", "Several default aid types of one vocabulary are stated.");
    public static readonly IatiRule TransactionAidTypeOfDac = Warning("107.2.1", "Aid types of transactions are stated, and none of the OECD DAC vocabulary (1).");
    public static readonly IatiRule TransactionAidTypesTwice = Warning("107.2.2", "Several aid types of one vocabulary are stated in a transaction.");

    /// <summary>Whether the prefix of an organisation is that of an approved agency is in a register elsewhere.</summary>
    public static readonly ImmutableArray<string> NotChecked = ["1.14.8"];

    private static IatiRule Error(string id, string text) => new(id, DiagnosticSeverity.Error, text);

    private static IatiRule Warning(string id, string text) => new(id, DiagnosticSeverity.Warning, text);
}
