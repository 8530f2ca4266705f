using System.Reflection;
using System.Runtime.CompilerServices;

namespace ElectionCore.Conventions.Tests;

/// <summary>Questions about types and members that reflection does not answer directly.</summary>
internal static class Reflected
{
    public const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static bool IsCompilerMade(this MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
        || member.Name.StartsWith('<')
        || (member.DeclaringType is { } owner && owner.IsCompilerMade());

    public static bool IsStatic(this Type type) => type is { IsAbstract: true, IsSealed: true };

    public static bool IsRecord(this Type type) => type.IsValueType
        ? type.GetMethod("PrintMembers", Declared)?.IsCompilerMade() == true
        : type.GetMethod("<Clone>$", Declared) is not null;

    public static bool IsReadOnlyStruct(this Type type) => type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false);

    /// <summary>Whether a member can be seen from outside the assembly.</summary>
    public static bool IsVisible(this MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(a => a.IsVisible()),
        EventInfo added => added.AddMethod!.IsVisible(),
        Type nested => nested.IsNestedPublic || nested.IsNestedFamily || nested.IsNestedFamORAssem,
        _ => false,
    };

    /// <summary>Whether a property can be set only while the object is made.</summary>
    public static bool IsInitOnly(this MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>The members of a type that people wrote and others can call; in a sealed type protected ones are not among them.</summary>
    public static IEnumerable<MemberInfo> WrittenMembers(this Type type) => type.GetMembers(Declared)
        .Where(m => m.IsVisible() && !m.IsCompilerMade())
        .Where(m => m is not MethodInfo { IsSpecialName: true } method || method.Name.StartsWith("op_", StringComparison.Ordinal))
        .Where(m => m.Name is not ("value__" or "Finalize"));
}
