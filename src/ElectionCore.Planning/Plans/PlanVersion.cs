namespace ElectionCore.Planning;

/// <summary>A version of a plan: the first one, or an amendment.</summary>
/// <param name="Number">The number or name, such as <c>1</c> or <c>2021 revision</c>.</param>
/// <param name="From">The day from which it holds.</param>
/// <param name="Instrument">The paper by which it was adopted, or null when it is not known.</param>
/// <param name="Summary">What changed, or null.</param>
/// <remarks>What the plan said in each version is asked of the register as of a day. Equality is on all parts.</remarks>
public sealed record PlanVersion(string Number, DateOnly From, Instrument? Instrument = null, LocalizedText? Summary = null)
{
    /// <summary>The number or name.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string Number { get; init => field = Guard.Text(value); } = Guard.Text(Number);
}
