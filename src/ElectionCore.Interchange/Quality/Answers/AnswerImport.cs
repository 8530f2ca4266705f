using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Makes determinations of the rows of answers.</summary>
internal sealed class AnswerImport : ListImport
{
    private const int MostNamed = 10;

    private readonly AnswerOptions _options;
    private readonly AnswerPlaces _places;
    private readonly AnswerForm _form;
    private readonly AnswerCodes _codes;
    private readonly ScalarField<DateOnly> _date;
    private readonly Dictionary<string, (Determination Answer, ListPlace Place)> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<(CatalogueCode, TopicCode, UnitCode?), Determination> _judged;
    private readonly HashSet<string> _ambiguous = new(StringComparer.Ordinal);
    private readonly List<(ReadSheet Sheet, List<int> Lines)> _hidden = [];
    private readonly HashSet<(PersonRef Person, bool IsApprover)> _unknown = [];
    private ReadSheet? _sheet;

    public AnswerImport(string file, AnswerOptions options)
        : base(file, ChecklistColumns.Layout, AnswerCodes.Digits)
    {
        _options = options;
        (_places, _form, _codes) = (new(options), new(options), new(options));
        _judged = options.Determinations.Where(d => d.Audit == options.Audit.Code && d.Judgement != Judgement.NotAssessed)
            .DistinctBy(d => d.FactKey, StringComparer.Ordinal).ToDictionary(d => (d.Catalogue, d.Topic, d.Unit));
        _date = ListFields.Day(ChecklistColumns.Date.Name, options.DayForm);
        if (options.Audit is { Status: not AuditStatus.Open } audit)
        {
            Add(QualityDiagnostics.AuditNotOpen.At(DiagnosticPlace.In(file), ("audit", audit.Code), ("status", Words.Of(audit.Status))));
        }

        if (!options.Records.IsAnyoneKnown)
        {
            Add(QualityDiagnostics.IndependenceUnknown.At(DiagnosticPlace.In(file)));
        }
    }

    public override bool IsCover(ReadSheet sheet) => AnswerForm.IsCover(sheet);

    public override void Begin(ReadSheet sheet)
    {
        _sheet = sheet;
        _form.Begin(sheet);
    }

    public override void Read(ListRow row)
    {
        var judgement = row.Value(ChecklistColumns.Judgement) ?? Judgement.NotAssessed;
        if (judgement == Judgement.NotAssessed)
        {
            Pass(row);
            return;
        }

        NoteHidden(row);
        var (audit, catalogue, topic) = (
            _codes.Read(row.Value(ChecklistColumns.Audit)), _codes.Read(row.Required(ChecklistColumns.Catalogue)), _codes.Read(row.Required(ChecklistColumns.Topic)));
        var (unit, assessor, on) = (_codes.Read(row.Value(ChecklistColumns.Unit)), _codes.Read(row.Required(ChecklistColumns.Assessor)), row.RequiredDay(_date));
        var (method, at, sample) = (row.Value(ChecklistColumns.Method) ?? default, row.Value(ChecklistColumns.Time), Sample(row));
        var (note, reason, approver) = (row.Text(ChecklistColumns.Note), row.Text(ChecklistColumns.Reason), _codes.Read(row.Value(ChecklistColumns.Approver)));
        var evidence = Evidence(row);
        _form.Add(catalogue, topic, unit, isAnswered: true);
        if (audit is { } other && other != _options.Audit.Code)
        {
            row.Add(InterchangeDiagnostics.AnswerOfOtherAudit, ChecklistColumns.Audit.Name, ("audit", other), ("expected", _options.Audit.Code));
        }

        if (on > _options.Today)
        {
            row.Add(InterchangeDiagnostics.AttendanceAhead, _date.Name, ("day", on), ("today", _options.Today.Value));
        }

        if (_form.UnitOtherThan(unit) is { } stated)
        {
            row.Add(InterchangeDiagnostics.AnswerOfOtherUnit, ChecklistColumns.Unit.Name, ("expected", stated), ("unit", unit is { } named ? named : "the institution as a whole"));
        }

        if (!catalogue.IsEmpty && !topic.IsEmpty)
        {
            _places.Check(row, catalogue, topic, unit);
        }

        if (row.HasFaults)
        {
            return;
        }

        Take(row, new()
        {
            Audit = _options.Audit.Code, Catalogue = catalogue, Topic = topic, Unit = unit, Judgement = judgement, Method = method, Sample = sample,
            Assessor = assessor, On = on, At = at, Note = note, Reason = reason, Approver = approver, Evidence = evidence,
        });
    }

    public AnswerReading Finish()
    {
        foreach (var (sheet, lines) in _hidden)
        {
            Add(InterchangeDiagnostics.AnswersHidden.At(
                DiagnosticPlace.In(File, lines[0], path: sheet.Name), ("count", lines.Count), ("where", sheet.IsHidden ? "rows of a hidden sheet" : "hidden rows"), ("rows", RowList(lines))));
        }

        var missing = _form.Missing();
        if (missing.Count > 0)
        {
            Add(InterchangeDiagnostics.AnswersMissing.At(DiagnosticPlace.In(File), ("count", missing.Count), ("audit", _options.Audit.Code), ("topics", _form.Listed(missing))));
        }

        var reading = new AnswerReading { Rows = Rows, Unanswered = _form.Unanswered(missing), LeftOut = LeftOut, Diagnostics = [.. TakeFindings()] };
        return (reading.HasErrors && !_options.Lenient) || _options.Audit.Status != AuditStatus.Open
            ? reading
            : reading with { Determinations = [.. _answers.Where(a => !_ambiguous.Contains(a.Key)).Select(a => a.Value.Answer)] };
    }

    // A judgement that cannot be read is a fault already, and no empty one.
    private void Pass(ListRow row)
    {
        // Lines that people write between the questions have a text where a code stands.
        var (catalogue, topic) = (Code<CatalogueCode>(row, ChecklistColumns.Catalogue.Name) ?? default, Code<TopicCode>(row, ChecklistColumns.Topic.Name) ?? default);
        var unit = Code<UnitCode>(row, ChecklistColumns.Unit.Name);
        _form.Add(catalogue, topic, unit, isAnswered: row.HasFaults);
        if (row.HasFaults)
        {
            return;
        }

        if (row.Text(ChecklistColumns.Judgement.Name) is not null && _judged.TryGetValue((catalogue, topic, unit), out var known))
        {
            row.Add(QualityDiagnostics.JudgementStays, ChecklistColumns.Judgement.Name, ("topic", topic), ("audit", _options.Audit.Code), ("known", Words.Plain(known.Judgement)));
            return;
        }

        var filled = ChecklistColumns.Filled.Where(c => c != ChecklistColumns.Judgement.Name && row.Text(c) is not null).ToList();
        if (filled.Count > 0 && !row.HasFaults)
        {
            row.Add(InterchangeDiagnostics.AnswerWithoutJudgement, ChecklistColumns.Judgement.Name, ("columns", string.Join(", ", filled)));
        }
    }

    private void Take(ListRow row, Determination answer)
    {
        if (answer.Check() is { } unreasoned)
        {
            row.Add(unreasoned.Descriptor, ChecklistColumns.Reason, [.. unreasoned.Arguments.Select(a => (a.Name, a.Value))]);
        }

        if (AuditIndependence.Check(answer, _options.Audit, _options.Records, _options.Policy) is { } fault)
        {
            row.Add(fault.Descriptor, ChecklistColumns.Assessor.Name, [.. fault.Arguments.Select(a => (a.Name, a.Value))]);
        }

        if (_answers.TryGetValue(answer.FactKey, out var known))
        {
            var where = row.Where(known.Place);
            if (known.Answer.Equals(answer))
            {
                row.Add(InterchangeDiagnostics.AnswerTwice, ChecklistColumns.Topic.Name, ("where", where));
                return;
            }

            _ambiguous.Add(answer.FactKey);
            row.Add(InterchangeDiagnostics.AnswerDiffers, ChecklistColumns.Topic.Name, ("topic", answer.Topic), ("where", where));
        }

        if (row.HasFaults)
        {
            return;
        }

        if (_options.Audit.Check(answer) is { } outside)
        {
            row.Add(outside.Descriptor, _date.Name, [.. outside.Arguments.Select(a => (a.Name, a.Value))]);
            return;
        }

        if (_options.Audit.OpenedOn is { } opened && answer.On < opened)
        {
            row.Add(InterchangeDiagnostics.AnswerBeforeOpening, _date.Name, ("on", answer.On), ("audit", answer.Audit), ("opened", opened));
        }

        if (_unknown.Add((answer.Assessor, IsApprover: false)) && _options.Records.IsUnknown(answer.Assessor))
        {
            row.Add(QualityDiagnostics.AuditorNotOnRecord, ChecklistColumns.Assessor.Name, ("person", answer.Assessor), ("audit", answer.Audit));
        }

        if (answer.Approver is { } approver && _unknown.Add((approver, IsApprover: true)) && _options.Records.IsUnknown(approver))
        {
            row.Add(
                QualityDiagnostics.ApproverNotOnRecord, ChecklistColumns.Approver.Name,
                ("person", approver), ("what", $"{answer.Topic} is not applicable in the audit {answer.Audit}"));
        }

        if (_judged.TryGetValue((answer.Catalogue, answer.Topic, answer.Unit), out var judged) && judged.StaysDespite(answer) is { } kept)
        {
            row.Add(kept.Descriptor, _date.Name, [.. kept.Arguments.Select(a => (a.Name, a.Value))]);
            return;
        }

        _answers.Add(answer.FactKey, (answer, row.Place));
    }

    private static AuditSample? Sample(ListRow row)
    {
        var (looked, of, what) = (row.Value(ChecklistColumns.Looked), row.Value(ChecklistColumns.Of), row.Text(ChecklistColumns.What));
        if (row.HasFaults)
        {
            return null;
        }

        if (looked is not { } count)
        {
            if (of is not null || what is not null)
            {
                row.Add(InterchangeDiagnostics.SampleUnsound, ChecklistColumns.Looked.Name, ("fault", "how many were looked at is missing"));
            }

            return null;
        }

        if (of < count)
        {
            row.Add(InterchangeDiagnostics.SampleUnsound, ChecklistColumns.Of.Name, ("fault", FormattableString.Invariant($"{count} were looked at, and there are {of}")));
            return null;
        }

        return new(count, of, what);
    }

    private T? Code<T>(ListRow row, string column)
        where T : struct, IParsable<T> =>
        T.TryParse(row.Text(column), provider: null, out var code) ? _codes.Read(code) : null;

    private void NoteHidden(ListRow row)
    {
        if (_sheet is { } sheet && (sheet.IsHidden || sheet.HiddenRows.Contains(row.Place.Line)))
        {
            if (_hidden.Count == 0 || _hidden[^1].Sheet != sheet)
            {
                _hidden.Add((sheet, []));
            }

            _hidden[^1].Lines.Add(row.Place.Line);
        }
    }

    private static string RowList(List<int> lines) =>
        string.Join(", ", lines.Take(MostNamed)) + (lines.Count > MostNamed ? FormattableString.Invariant($" and {lines.Count - MostNamed} more") : "");

    private ValueList<EvidenceCode> Evidence(ListRow row)
    {
        var codes = new List<EvidenceCode>();
        foreach (var text in row.Text(ChecklistColumns.Evidence)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (EvidenceCode.TryParse(text, provider: null, out var code))
            {
                codes.Add(code = _codes.Read(code));
                if (_options.Evidence?.Contains(code) == false)
                {
                    row.Add(QualityDiagnostics.NotOnRecord, ChecklistColumns.Evidence, ("what", "The answer"), ("unknown", $"evidence {code}"));
                }
            }
            else
            {
                row.Add(InterchangeDiagnostics.ListCellUnfit, ChecklistColumns.Evidence, ("field", ChecklistColumns.Evidence), ("expected", "codes separated by semicolons"));
            }
        }

        return [.. codes.Distinct()];
    }
}
