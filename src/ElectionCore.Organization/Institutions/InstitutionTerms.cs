using System.Collections.Frozen;

namespace ElectionCore.Organization;

/// <summary>
/// The keys of terms whose names differ by country. In Pakistan a polling station holds several booths; in Afghanistan a
/// polling centre holds several stations; Jordan speaks of ballot boxes in centres.
/// </summary>
public static class InstitutionTerms
{
    /// <summary>The site with one or more stations.</summary>
    public const string PollingCentre = "polling-centre";

    /// <summary>The place with one voter list where votes are counted.</summary>
    public const string PollingStation = "polling-station";

    /// <summary>The compartment or line within a station.</summary>
    public const string PollingBooth = "polling-booth";

    /// <summary>The area that one seat or list of candidates is elected from.</summary>
    public const string Constituency = "constituency";

    /// <summary>The official in charge of one station.</summary>
    public const string PresidingOfficer = "presiding-officer";

    /// <summary>The official who stands in for the one in charge.</summary>
    public const string AssistantPresidingOfficer = "assistant-presiding-officer";

    /// <summary>The official who serves voters at a station.</summary>
    public const string PollingOfficer = "polling-officer";

    /// <summary>The official in charge of a constituency.</summary>
    public const string ReturningOfficer = "returning-officer";

    /// <summary>The official in charge of a district.</summary>
    public const string DistrictReturningOfficer = "district-returning-officer";

    /// <summary>The head of the secretariat.</summary>
    public const string ChiefElectoralOfficer = "chief-electoral-officer";

    private static readonly FrozenDictionary<string, LocalizedText> Defaults = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        [PollingCentre] = new("Polling centre"),
        [PollingStation] = new("Polling station"),
        [PollingBooth] = new("Polling booth"),
        [Constituency] = new("Constituency"),
        [PresidingOfficer] = new("Presiding officer"),
        [AssistantPresidingOfficer] = new("Assistant presiding officer"),
        [PollingOfficer] = new("Polling officer"),
        [ReturningOfficer] = new("Returning officer"),
        [DistrictReturningOfficer] = new("District returning officer"),
        [ChiefElectoralOfficer] = new("Chief electoral officer"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All keys of this class, in ordinal order.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. Defaults.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The usual English name of a term.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The name, or null for a key that is not one of this class.</returns>
    public static LocalizedText? DefaultLabel(string key) => Defaults.GetValueOrDefault(key);
}
