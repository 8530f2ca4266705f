namespace ElectionCore.Interchange;

/// <summary>Identifiers of activities and organisations.</summary>
internal sealed class IdentifierRules(RuleFaults faults) : RuleGroup(faults)
{
    private readonly List<string> _prefixes = [];
    private string? _reporter;
    private (string Text, int Line, int Column)? _identifier;

    public override void Open(IatiElement element)
    {
        switch (element.Path)
        {
            case "":
                (_reporter, _identifier) = (null, null);
                _prefixes.Clear();
                break;
            case "reporting-org":
                Faults.CheckIdentifier(element, "ref", RuleBook.ReporterSpaces, RuleBook.ReporterSigns);
                _reporter = element["ref"];
                AddPrefix(_reporter);
                break;
            case "other-identifier" when element["type"] == "B1":
                Faults.CheckIdentifier(element, "ref", RuleBook.FormerReporterSpaces);
                AddPrefix(element["ref"]);
                break;
            case "other-identifier" when element["type"] == "A3":
                Faults.CheckIdentifier(element, "ref", RuleBook.FormerActivitySpaces);
                break;
            case "related-activity":
                Faults.CheckIdentifier(element, "ref", RuleBook.RelatedActivitySpaces);
                break;
        }
    }

    public override void Close(IatiElement element)
    {
        switch (element.Path)
        {
            case "iati-identifier":
                _identifier = (element.Text, element.Line, element.Column);
                break;
            case "participating-org":
                CheckOrganisation(element, RuleBook.ParticipantNamed, RuleBook.ParticipantSpaces, RuleBook.ParticipantSigns);
                Faults.CheckIdentifier(element, "activity-id", RuleBook.ParticipantActivitySpaces);
                break;
            case "other-identifier/owner-org":
                CheckOrganisation(element, RuleBook.OwnerNamed, RuleBook.OwnerSpaces, RuleBook.OwnerSigns);
                break;
            case "transaction/provider-org" or "planned-disbursement/provider-org":
                CheckOrganisation(element, RuleBook.ProviderNamed, RuleBook.ProviderSpaces, RuleBook.ProviderSigns);
                Faults.CheckIdentifier(element, "provider-activity-id", RuleBook.ProviderActivitySpaces);
                break;
            case "transaction/receiver-org" or "planned-disbursement/receiver-org":
                CheckOrganisation(element, RuleBook.ReceiverNamed, RuleBook.ReceiverSpaces, RuleBook.ReceiverSigns);
                Faults.CheckIdentifier(element, "receiver-activity-id", RuleBook.ReceiverActivitySpaces);
                break;
            case "":
                CheckActivity();
                break;
        }
    }

    private void AddPrefix(string? reference)
    {
        if (reference is not null)
        {
            _prefixes.Add($"{reference}-");
        }
    }

    private void CheckOrganisation(IatiElement element, IatiRule named, IatiRule spaces, IatiRule signs)
    {
        Faults.CheckIdentifier(element, "ref", spaces, signs);
        if (element["ref"] is null && element.Narratives == 0)
        {
            Faults.Add(named, element);
        }
    }

    private void CheckActivity()
    {
        if (_identifier is not var (text, line, column))
        {
            return;
        }

        Faults.CheckIdentifier(text, line, column, RuleBook.IdentifierSpaces, RuleBook.IdentifierSigns);
        if (text == _reporter)
        {
            Faults.Add(RuleBook.IdentifierIsOwn, line, column);
        }

        if (!_prefixes.Exists(prefix => text.StartsWith(prefix, StringComparison.Ordinal)))
        {
            Faults.Add(RuleBook.IdentifierPrefix, line, column);
        }
    }
}
