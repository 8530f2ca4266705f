namespace ElectionCore.Quality;

/// <summary>One process in the register of processes: who owns it, what goes in and comes out, and how it is watched.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ProcessSheet : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>The code of the electoral process that it is or is part of, such as VR; or null for a process of support.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public string? ElectoralProcess { get; init => field = value is null ? null : CodeFormat.Require(value); }

    /// <summary>The unit that owns it.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required UnitCode Owner { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>Other units that work in it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<UnitCode> Units { get; init => field = Guard.NotNull(value); } = ValueList<UnitCode>.Empty;

    /// <summary>What goes in.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Inputs { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;

    /// <summary>What comes out.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Outputs { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;

    /// <summary>How it is watched.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<ProcessIndicator> Indicators { get; init => field = Guard.NotNull(value); } = ValueList<ProcessIndicator>.Empty;

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("process", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [Owner, .. Units.Select(u => (SubjectRef)u)];
}
