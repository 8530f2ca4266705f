namespace ElectionCore.Specifications.Tests;

/// <summary>Specifications written in the test that uses them.</summary>
internal static class Queries
{
    public static Specification<Station> Query(Action<ISpecificationBuilder<Station>> build)
    {
        var specification = new Specification<Station>();
        build(specification.Query);
        return specification;
    }

    public static Specification<Station, TResult> Query<TResult>(Action<ISpecificationBuilder<Station, TResult>> build)
    {
        var specification = new Specification<Station, TResult>();
        build(specification.Query);
        return specification;
    }

    public static List<string> Codes(this ISpecification<Station> specification, params IEnumerable<Station> stations)
        => [.. specification.Evaluate(stations).Select(station => station.Code)];
}
