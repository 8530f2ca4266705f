namespace ElectionCore.Planning;

/// <summary>A grade on a scale of implementation.</summary>
/// <param name="Code">The code within the scale, such as <c>mostly</c>.</param>
/// <param name="Name">The name that people read.</param>
/// <param name="IsImplemented">Whether it means that all of the recommendation is done.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ScaleGrade(string Code, LocalizedText Name, bool IsImplemented = false)
{
    /// <summary>The code within the scale.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public string Code { get; init => field = CodeFormat.Require(value); } = CodeFormat.Require(Code);

    /// <summary>The name that people read.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);
}
