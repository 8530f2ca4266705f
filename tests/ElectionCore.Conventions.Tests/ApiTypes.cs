using System.Reflection;

namespace ElectionCore.Conventions.Tests;

/// <summary>Writes types as C# does, with the question marks of nullable references.</summary>
internal static class ApiTypes
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool",
        [typeof(byte)] = "byte", [typeof(char)] = "char", [typeof(short)] = "short", [typeof(int)] = "int",
        [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(uint)] = "uint", [typeof(float)] = "float",
        [typeof(double)] = "double", [typeof(decimal)] = "decimal",
    };

    public static string Write(Type type, NullabilityInfo? nullability = null)
    {
        if (type.IsByRef)
        {
            return Write(type.GetElementType()!, nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Write(underlying, nullability) + "?";
        }

        var mark = !type.IsValueType && nullability is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable }
            && !type.IsValueType ? "?" : "";
        if (type.IsArray)
        {
            return $"{Write(type.GetElementType()!, nullability?.ElementType)}[]{mark}";
        }

        return Name(type, nullability) + mark;
    }

    /// <summary>A type's own name with its type parameters, and that of the type it is nested in.</summary>
    public static string Name(Type type, NullabilityInfo? nullability = null)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var name = type.Name.Split('`')[0];
        var outer = type is { IsNested: true, IsGenericParameter: false } ? Name(type.DeclaringType!) + "." : "";
        var arguments = type.GetGenericArguments();
        if (arguments.Length == 0 || type.IsGenericParameter || (type.IsNested && type.Name.IndexOf('`', StringComparison.Ordinal) < 0))
        {
            return outer + name;
        }

        var known = nullability?.GenericTypeArguments;
        var written = arguments.Select((a, i) => Write(a, known is { Length: > 0 } && i < known.Length ? known[i] : null));
        return $"{outer}{name}<{string.Join(", ", written)}>";
    }

    public static IEnumerable<string> Constraints(IEnumerable<Type> parameters)
    {
        foreach (var parameter in parameters)
        {
            var flags = parameter.GenericParameterAttributes;
            var parts = new List<string>();
            if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            {
                parts.Add("class");
            }

            if (flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
            {
                parts.Add("struct");
            }

            parts.AddRange(parameter.GetGenericParameterConstraints().Where(c => c != typeof(ValueType)).Select(c => Write(c)));
            if (flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint)
                && !flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
            {
                parts.Add("new()");
            }

            if (parts.Count > 0)
            {
                yield return $" where {parameter.Name} : {string.Join(", ", parts)}";
            }
        }
    }
}
