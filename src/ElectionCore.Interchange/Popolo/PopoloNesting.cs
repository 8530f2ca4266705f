using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Popolo records inside Popolo records.</summary>
internal static class PopoloNesting
{
    /// <summary>Goes over a record and all records inside it.</summary>
    public static void Each(PopoloItem item, Action<PopoloItem> receive)
    {
        receive(item);
        foreach (var member in item.Node.Members)
        {
            if (KindWithin(item.Kind, member.Name) is not { } kind)
            {
                continue;
            }

            var path = $"{item.Path}.{member.Name}";
            if (member.Value.Kind == JsonTokenType.StartObject)
            {
                Each(new(kind, member.Value, path) { Container = item, Within = member.Name }, receive);
            }

            for (var i = 0; i < member.Value.Items.Count; i++)
            {
                Each(new(kind, member.Value.Items[i], PopoloDocument.Indexed(path, i)) { Container = item, Within = member.Name }, receive);
            }
        }
    }

    /// <summary>The kind of the records in a property of a record, or null when there are none that are read.</summary>
    public static PopoloKind? KindWithin(PopoloKind container, string property) => (container, property) switch
    {
        (_, "memberships") when container != PopoloKind.Membership => PopoloKind.Membership,
        (PopoloKind.Organization or PopoloKind.Area, "posts") => PopoloKind.Post,
        (PopoloKind.Membership, "post") => PopoloKind.Post,
        (PopoloKind.Membership, "person") => PopoloKind.Person,
        (PopoloKind.Membership or PopoloKind.Post, "organization") => PopoloKind.Organization,
        (PopoloKind.Area, "organizations") => PopoloKind.Organization,
        (PopoloKind.Organization, "children" or "parent") => PopoloKind.Organization,
        (PopoloKind.Area, "children" or "parent") => PopoloKind.Area,
        (PopoloKind.Organization or PopoloKind.Post or PopoloKind.Membership, "area") => PopoloKind.Area,
        _ => null,
    };
}
