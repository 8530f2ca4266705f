namespace ElectionCore.Interchange;

/// <summary>Takes restricted details from the rows of a list.</summary>
internal sealed class RestrictedImport(string file) : ListImport(file, Columns)
{
    private const string IdentityNumber = "identity_number";
    private const string Phone = "phone";
    private const string Account = "account";

    private static readonly ListLayout Columns = new("restricted details", [ListFields.Person], [IdentityNumber, Phone, Account]);

    private readonly Dictionary<PersonRef, RestrictedDetails> _details = [];
    private readonly Dictionary<PersonRef, ListPlace> _seen = [];
    private readonly List<(DiagnosticPlace Place, string Number)> _numbers = [];

    public override void Read(ListRow row)
    {
        var person = row.Required(ListFields.Key);
        var details = new RestrictedDetails { IdentityNumber = row.Text(IdentityNumber), Phone = row.Text(Phone), Account = row.Text(Account) };
        if (row.HasFaults)
        {
            return;
        }

        if (_seen.TryGetValue(person, out var earlier))
        {
            row.Add(InterchangeDiagnostics.RestrictedTwice, ListFields.Person, ("where", row.Where(earlier)));
            return;
        }

        _seen.Add(person, row.Place);
        _details.Add(person, details);
        if (details.IdentityNumber is { } number)
        {
            _numbers.Add((row.PlaceOf(IdentityNumber), number));
        }
    }

    public RestrictedListReading Finish()
    {
        List<Diagnostic> findings = [.. TakeFindings(), .. Telephones()];
        return new(CollectedRows.HasError(findings) ? new Dictionary<PersonRef, RestrictedDetails>() : _details, [.. findings]);
    }

    // A telephone may stand in the row of one and be the identity number of another.
    private IEnumerable<Diagnostic> Telephones()
    {
        var telephones = AccountText.Telephones(_details.Values.Select(d => d.Phone));
        foreach (var (place, number) in _numbers)
        {
            var why = AccountText.IsDialled(number) ? "it begins with + or 00"
                : AccountText.IsOneOf(number, telephones) ? "it is a telephone of this list"
                : null;
            if (why is not null)
            {
                yield return InterchangeDiagnostics.IdentityNumberTelephone.At(place, ("field", IdentityNumber), ("why", why));
            }
        }
    }
}
