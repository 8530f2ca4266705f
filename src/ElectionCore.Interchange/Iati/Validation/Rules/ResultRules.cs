namespace ElectionCore.Interchange;

/// <summary>Results, indicators and their values.</summary>
internal sealed class ResultRules(RuleFaults faults) : RuleGroup(faults)
{
    private bool _hasResultReference;
    private bool _hasIndicatorReference;
    private string? _measure;
    private IatiDay? _start;
    private IatiDay? _end;

    public override void Open(IatiElement element)
    {
        switch (element.Path)
        {
            case "result":
                _hasResultReference = false;
                break;
            case "result/reference":
                _hasResultReference = true;
                break;
            case "result/indicator":
                (_measure, _hasIndicatorReference) = (element["measure"], false);
                break;
            case "result/indicator/reference":
                CheckReference(element);
                break;
            case "result/indicator/baseline":
                CheckValue(element, RuleBook.BaselineMissing, RuleBook.BaselineNumber, RuleBook.BaselineQualitative);
                break;
            case "result/indicator/period":
                (_start, _end) = (null, null);
                break;
            case "result/indicator/period/period-start":
                _start ??= IatiDay.Of(element);
                break;
            case "result/indicator/period/period-end":
                _end ??= IatiDay.Of(element);
                break;
            case "result/indicator/period/target":
                CheckValue(element, RuleBook.TargetMissing, RuleBook.TargetNumber, RuleBook.TargetQualitative);
                break;
            case "result/indicator/period/actual":
                CheckValue(element, RuleBook.ActualMissing, RuleBook.ActualNumber, RuleBook.ActualQualitative);
                break;
        }
    }

    public override void Close(IatiElement element)
    {
        if (element.Path == "result/indicator/period")
        {
            Faults.CheckOrder(RuleBook.IndicatorPeriodOrder, _start, _end);
        }
    }

    private void CheckReference(IatiElement element)
    {
        if (_hasResultReference && !_hasIndicatorReference)
        {
            Faults.Add(RuleBook.ReferenceTwice, element);
        }

        _hasIndicatorReference = true;
    }

    private void CheckValue(IatiElement element, IatiRule missing, IatiRule number, IatiRule qualitative)
    {
        var value = element.Find("value");
        if (_measure == "5" && value is { } superfluous)
        {
            Faults.Add(qualitative, superfluous);
        }
        else if (_measure is "1" or "2" or "3" or "4")
        {
            if (value is not { } stated)
            {
                Faults.Add(missing, element);
            }
            else if (!IatiNumber.IsNumber(stated.Value))
            {
                Faults.Add(number, stated);
            }
        }
    }
}
