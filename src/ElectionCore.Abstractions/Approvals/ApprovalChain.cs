namespace ElectionCore;

/// <summary>
/// The offices through which something passes before it counts, such as focal point, head of wing, Secretary, Commission.
/// </summary>
/// <remarks>Which offices, and who signs for them on which day, is data of the institution. Equality is on all parts.</remarks>
public sealed record ApprovalChain : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>The name that people read.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The stages, first to last; at least one, each with a code of its own.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">There is no stage, or two have the same code.</exception>
    public required ValueList<ApprovalStage> Stages
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.Count > 0 && value.DistinctBy(s => s.Code, StringComparer.Ordinal).Count() == value.Count
                ? value
                : throw new ArgumentException("A chain has at least one stage, each with a code of its own.", nameof(value));
        }
    }

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("approval-chain", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References =>
        Stages.SelectMany(s => s.Signatories).SelectMany(s => s.CoverFor is { } absent ? new SubjectRef[] { s.Person, absent } : [s.Person]);

    /// <summary>Finds a stage.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>The stage, or null.</returns>
    public ApprovalStage? Find(string code) => Stages.FirstOrDefault(s => s.Code == code);
}
