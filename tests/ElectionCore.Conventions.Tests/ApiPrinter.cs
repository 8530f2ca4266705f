using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ElectionCore.Conventions.Tests;

/// <summary>Writes down what an assembly offers to others: types and members in ordinal order, without bodies.</summary>
/// <remarks>What the compiler makes of a record is not listed: the word <c>record</c> says it.</remarks>
internal static class ApiPrinter
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Print(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var types in assembly.GetExportedTypes().GroupBy(t => t.Namespace, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"namespace {types.Key}\n");
            foreach (var type in types.OrderBy(t => ApiTypes.Name(t), StringComparer.Ordinal))
            {
                Write(text, type);
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Type type)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n    {Header(type)}\n");
        var lines = type.IsEnum
            ? Enum.GetNames(type).Select(n => $"{n} = {Convert.ToInt64(Enum.Parse(type, n), CultureInfo.InvariantCulture)}")
            : type.WrittenMembers()
                .Where(m => !(type.IsSealed && IsProtected(m)))
                .Select(m => (Order: OrderOf(m), m.Name, Line: Member(m)))
                .OrderBy(m => m.Order).ThenBy(m => m.Name, StringComparer.Ordinal).ThenBy(m => m.Line, StringComparer.Ordinal)
                .Select(m => m.Line);
        foreach (var line in lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"        {line}\n");
        }
    }

    private static string Header(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => (type.IsReadOnlyStruct() ? "readonly " : "") + (type.IsRecord() ? "record struct" : "struct"),
            _ => (type.IsStatic() ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")
                + (type.IsRecord() ? "record" : "class"),
        };
        var bases = new List<string>();
        if (type is { IsClass: true, BaseType: { } parent } && parent != typeof(object))
        {
            bases.Add(ApiTypes.Write(parent));
        }

        if (!type.IsEnum)
        {
            var inherited = type.BaseType?.GetInterfaces() ?? [];
            var equatable = type.IsRecord() ? typeof(IEquatable<>).MakeGenericType(type) : null;
            bases.AddRange(type.GetInterfaces().Except(inherited).Where(i => i != equatable).Select(i => ApiTypes.Write(i)).Order(StringComparer.Ordinal));
        }

        var flags = type.IsDefined(typeof(FlagsAttribute)) ? "[Flags] " : "";
        return $"{flags}{Obsolete(type)}{kind} {ApiTypes.Name(type)}{(bases.Count > 0 ? $" : {string.Join(", ", bases)}" : "")}"
            + string.Concat(ApiTypes.Constraints(type.GetGenericArguments()));
    }

    private static int OrderOf(MemberInfo member) => member switch
    {
        FieldInfo { IsLiteral: true } => 0,
        FieldInfo => 1,
        ConstructorInfo => 2,
        PropertyInfo => 3,
        EventInfo => 4,
        Type => 6,
        _ => 5,
    };

    private static string Member(MemberInfo member) => Obsolete(member) + member switch
    {
        FieldInfo { IsLiteral: true } field => $"const {ApiTypes.Write(field.FieldType)} {field.Name} = {Literal(field.GetRawConstantValue())}",
        FieldInfo field => $"{Access(field)}{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{ApiTypes.Write(field.FieldType, Nullability.Create(field))} {field.Name}",
        ConstructorInfo constructor => $"{Access(constructor)}{constructor.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor)})",
        PropertyInfo property => Property(property),
        EventInfo added => $"event {ApiTypes.Write(added.EventHandlerType!)} {added.Name}",
        MethodInfo method => Method(method),
        Type nested => Header(nested),
        _ => throw new InvalidOperationException($"A member of an unknown sort: {member}."),
    };

    private static string Property(PropertyInfo property)
    {
        var accessors = new List<string>();
        if (property.GetMethod is { } get && get.IsVisible())
        {
            accessors.Add("get;");
        }

        if (property.SetMethod is { } set && set.IsVisible())
        {
            accessors.Add((set.IsFamily ? "protected " : "") + (set.IsInitOnly() ? "init;" : "set;"));
        }

        var first = property.GetAccessors(nonPublic: true)[0];
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var index = property.GetIndexParameters();
        var name = index.Length > 0 ? $"this[{string.Join(", ", index.Select(Parameter))}]" : property.Name;
        return $"{Modifiers(first)}{required}{ApiTypes.Write(property.PropertyType, Nullability.Create(property))} {name} {{ {string.Join(' ', accessors)} }}";
    }

    private static string Method(MethodInfo method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        var generic = method.GetGenericArguments();
        var names = generic.Length > 0 ? $"<{string.Join(", ", generic.Select(g => g.Name))}>" : "";
        return $"{Modifiers(method)}{ApiTypes.Write(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{names}({extension}{Parameters(method)})"
            + string.Concat(ApiTypes.Constraints(generic));
    }

    private static string Modifiers(MethodInfo method)
    {
        if (method.DeclaringType!.IsInterface)
        {
            return method.IsStatic ? "static " : "";
        }

        var overriding = method.GetBaseDefinition() != method;
        return Access(method) + method switch
        {
            { IsStatic: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsVirtual: true, IsFinal: false } when overriding => "override ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => "",
        };
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var collected = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute));
        var passing = parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : collected ? "params " : "";
        var missing = parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue)}" : "";
        return $"{passing}{ApiTypes.Write(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{missing}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Access(FieldInfo field) => field.IsPublic ? "" : "protected ";

    private static bool IsProtected(MemberInfo member) => member switch
    {
        MethodBase method => !method.IsPublic,
        FieldInfo field => !field.IsPublic,
        PropertyInfo property => property.GetAccessors().Length == 0,
        _ => false,
    };

    // The compiler marks constructors of types with required members as obsolete for compilers that do not know them.
    private static string Obsolete(MemberInfo member) => member.IsDefined(typeof(ObsoleteAttribute), inherit: false)
        && !member.IsDefined(typeof(CompilerFeatureRequiredAttribute), inherit: false) ? "[Obsolete] " : "";
}
