using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Who a membership is of and which post it is to.</summary>
/// <param name="Person">The person, or null.</param>
/// <param name="Post">The post: the one it names, or the code of one made of organization and role.</param>
/// <param name="Organization">The organization, or null.</param>
/// <param name="ImpliedTitle">The title of the post that is made, or null when the membership names a post.</param>
/// <param name="Loss">Why it is not carried, or null.</param>
internal readonly record struct PopoloMembership(string? Person, string? Post, string? Organization, string? ImpliedTitle, string? Loss)
{
    public static PopoloMembership Of(PopoloItem item)
    {
        var person = item.ReferenceId("person", PopoloKind.Person);
        var organization = item.ReferenceId("organization", PopoloKind.Organization);
        var post = item.ReferenceId("post", PopoloKind.Post);
        var title = post is null ? TextOf(item, "role") ?? TextOf(item, "label") : null;
        var loss = (person, post, organization, title) switch
        {
            (null, _, _, _) => "memberships without a person",
            (_, not null, _, _) => null,
            (_, _, null, _) => "memberships without a post and an organization",
            (_, _, _, null) => "memberships without a post and a role",
            _ => null,
        };
        return loss is not null
            ? new(person, post, organization, ImpliedTitle: null, loss)
            : new(person, post ?? CodeOf(organization!, title!), organization, title, Loss: null);
    }

    /// <summary>
    /// The code of the post that a role in an organization stands for: <c>organization#role</c>, or, when that is too long
    /// for a code, its beginning and a hash of the whole.
    /// </summary>
    public static string CodeOf(string organization, string role)
    {
        var whole = $"{organization}#{role}";
        if (CodeFormat.IsValid(whole))
        {
            return whole;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)))[..16];
        var start = new string([.. organization.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c != '\uFFFF').Take(60)]).Trim();
        return $"{start}#{hash}";
    }

    private static string? TextOf(PopoloItem item, string property) =>
        item.Node.Find(property) is { Kind: JsonTokenType.String, Text: var text } && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
