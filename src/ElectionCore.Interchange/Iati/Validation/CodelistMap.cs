using System.Collections.Frozen;

namespace ElectionCore.Interchange;

/// <summary>Which attribute of which element takes its value from which codelist.</summary>
internal static class CodelistMap
{
    public const string Language = "Language";

    private static readonly FrozenDictionary<string, CodedAttribute[]> Attributes = Entries()
        .GroupBy(e => e.Path, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(e => e.Attribute).ToArray(), StringComparer.Ordinal);

    public static IEnumerable<string> Paths => Attributes.Keys;

    /// <summary>The lists that are ever asked for.</summary>
    public static IEnumerable<string> Names => Attributes.Values.SelectMany(a => a).Select(a => a.List).Append(Language).Distinct(StringComparer.Ordinal);

    public static ReadOnlySpan<CodedAttribute> At(string path) => Attributes.GetValueOrDefault(path);

    private static IEnumerable<(string Path, CodedAttribute Attribute)> Entries() =>
        [.. Activity(), .. Classifications("sector"), .. Money(), .. Transactions(), .. Places(), .. Results(), .. Documents()];

    private static IEnumerable<(string Path, CodedAttribute Attribute)> Activity() =>
    [
        ("", new("default-currency", "Currency")),
        ("", new("budget-not-provided", "BudgetNotProvided")),
        ("description", new("type", "DescriptionType")),
        ("reporting-org", new("type", "OrganisationType")),
        ("participating-org", new("role", "OrganisationRole")),
        ("participating-org", new("type", "OrganisationType")),
        ("participating-org", new("crs-channel-code", "CRSChannelCode")),
        ("other-identifier", new("type", "OtherIdentifierType")),
        ("activity-status", new("code", "ActivityStatus")),
        ("activity-date", new("type", "ActivityDateType")),
        ("activity-scope", new("code", "ActivityScope")),
        ("contact-info", new("type", "ContactType")),
        ("tag", new("vocabulary", "TagVocabulary")),
        ("tag", new("code", "UNSDG-Goals", "2")),
        ("tag", new("code", "UNSDG-Targets", "3")),
        ("humanitarian-scope", new("type", "HumanitarianScopeType")),
        ("humanitarian-scope", new("vocabulary", "HumanitarianScopeVocabulary")),
        ("policy-marker", new("vocabulary", "PolicyMarkerVocabulary")),
        ("policy-marker", new("code", "PolicyMarker", "1")),
        ("policy-marker", new("significance", "PolicySignificance")),
        ("collaboration-type", new("code", "CollaborationType")),
        ("related-activity", new("type", "RelatedActivityType")),
        ("conditions/condition", new("type", "ConditionType")),
    ];

    private static IEnumerable<(string Path, CodedAttribute Attribute)> Classifications(string sector) =>
    [
        (sector, new("vocabulary", "SectorVocabulary")),
        (sector, new("code", "Sector", "1")),
        (sector, new("code", "SectorCategory", "2")),
        (sector, new("code", "UNSDG-Goals", "7")),
        (sector, new("code", "UNSDG-Targets", "8")),
    ];

    private static IEnumerable<(string Path, CodedAttribute Attribute)> Money() =>
    [
        ("country-budget-items", new("vocabulary", "BudgetIdentifierVocabulary")),
        ("default-flow-type", new("code", "FlowType")),
        ("default-finance-type", new("code", "FinanceType")),
        ("default-aid-type", new("vocabulary", "AidTypeVocabulary")),
        ("default-aid-type", new("code", "AidType", "1")),
        ("default-tied-status", new("code", "TiedStatus")),
        ("budget", new("type", "BudgetType")),
        ("budget", new("status", "BudgetStatus")),
        ("budget/value", new("currency", "Currency")),
        ("planned-disbursement", new("type", "BudgetType")),
        ("planned-disbursement/value", new("currency", "Currency")),
        ("planned-disbursement/provider-org", new("type", "OrganisationType")),
        ("planned-disbursement/receiver-org", new("type", "OrganisationType")),
        ("crs-add/loan-status", new("currency", "Currency")),
        ("fss/forecast", new("currency", "Currency")),
    ];

    private static IEnumerable<(string Path, CodedAttribute Attribute)> Transactions() =>
    [
        .. Classifications("transaction/sector"),
        ("transaction/transaction-type", new("code", "TransactionType")),
        ("transaction/value", new("currency", "Currency")),
        ("transaction/provider-org", new("type", "OrganisationType")),
        ("transaction/receiver-org", new("type", "OrganisationType")),
        ("transaction/disbursement-channel", new("code", "DisbursementChannel")),
        ("transaction/flow-type", new("code", "FlowType")),
        ("transaction/finance-type", new("code", "FinanceType")),
        ("transaction/aid-type", new("vocabulary", "AidTypeVocabulary")),
        ("transaction/aid-type", new("code", "AidType", "1")),
        ("transaction/tied-status", new("code", "TiedStatus")),
    ];

    private static IEnumerable<(string Path, CodedAttribute Attribute)> Places() =>
    [
        ("recipient-country", new("code", "Country")),
        ("recipient-region", new("vocabulary", "RegionVocabulary")),
        ("recipient-region", new("code", "Region", "1")),
        ("transaction/recipient-country", new("code", "Country")),
        ("transaction/recipient-region", new("vocabulary", "RegionVocabulary")),
        ("transaction/recipient-region", new("code", "Region", "1")),
        ("location/location-reach", new("code", "GeographicLocationReach")),
        ("location/location-id", new("vocabulary", "GeographicVocabulary")),
        ("location/administrative", new("vocabulary", "GeographicVocabulary")),
        ("location/exactness", new("code", "GeographicExactness")),
        ("location/location-class", new("code", "GeographicLocationClass")),
        ("location/feature-designation", new("code", "LocationType")),
    ];

    private static IEnumerable<(string Path, CodedAttribute Attribute)> Results() =>
    [
        ("result", new("type", "ResultType")),
        ("result/reference", new("vocabulary", "ResultVocabulary")),
        ("result/indicator", new("measure", "IndicatorMeasure")),
        ("result/indicator/reference", new("vocabulary", "IndicatorVocabulary")),
    ];

    private static IEnumerable<(string Path, CodedAttribute Attribute)> Documents()
    {
        const string Indicator = "result/indicator/";
        string[] holders = ["", "result/", Indicator, $"{Indicator}baseline/", $"{Indicator}period/target/", $"{Indicator}period/actual/"];
        return holders.SelectMany(holder => new (string, CodedAttribute)[]
        {
            ($"{holder}document-link", new("format", "FileFormat")),
            ($"{holder}document-link/category", new("code", "DocumentCategory")),
            ($"{holder}document-link/language", new("code", Language)),
        });
    }
}
