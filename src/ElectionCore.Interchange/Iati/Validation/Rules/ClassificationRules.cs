namespace ElectionCore.Interchange;

/// <summary>Sectors, policy markers and aid types.</summary>
internal sealed class ClassificationRules(RuleFaults faults) : RuleGroup(faults)
{
    private readonly Dictionary<string, Shares> _sectors = new(StringComparer.Ordinal);
    private readonly VocabularyCount _aidTypes = new();
    private readonly VocabularyCount _transactionAidTypes = new();
    private (int Line, int Column)? _transactionSector;
    private (int Line, int Column)? _transactionWithout;
    private (int Line, int Column)? _transactionAidType;
    private (int Line, int Column)? _withoutNarrative;
    private int _ownSectors;
    private int _narratives;
    private bool _hasTransactionSector;
    private bool _hasDacAidType;

    public override void Open(IatiElement element)
    {
        switch (element.Path)
        {
            case "":
                Clear();
                break;
            case "sector":
                AddSector(element);
                break;
            case "transaction":
                _hasTransactionSector = false;
                _transactionAidTypes.Clear();
                break;
            case "transaction/sector":
                _hasTransactionSector = true;
                _transactionSector ??= (element.Line, element.Column);
                break;
            case "default-aid-type":
                CountAidType(element, _aidTypes, RuleBook.AidTypesTwice);
                break;
            case "transaction/aid-type":
                _transactionAidType ??= (element.Line, element.Column);
                _hasDacAidType |= IsFirstVocabulary(element["vocabulary"]);
                CountAidType(element, _transactionAidTypes, RuleBook.TransactionAidTypesTwice);
                break;
            case "policy-marker" when IsFirstVocabulary(element["vocabulary"]) && element["significance"] is null:
                Faults.Add(RuleBook.MarkerSignificance, element);
                break;
        }
    }

    public override void Close(IatiElement element)
    {
        switch (element.Path)
        {
            case "sector" when element["vocabulary"] is "98" or "99":
                CountNarratives(element);
                break;
            case "policy-marker" when element["vocabulary"] == "99" && element.Narratives == 0:
                Faults.Add(RuleBook.MarkerNarrative, element);
                break;
            case "transaction" when !_hasTransactionSector:
                _transactionWithout ??= (element.Line, element.Column);
                break;
            case "":
                CheckNarratives();
                CheckSectors(element);
                CheckAidTypes();
                break;
        }
    }

    private void Clear()
    {
        _sectors.Clear();
        _aidTypes.Clear();
        (_transactionSector, _transactionWithout, _transactionAidType, _hasDacAidType) = (null, null, null, false);
        (_ownSectors, _narratives, _withoutNarrative) = (0, 0, null);
    }

    private void AddSector(IatiElement element)
    {
        var vocabulary = VocabularyOf(element);
        if (!_sectors.TryGetValue(vocabulary, out var shares))
        {
            _sectors.Add(vocabulary, shares = new());
        }

        shares.Add(element);
        if (Shares.OutOfRange(element) is { } percentage)
        {
            Faults.Add(RuleBook.SectorPercentage, percentage);
        }
    }

    private void CountNarratives(IatiElement sector)
    {
        _ownSectors++;
        _narratives += sector.Narratives;
        _withoutNarrative ??= sector.Narratives == 0 ? (sector.Line, sector.Column) : null;
    }

    // The rule counts: a second narrative of one sector makes up for another without.
    private void CheckNarratives()
    {
        if (_narratives < _ownSectors && _withoutNarrative is var (line, column))
        {
            Faults.Add(RuleBook.SectorNarrative, line, column);
        }
    }

    private void CountAidType(IatiElement element, VocabularyCount counts, IatiRule rule)
    {
        if (counts.Add(VocabularyOf(element), element))
        {
            Faults.Add(rule, element);
        }
    }

    private void CheckSectors(IatiElement activity)
    {
        foreach (var (vocabulary, shares) in _sectors)
        {
            // Of the first vocabulary the rule asks for a sum only where there are percentages.
            var sums = vocabulary == "1" ? shares.Percentages > 1 : shares.Count > 1;
            PercentageRules.Check(Faults, shares, sums, RuleBook.SectorsNeedPercentages, RuleBook.SectorsSum, RuleBook.SectorAlone);
        }

        if (_sectors.Count > 0 && !_sectors.ContainsKey("1"))
        {
            var first = _sectors.Values.MinBy(s => s.Line)!;
            Faults.Add(RuleBook.SectorOfDac, first.Line, first.Column);
        }

        if (_sectors.Count > 0 && _transactionSector is var (line, column))
        {
            Faults.Add(RuleBook.SectorsTwice, line, column);
        }
        else if (_sectors.Count == 0 && _transactionSector is null)
        {
            Faults.Add(RuleBook.SectorMissing, activity);
        }

        if (_sectors.Count == 0 && _transactionWithout is var (withoutLine, withoutColumn))
        {
            Faults.Add(RuleBook.SectorInAll, withoutLine, withoutColumn);
        }
    }

    private void CheckAidTypes()
    {
        if (_aidTypes.First is var (line, column) && !_aidTypes.Contains("1"))
        {
            Faults.Add(RuleBook.AidTypeOfDac, line, column);
        }

        if (_transactionAidType is var (ofTransaction, at) && !_hasDacAidType)
        {
            Faults.Add(RuleBook.TransactionAidTypeOfDac, ofTransaction, at);
        }
    }
}
