namespace ElectionCore.Capacity;

/// <summary>One version of a code of conduct for one audience. Police and armed forces have codes of their own.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CodeOfConduct : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required ConductCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The name of the version, such as 2024.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Version { get; init => field = CodeFormat.Require(value); }

    /// <summary>The title.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>The text, in each language it was issued in; or null when only its title is known.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>The audience it binds.</summary>
    public TrainingAudience Audience { get; init; }

    /// <summary>The paper that issued it, or null.</summary>
    public Instrument? Instrument { get; init; }

    /// <inheritdoc/>
    public string FactKey => $"{Code}\t{Version}";

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [];
}
