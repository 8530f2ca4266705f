namespace ElectionCore.Organization;

/// <summary>One kind of fact of this module. The one list of them all is <see cref="All"/>.</summary>
public abstract class OrganizationKind
{
    private OrganizationKind()
    {
    }

    /// <summary>Every kind, each once.</summary>
    public static IReadOnlyList<OrganizationKind> All { get; } =
    [
        new Of<Institution>(),
        new Of<Place>(),
        new Of<OrganizationalUnit>(),
        new Of<Post>(),
        new Of<ReportingLine>(),
        new Of<Person>(),
        new Of<Appointment>(),
        new Of<AppointmentProcedure>(),
        new Of<Nomination>(),
        new Of<Delegation>(),
        new Of<ChangeEvent>(),
        new Of<OfficeTemplate>(),
        new Of<StatedFigure>(),
    ];

    /// <summary>The type of its states.</summary>
    public abstract Type StateType { get; }

    /// <summary>Lets a visitor do its work with the type of this kind.</summary>
    /// <typeparam name="TResult">What comes of it.</typeparam>
    /// <param name="visitor">The visitor.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="visitor"/> is null.</exception>
    public abstract TResult Accept<TResult>(IOrganizationKindVisitor<TResult> visitor);

    private sealed class Of<T> : OrganizationKind
        where T : class, IFactState
    {
        public override Type StateType => typeof(T);

        public override TResult Accept<TResult>(IOrganizationKindVisitor<TResult> visitor)
        {
            ArgumentNullException.ThrowIfNull(visitor);
            return visitor.Visit<T>();
        }
    }
}
