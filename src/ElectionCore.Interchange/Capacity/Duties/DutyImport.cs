using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Makes duties of the rows of a list.</summary>
internal sealed class DutyImport : ListImport
{
    private readonly ScalarField<DateOnly> _from;
    private readonly ScalarField<DateOnly> _to;
    private readonly ScalarField<PartialDate> _orderDate;
    private readonly ListPeople _people;
    private readonly ListKeys _personNumbers = new();
    private readonly Dictionary<DutyCode, (Duty Duty, ListPlace Place)> _seen = [];
    private readonly List<Duty> _duties = [];
    private readonly List<DiagnosticPlace> _places = [];
    private readonly List<Trainee> _trainees = [];
    private readonly List<DutyListRow> _withoutKey = [];
    private short? _tableWithoutKey;

    public DutyImport(string file, DutyListOptions options)
        : base(file, DutyColumns.Layout, options.Digits)
    {
        _from = ListFields.Day(DutyColumns.From, options.DayForm);
        _to = ListFields.Day(DutyColumns.To, options.DayForm);
        _orderDate = ListFields.Date(DutyColumns.OrderDate, options.DayForm);
        _people = new(options.NameLanguage, options.Audience);
    }

    public override void Read(ListRow row)
    {
        var known = row.Value(ListFields.Key);
        var (station, role, from) = (row.Required(DutyColumns.Station), row.Required(DutyColumns.Role), row.RequiredDay(_from));
        var (to, code) = (row.Value(_to), row.Value(DutyColumns.Code));
        var (isReserve, replaces, order) = (row.Value(DutyColumns.Reserve) ?? false, row.Value(DutyColumns.Replaces), Order(row));
        var trainee = _people.Read(row, known ?? default);
        if (!row.HasFaults && to < from)
        {
            row.Add(InterchangeDiagnostics.DutyDaysReversed, DutyColumns.To, ("from", from), ("to", to.Value));
        }

        if (row.HasFaults)
        {
            return;
        }

        if (known is not { } person)
        {
            AddWithoutKey(row);
            return;
        }

        var duty = new Duty
        {
            Code = code ?? DutyListReader.CodeOf(person, station, role, from),
            Person = person,
            Role = role,
            Station = station,
            IsReserve = isReserve,
            Order = order,
            Days = to is { } last && last < DateOnly.MaxValue ? DateRange.Between(from, last.AddDays(1)) : DateRange.Since(from),
            Replaces = replaces,
        };
        if (IsFirst(row, duty))
        {
            _duties.Add(duty);
            _places.Add(row.PlaceOf(DutyColumns.Code.Name));
        }

        if (!row.HasFaults && trainee is not null && _people.IsFirst(row, trainee, _personNumbers.Of(person.Value)))
        {
            _trainees.Add(trainee);
        }
    }

    public DutyListReading Finish(bool isLenient)
    {
        if (_withoutKey.Count > 0)
        {
            Add(InterchangeDiagnostics.DutyWithoutKey.At(DiagnosticPlace.In(File), ("count", _withoutKey.Count)));
        }

        var refused = RefuseReplacements();
        var reading = new DutyListReading { Rows = Rows, LeftOut = LeftOut + refused.Count, Diagnostics = [.. TakeFindings()] };
        return reading.HasErrors && !isLenient
            ? reading
            : reading with
            {
                Duties = [.. _duties.Where(d => !refused.Contains(d.Code))], Places = [.. _places.Where((_, i) => !refused.Contains(_duties[i].Code))],
                Trainees = [.. _trainees], WithoutKey = [.. _withoutKey],
            };
    }

    /// <summary>Tells which rows take the place of a duty that they cannot, as far as the list itself tells.</summary>
    private HashSet<DutyCode> RefuseReplacements()
    {
        var refused = new HashSet<DutyCode>();
        foreach (var finding in DutyReplacements.Check(_duties))
        {
            var code = new DutyCode(finding.Place.Subject.Code);
            refused.Add(code);
            var place = DiagnosticPlace.In(File, _seen[code].Place.Line) with { Subject = code };
            Add(new(finding.Descriptor, finding.Severity, place, finding.Arguments));
        }

        return refused;
    }

    private Instrument? Order(ListRow row)
    {
        var (number, date) = (row.Text(DutyColumns.Order), row.Value(_orderDate));
        if (number is null && date is not null)
        {
            row.Add(InterchangeDiagnostics.Missing, DutyColumns.Order, ("field", DutyColumns.Order));
        }

        return number is null ? null : new(number, date);
    }

    private void AddWithoutKey(ListRow row)
    {
        if (row.Text(ListFields.Name) is not { } name)
        {
            row.Add(InterchangeDiagnostics.DutyOfNobody, ListFields.Person);
        }
        else if ((_tableWithoutKey ??= row.Place.Table) != row.Place.Table)
        {
            row.Add(InterchangeDiagnostics.DutyWithoutKeyElsewhere, ListFields.Person);
        }
        else
        {
            _withoutKey.Add(new()
            {
                Row = row.Place.Line,
                Name = name,
                FatherName = row.Text(ListFields.FatherName),
                Sex = row.Value(ListFields.RecordedSex) ?? default,
                ParentDepartment = row.Text(ListFields.ParentDepartment),
            });
        }
    }

    private bool IsFirst(ListRow row, Duty duty)
    {
        if (_seen.TryAdd(duty.Code, (duty, row.Place)))
        {
            return true;
        }

        var (known, place) = _seen[duty.Code];
        row.Add(
            known == duty ? InterchangeDiagnostics.DutyRowTwice : InterchangeDiagnostics.DutyRowDiffers, DutyColumns.Code.Name, ("where", row.Where(place)));
        return false;
    }
}
