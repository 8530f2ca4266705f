using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>What things of Popolo are called, and what of them is read.</summary>
internal static class PopoloWords
{
    private static readonly HashSet<string> OfArea = ["id", "name", "other_names", "identifier", "identifiers", "parent_id"];

    private static readonly HashSet<string> OfOrganization =
    [
        "id", "name", "other_names", "identifiers", "classification", "parent_id", "area_id", "description", "founding_date",
        "dissolution_date",
    ];

    private static readonly HashSet<string> OfPost = ["id", "label", "role", "organization_id", "start_date", "end_date"];
    private static readonly HashSet<string> OfPerson = ["id", "name", "other_names"];

    // The role is looked at apart, since it says different things.
    private static readonly HashSet<string> OfMembership =
        ["id", "person_id", "organization_id", "post_id", "start_date", "end_date", "role"];

    public static string Plural(PopoloKind kind) => kind switch
    {
        PopoloKind.Area => "areas",
        PopoloKind.Organization => "organizations",
        PopoloKind.Post => "posts",
        PopoloKind.Person => "persons",
        _ => "memberships",
    };

    /// <summary>The table the records become rows of.</summary>
    public static Table TableOf(PopoloKind kind) => AllTables.Of(kind switch
    {
        PopoloKind.Area => "places",
        PopoloKind.Organization => "units",
        PopoloKind.Post => "posts",
        PopoloKind.Person => "people",
        _ => "appointments",
    });

    public static bool IsRead(PopoloKind kind, string property) => (kind switch
    {
        PopoloKind.Area => OfArea,
        PopoloKind.Organization => OfOrganization,
        PopoloKind.Post => OfPost,
        PopoloKind.Person => OfPerson,
        _ => OfMembership,
    }).Contains(property);

    /// <summary>Whether a value is more than a placeholder.</summary>
    public static bool SaysSomething(JsonNode value) => value.Kind switch
    {
        JsonTokenType.Null => false,
        JsonTokenType.String => !string.IsNullOrWhiteSpace(value.Text),
        JsonTokenType.StartArray => value.Items.Count > 0,
        JsonTokenType.StartObject => value.Members.Count > 0,
        _ => true,
    };
}
