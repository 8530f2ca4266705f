using System.Text;

namespace ElectionCore.Interchange;

/// <summary>One field of a record: declared once, used for reading and writing in every format.</summary>
internal abstract class Field
{
    protected Field(string name)
    {
        Name = name;
        JsonName = CamelCase(name);
    }

    /// <summary>The column's name: <c>valid_from</c>.</summary>
    public string Name { get; }

    /// <summary>The property's name in JSON: <c>validFrom</c>.</summary>
    public string JsonName { get; }

    /// <summary>Whether the field has a text for each language.</summary>
    public virtual bool IsLocalized => false;

    /// <summary>The fields of the records inside this one; none for a plain field.</summary>
    public virtual IReadOnlyList<Field> Inner => [];

    public override string ToString() => Name;

    private static string CamelCase(string name)
    {
        var text = new StringBuilder(name.Length);
        var raise = false;
        foreach (var c in name)
        {
            if (c is '_' or ' ' or '-')
            {
                raise = text.Length > 0;
                continue;
            }

            text.Append(raise ? char.ToUpperInvariant(c) : c);
            raise = false;
        }

        return text.ToString();
    }
}
