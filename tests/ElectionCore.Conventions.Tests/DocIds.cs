using System.Reflection;

namespace ElectionCore.Conventions.Tests;

/// <summary>The identifiers by which an XML documentation file names types and members.</summary>
internal static class DocIds
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => $"T:{TypeName(type)}",
        FieldInfo field => $"F:{TypeName(field.DeclaringType!)}.{field.Name}",
        PropertyInfo property => $"P:{TypeName(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        EventInfo added => $"E:{TypeName(added.DeclaringType!)}.{added.Name}",
        MethodBase method => Method(method),
        _ => throw new InvalidOperationException($"A member of an unknown sort: {member}."),
    };

    private static string Method(MethodBase method)
    {
        var arity = method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";
        var name = $"M:{TypeName(method.DeclaringType!)}.{method.Name.Replace('.', '#')}{arity}{Parameters(method.GetParameters())}";
        return method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion ? $"{name}~{Reference(conversion.ReturnType)}" : name;
    }

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(p => Reference(p.ParameterType)))})";

    private static string TypeName(Type type) =>
        (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Reference(Type type)
    {
        if (type.IsByRef)
        {
            return Reference(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return Reference(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        return type.IsGenericType
            ? $"{TypeName(type).Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(Reference))}}}"
            : TypeName(type);
    }
}
