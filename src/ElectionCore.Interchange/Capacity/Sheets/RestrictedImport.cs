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
    }

    public RestrictedListReading Finish()
    {
        var findings = TakeFindings();
        return new(CollectedRows.HasError(findings) ? new Dictionary<PersonRef, RestrictedDetails>() : _details, [.. findings]);
    }
}
