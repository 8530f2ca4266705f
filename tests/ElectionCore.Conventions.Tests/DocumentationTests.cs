using System.Reflection;
using System.Xml.Linq;

namespace ElectionCore.Conventions.Tests;

/// <summary>Everything public says what it is.</summary>
public sealed class DocumentationTests
{
    public static TheoryData<string> Names => Packages.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_public_member_is_documented(string package)
    {
        var assembly = Packages.Load(package);
        var documented = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (var type in assembly.GetExportedTypes())
        {
            foreach (var member in type.WrittenMembers().Where(m => m is not Type).Prepend(type))
            {
                var id = DocIds.Of(member);
                faults.AddRange(FaultsOf(member, documented.GetValueOrDefault(id)).Select(f => $"{id}: {f}"));
            }
        }

        faults.ShouldBeEmpty();
    }

    private static IEnumerable<string> FaultsOf(MemberInfo member, XElement? page)
    {
        if (page is null)
        {
            // A constructor that nobody wrote has nobody to document it.
            if (member is not ConstructorInfo)
            {
                yield return "not documented";
            }

            yield break;
        }

        if (page.Element("inheritdoc") is not null)
        {
            yield break;
        }

        if (IsBlank(page.Element("summary")))
        {
            yield return "no summary";
        }

        if (member is not MethodBase method)
        {
            yield break;
        }

        foreach (var parameter in method.GetParameters())
        {
            if (IsBlank(page.Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == parameter.Name)))
            {
                yield return $"parameter {parameter.Name} is not documented";
            }
        }

        foreach (var parameter in method.IsGenericMethod ? method.GetGenericArguments() : [])
        {
            if (IsBlank(page.Elements("typeparam").FirstOrDefault(p => p.Attribute("name")?.Value == parameter.Name)))
            {
                yield return $"type parameter {parameter.Name} is not documented";
            }
        }

        if (method is MethodInfo { Name: not ("op_Implicit" or "op_Explicit") } function && function.ReturnType != typeof(void)
            && IsBlank(page.Element("returns")))
        {
            yield return "what it returns is not documented";
        }
    }

    private static bool IsBlank(XElement? element) => element is null || (!element.HasElements && string.IsNullOrWhiteSpace(element.Value));
}
