using System.Reflection;
using ElectionCore.Specifications;

namespace ElectionCore.Conventions.Tests;

/// <summary>Types are closed unless they are meant to be derived from, and values do not change.</summary>
public sealed class TypeTests
{
    private static readonly Type[] OpenOnPurpose =
    [
        typeof(Specification<>), typeof(Specification<,>), typeof(SingleResultSpecification<>), typeof(SingleResultSpecification<,>),
        typeof(InMemorySpecificationEvaluator), typeof(EntityFrameworkCore.SpecificationEvaluator),
    ];

    /// <summary>Ardalis's name and type: a bag for what the author of a specification hands to post-processing.</summary>
    private static readonly string[] BagsOnPurpose = ["ISpecification`1.Items", "Specification`1.Items"];

    [Fact]
    public void Public_classes_are_sealed() =>
        Packages.PublicTypes().Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false })
            .Except(OpenOnPurpose)
            .ShouldBeEmpty();

    [Fact]
    public void Open_classes_are_still_there_and_open() => OpenOnPurpose.ShouldAllBe(t => !t.IsSealed);

    [Fact]
    public void Public_structs_are_readonly() =>
        Packages.PublicTypes().Where(t => t is { IsValueType: true, IsEnum: false } && !t.IsReadOnlyStruct()).ShouldBeEmpty();

    [Fact]
    public void States_and_values_do_not_change()
    {
        var values = Packages.PublicTypes()
            .Where(t => typeof(IFactState).IsAssignableFrom(t) || t.IsReadOnlyStruct() || (t.IsClass && t.IsRecord()))
            .ToList();
        var setters = values.SelectMany(t => t.GetProperties(Reflected.Declared))
            .Where(p => p.SetMethod is { } set && !set.IsInitOnly())
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name} can be set");
        var fields = values.SelectMany(t => t.GetFields(Reflected.Declared))
            .Where(f => f is { IsInitOnly: false, IsLiteral: false })
            .Select(f => $"{f.DeclaringType!.Name}.{f.Name} is not readonly");

        values.ShouldNotBeEmpty();
        setters.Concat(fields).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_public_gives_out_an_array_or_a_mutable_list()
    {
        Type[] mutable = [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>)];
        var found = Packages.PublicTypes().SelectMany(t => t.WrittenMembers()).OfType<PropertyInfo>()
            .Where(p => p.GetMethod?.IsVisible() == true)
            .Where(p => p.PropertyType.IsArray
                || (p.PropertyType.IsGenericType && mutable.Contains(p.PropertyType.GetGenericTypeDefinition())))
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}");

        found.Except(BagsOnPurpose, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_public_is_a_queryable()
    {
        var found = Packages.PublicTypes().SelectMany(t => t.WrittenMembers())
            .Where(m => (m is MethodInfo method && typeof(IQueryable).IsAssignableFrom(method.ReturnType))
                || (m is PropertyInfo property && typeof(IQueryable).IsAssignableFrom(property.PropertyType)))
            .Select(m => $"{m.DeclaringType!.Name}.{m.Name}");

        // Ardalis's names; the one door from specifications to queries.
        found.Distinct(StringComparer.Ordinal).ShouldBe(
            ["SpecificationQueryableExtensions.WithSpecification", "SpecificationEvaluator.GetQuery"], ignoreOrder: true);
    }
}
