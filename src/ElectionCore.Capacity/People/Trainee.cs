namespace ElectionCore.Capacity;

/// <summary>A person who is trained or posted, as far as training needs to know them.</summary>
/// <remarks>
/// Identity numbers, telephones, bank accounts, addresses and photographs are never kept: the one sheet that needs some of them takes
/// them from elsewhere when it is made. Equality is on all parts.
/// </remarks>
public sealed record Trainee : IFactState
{
    /// <summary>The opaque key.</summary>
    /// <exception cref="ArgumentException">The value is the default key.</exception>
    public required PersonRef Person { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The name, or null when it is not known. Erasing a person takes the whole record away.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The father's name, by which lists of postings tell people of the same name apart; or null.</summary>
    public string? FatherName { get; init => field = Guard.TextOrNull(value); }

    /// <summary>What is recorded as the person's sex.</summary>
    public RecordedSex Sex { get; init; }

    /// <summary>The languages in which the person can be trained, as BCP 47 tags, best first; empty when not known.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Languages { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;

    /// <summary>The department that the person comes from, such as Education; or null.</summary>
    public string? ParentDepartment { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The audience the person belongs to.</summary>
    public TrainingAudience Audience { get; init; }

    /// <summary>What this says of the person, and for the rest what was said before.</summary>
    /// <param name="earlier">What was said before of the same person.</param>
    /// <returns>The whole. Names in further languages are kept, and so is the audience, which lists do not tell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="earlier"/> is of another person.</exception>
    public Trainee Over(Trainee earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return earlier.Person != Person
            ? throw new ArgumentException("It is of another person.", nameof(earlier))
            : this with
            {
                Name = Names(earlier.Name),
                FatherName = FatherName ?? earlier.FatherName,
                Sex = Sex == RecordedSex.Unknown ? earlier.Sex : Sex,
                Languages = Languages.Count == 0 ? earlier.Languages : Languages,
                ParentDepartment = ParentDepartment ?? earlier.ParentDepartment,
                Audience = earlier.Audience,
            };
    }

    /// <inheritdoc/>
    public string FactKey => Person.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Person;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [];

    private LocalizedText? Names(LocalizedText? earlier)
    {
        var names = Name ?? earlier;
        foreach (var tag in Name is null || earlier is null ? [] : earlier.Tags.Except(Name.Tags, StringComparer.Ordinal))
        {
            names = names!.With(tag, earlier!.For(tag));
        }

        return names;
    }
}
