using Microsoft.EntityFrameworkCore.Metadata;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>What we write into a model to find it again.</summary>
internal static class ModelAnnotations
{
    /// <summary>On the model: the modules, as a number.</summary>
    public const string Modules = "ElectionCore:Modules";

    /// <summary>On the model: the schema of our tables.</summary>
    public const string Schema = "ElectionCore:Schema";

    /// <summary>On the model: the prefix of our tables.</summary>
    public const string TablePrefix = "ElectionCore:TablePrefix";

    /// <summary>On an entity type: it is one of our tables, which nobody but the store writes.</summary>
    public const string Table = "ElectionCore:Table";

    /// <summary>On an entity type: it is an aggregate whose changes are logged, as this kind.</summary>
    public const string Kind = "ElectionCore:Kind";

    /// <summary>On a property: JSON that stays as it was written.</summary>
    public const string Json = "ElectionCore:Json";

    /// <summary>The kind of an aggregate, also for the types derived from it; null for what is none.</summary>
    public static string? KindOf(IReadOnlyEntityType? type)
    {
        for (; type is not null; type = type.BaseType ?? type.FindOwnership()?.PrincipalEntityType)
        {
            if (type.FindAnnotation(Kind)?.Value is string kind)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Whether an entity type is one of our tables.</summary>
    public static bool IsTable(IReadOnlyEntityType type) => type.FindAnnotation(Table) is not null;

    /// <summary>The name of the property that counts the changes of an aggregate.</summary>
    public const string Version = "RowVersion";
}
