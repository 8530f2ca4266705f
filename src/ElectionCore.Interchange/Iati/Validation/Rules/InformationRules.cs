using System.Globalization;

namespace ElectionCore.Interchange;

/// <summary>Dates of an activity, its language and its texts.</summary>
internal sealed class InformationRules(RuleFaults faults) : RuleGroup(faults)
{
    private readonly IatiDay?[] _dates = new IatiDay?[5];
    private bool _hasStart;
    private bool _hasLanguage;
    private int _narratives;
    private (int Line, int Column) _firstNarrative;

    public override void Open(IatiElement element)
    {
        switch (element.Path)
        {
            case "":
                Array.Clear(_dates);
                (_hasStart, _hasLanguage, _narratives) = (false, element["xml:lang"] is not null, 0);
                Faults.CheckPast(RuleBook.UpdatedInFuture, element, "last-updated-datetime");
                break;
            case "activity-date":
                ReadDate(element);
                break;
        }

        if (element.Name == "narrative" && !_hasLanguage && element["xml:lang"] is null && _narratives++ == 0)
        {
            _firstNarrative = (element.Line, element.Column);
        }
    }

    public override void Close(IatiElement element)
    {
        if (element.Path is { Length: 0 })
        {
            CheckActivity(element);
        }
        else if (element.Name is "title" or "description" && !element.HasNarrative)
        {
            Faults.Add(element.Name == "title" ? RuleBook.TitleText : RuleBook.DescriptionText, element);
        }
    }

    private void ReadDate(IatiElement element)
    {
        var type = element["type"] switch { "1" => 1, "2" => 2, "3" => 3, "4" => 4, _ => 0 };
        _dates[type] ??= IatiDay.Of(element);
        _hasStart |= type is 1 or 2;
        if (type is 2 or 4)
        {
            Faults.CheckPast(type == 2 ? RuleBook.StartInFuture : RuleBook.EndInFuture, element, "iso-date");
        }
    }

    private void CheckActivity(IatiElement activity)
    {
        Faults.CheckOrder(RuleBook.PlannedOrder, _dates[1], _dates[3]);
        Faults.CheckOrder(RuleBook.ActualOrder, _dates[2], _dates[4]);
        if (!_hasStart)
        {
            Faults.Add(RuleBook.StartMissing, activity);
        }

        if (_narratives > 0)
        {
            var detail = string.Create(CultureInfo.InvariantCulture, $"There are {_narratives} without; this is the first.");
            Faults.Add(RuleBook.LanguageStated, _firstNarrative.Line, _firstNarrative.Column, detail);
        }
    }
}
