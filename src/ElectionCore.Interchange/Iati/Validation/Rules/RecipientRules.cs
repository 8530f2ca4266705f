namespace ElectionCore.Interchange;

/// <summary>Recipient countries and regions.</summary>
internal sealed class RecipientRules(RuleFaults faults) : RuleGroup(faults)
{
    private const int Places = 4;
    private const decimal Whole = 100;
    private readonly Dictionary<string, Shares> _regions = new(StringComparer.Ordinal);
    private Shares _countries = new();
    private bool _hasRegion;
    private bool _isStatedHere;
    private (int Line, int Column)? _stated;
    private (int Line, int Column)? _missing;

    public override void Open(IatiElement element)
    {
        switch (element.Path)
        {
            case "":
                _regions.Clear();
                (_countries, _hasRegion, _stated, _missing) = (new(), false, null, null);
                break;
            case "recipient-country":
                _countries.Add(element);
                CheckRange(element);
                break;
            case "recipient-region":
                AddRegion(element);
                CheckRange(element);
                break;
            case "transaction":
                _isStatedHere = false;
                break;
            case "transaction/recipient-country" or "transaction/recipient-region":
                _isStatedHere = true;
                _stated ??= (element.Line, element.Column);
                break;
        }
    }

    public override void Close(IatiElement element)
    {
        if (element.Path == "transaction" && !_isStatedHere)
        {
            _missing ??= (element.Line, element.Column);
        }
        else if (element.Path is { Length: 0 })
        {
            CheckShares();
            CheckStated(element);
        }
    }

    private void CheckRange(IatiElement element)
    {
        if (Shares.OutOfRange(element) is { } percentage)
        {
            Faults.Add(RuleBook.RecipientPercentage, percentage);
        }
    }

    private void AddRegion(IatiElement element)
    {
        _hasRegion = true;

        // The rules speak of regions by the vocabulary they state.
        if (element["vocabulary"] is not { } vocabulary)
        {
            return;
        }

        if (!_regions.TryGetValue(vocabulary, out var shares))
        {
            _regions.Add(vocabulary, shares = new());
        }

        shares.Add(element);
    }

    private void CheckShares()
    {
        if (!_hasRegion)
        {
            PercentageRules.Check(
                Faults, _countries, _countries.Count > 1, RuleBook.CountriesNeedPercentages, RuleBook.CountriesSum, RuleBook.CountryAlone);
        }

        foreach (var shares in _regions.Values)
        {
            CheckRegions(shares);
        }
    }

    private void CheckRegions(Shares shares)
    {
        if (shares.Count > 1 && shares.Percentages < shares.Count)
        {
            Faults.Add(RuleBook.RegionsNeedPercentages, shares.Line, shares.Column);
        }

        var sum = shares.Sum + _countries.Sum;
        if (shares.Count + _countries.Count > 1 && Math.Round(sum, Places) != Whole)
        {
            Faults.Add(RuleBook.RegionsSum, shares.Line, shares.Column, PercentageRules.Total(sum));
        }

        if (_countries.Count == 0 && shares.IsAloneAndNotWhole)
        {
            Faults.Add(RuleBook.RegionAlone, shares.Line, shares.Column);
        }
    }

    private void CheckStated(IatiElement activity)
    {
        if (_hasRegion || _countries.Count > 0)
        {
            if (_stated is var (line, column))
            {
                Faults.Add(RuleBook.RecipientsTwice, line, column);
            }

            return;
        }

        if (_stated is null)
        {
            Faults.Add(RuleBook.RecipientsMissing, activity);
        }

        if (_missing is var (missingLine, missingColumn))
        {
            Faults.Add(RuleBook.RecipientsInAll, missingLine, missingColumn);
        }
    }
}
