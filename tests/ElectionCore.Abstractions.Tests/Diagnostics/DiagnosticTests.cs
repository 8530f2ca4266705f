namespace ElectionCore.Tests.Diagnostics;

public class DiagnosticTests
{
    private static readonly DiagnosticDescriptor Descriptor = new("TST0001", DiagnosticSeverity.Warning, "{post} is bad.", "Why.");

    [Fact]
    public void Is_equal_by_code_severity_place_and_arguments()
    {
        var one = Descriptor.At(new SubjectRef("post", "A"), ("post", "A"));
        one.ShouldBe(Descriptor.At(new SubjectRef("post", "A"), ("post", "A")));
        one.GetHashCode().ShouldBe(Descriptor.At(new SubjectRef("post", "A"), ("post", "A")).GetHashCode());
        one.ShouldNotBe(Descriptor.At(new SubjectRef("post", "B"), ("post", "A")));
        one.ShouldNotBe(Descriptor.At(new SubjectRef("post", "A"), ("post", "B")));
        one.ShouldNotBe(new(Descriptor, DiagnosticSeverity.Error, one.Place, one.Arguments));
    }

    [Fact]
    public void Is_written_with_code_and_place()
    {
        Descriptor.At(default, ("post", "A")).ToString().ShouldBe("TST0001: A is bad.");
        Descriptor.At(DiagnosticPlace.In("units.csv", 3, 2), ("post", "A")).ToString().ShouldBe("TST0001 units.csv:3:2: A is bad.");
        Descriptor.At(new() { Path = "$.units[3]", Subject = new("post", "A") }, ("post", "A")).ToString()
            .ShouldBe("TST0001 $.units[3] post:A: A is bad.");
    }

    [Fact]
    public void Default_arguments_are_none() =>
        new Diagnostic(Descriptor, DiagnosticSeverity.Error, default, default).Arguments.ShouldBeEmpty();

    [Fact]
    public void Rule_violation_says_the_diagnostic()
    {
        var diagnostic = Descriptor.At(default, ("post", "A"));
        var thrown = new RuleViolationException(diagnostic);
        (thrown.Message, thrown.Diagnostic).ShouldBe((diagnostic.ToString(), diagnostic));
        Should.Throw<ArgumentNullException>(() => new RuleViolationException(null!));
    }
}
