using System.Collections.Frozen;

namespace ElectionCore.Interchange;

/// <summary>
/// The properties of OSCAL 1.2.1 that resolution works with, by kind of object, in the order of the models: what a value must be, what
/// is required, and what is not known. Kinds that are only carried along are not described.
/// </summary>
internal static class OscalModel
{
    public const string Namespace = "http://csrc.nist.gov/ns/oscal";
    public const string Version = "1.2.1";

    /// <summary>The models that a document can be of.</summary>
    public static readonly string[] Models =
    [
        "catalog", "profile", "mapping-collection", "component-definition", "system-security-plan", "assessment-plan", "assessment-results",
        "plan-of-action-and-milestones",
    ];

    // A property is written as name, "!" where it is required, and ":" with its kind, "[]" for a list; text where no kind is named.
    private static readonly FrozenDictionary<string, OscalProperty[]> Kinds = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["document"] = "uuid! metadata!:metadata",
        ["catalog"] = "uuid! metadata!:metadata params:param[] controls:control[] groups:group[] back-matter:back-matter",
        ["profile"] = "uuid! metadata!:metadata imports!:import[] merge:merge modify:modify back-matter:back-matter",
        ["group"] = "id class title! params:param[] props:prop[] links:link[] parts:part[] groups:group[] controls:control[]",
        ["control"] = "id! class title! params:param[] props:prop[] links:link[] parts:part[] controls:control[]",
        ["part"] = "id name! ns class title props:prop[] prose parts:part[] links:link[]",
        ["param"] = "id! class depends-on props:prop[] links:link[] label usage constraints:any[] guidelines:any[] values:text[] select:select remarks",
        ["select"] = "how-many choice:text[]",
        ["prop"] = "name! uuid ns value! class group remarks",
        ["link"] = "href! rel media-type resource-fragment text",
        ["metadata"] = "title! published last-modified! version! oscal-version! revisions:any[] document-ids:any[] props:prop[] links:link[] "
            + "roles:role[] locations:any[] parties:party[] responsible-parties:any[] actions:any[] remarks",
        ["role"] = "id! title! short-name description props:prop[] links:link[] remarks",
        ["party"] = "uuid! type! name short-name external-ids:any[] props:prop[] links:link[] email-addresses:text[] "
            + "telephone-numbers:any[] addresses:any[] location-uuids:text[] member-of-organizations:text[] remarks",
        ["back-matter"] = "resources:resource[]",
        ["resource"] = "uuid! title description props:prop[] document-ids:any[] citation:any rlinks:rlink[] base64:base64 remarks",
        ["rlink"] = "href! media-type hashes:hash[]",
        ["hash"] = "algorithm! value!",
        ["base64"] = "filename media-type value!",
        ["import"] = "href! include-all:any include-controls:selector[] exclude-controls:selector[]",
        ["selector"] = "with-child-controls with-parent-controls with-ids:text[] matching:matching[]",
        ["matching"] = "pattern remarks",
        ["merge"] = "combine:combine flat:any as-is:truth custom:custom",
        ["combine"] = "method",
        ["custom"] = "groups:custom-group[] insert-controls:insertion[]",
        ["custom-group"] = "id class title! params:param[] props:prop[] links:link[] parts:part[] groups:custom-group[] insert-controls:insertion[]",
        ["insertion"] = "order include-all:any include-controls:selector[] exclude-controls:selector[]",
        ["modify"] = "set-parameters:set-parameter[] alters:alter[]",
        ["set-parameter"] = "param-id! class depends-on props:prop[] links:link[] label usage constraints:any[] guidelines:any[] values:text[] select:select",
        ["alter"] = "control-id! removes:remove[] adds:add[]",
        ["remove"] = "by-name by-class by-id by-item-name by-ns remarks",
        ["add"] = "position by-id title params:param[] props:prop[] links:link[] parts:part[]",
    }.ToFrozenDictionary(k => k.Key, k => (OscalProperty[])[.. k.Value.Split(' ').Select(OscalProperty.Parse)], StringComparer.Ordinal);

    /// <summary>The properties of a kind in their order; null for a kind that is not described.</summary>
    public static OscalProperty[]? Of(string kind) => Kinds.GetValueOrDefault(kind);
}
