using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Makes determinations of the rows of answers.</summary>
internal sealed class AnswerImport : ListImport
{
    private readonly AnswerOptions _options;
    private readonly AnswerPlaces _places;
    private readonly ScalarField<DateOnly> _date;
    private readonly Dictionary<string, (Determination Answer, ListPlace Place)> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<(CatalogueCode, TopicCode, UnitCode?), Judgement> _judged;
    private readonly HashSet<string> _ambiguous = new(StringComparer.Ordinal);
    private int _unanswered;

    public AnswerImport(string file, AnswerOptions options)
        : base(file, ChecklistColumns.Layout)
    {
        _options = options;
        _places = new(options);
        _judged = options.Determinations.Where(d => d.Audit == options.Audit.Code && d.Judgement != Judgement.NotAssessed)
            .DistinctBy(d => d.FactKey, StringComparer.Ordinal).ToDictionary(d => (d.Catalogue, d.Topic, d.Unit), d => d.Judgement);
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

    public override bool IsCover(ReadSheet sheet) =>
        sheet.Name == ChecklistFormWorkbook.CoverName && sheet.Rows[0].Cells.TryGetValue(0, out var title) && QualityWords.IsFor(QualityWords.Checklist, title.Text);

    public override void Read(ListRow row)
    {
        var judgement = row.Value(ChecklistColumns.Judgement) ?? Judgement.NotAssessed;
        if (judgement == Judgement.NotAssessed)
        {
            Pass(row);
            return;
        }

        var (audit, catalogue, topic) = (row.Value(ChecklistColumns.Audit), row.Required(ChecklistColumns.Catalogue), row.Required(ChecklistColumns.Topic));
        var (unit, assessor, on) = (row.Value(ChecklistColumns.Unit), row.Required(ChecklistColumns.Assessor), row.RequiredDay(_date));
        var (method, at, sample) = (row.Value(ChecklistColumns.Method) ?? default, row.Value(ChecklistColumns.Time), Sample(row));
        var (note, reason, approver) = (row.Text(ChecklistColumns.Note), row.Text(ChecklistColumns.Reason), row.Value(ChecklistColumns.Approver));
        var evidence = Evidence(row);
        if (audit is { } other && other != _options.Audit.Code)
        {
            row.Add(InterchangeDiagnostics.AnswerOfOtherAudit, ChecklistColumns.Audit.Name, ("audit", other), ("expected", _options.Audit.Code));
        }

        if (on > _options.Today)
        {
            row.Add(InterchangeDiagnostics.AttendanceAhead, _date.Name, ("day", on), ("today", _options.Today.Value));
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
        var reading = new AnswerReading { Rows = Rows, Unanswered = _unanswered, LeftOut = LeftOut, Diagnostics = [.. TakeFindings()] };
        return (reading.HasErrors && !_options.Lenient) || _options.Audit.Status != AuditStatus.Open
            ? reading
            : reading with { Determinations = [.. _answers.Where(a => !_ambiguous.Contains(a.Key)).Select(a => a.Value.Answer)] };
    }

    // A judgement that cannot be read is a fault already, and no empty one.
    private void Pass(ListRow row)
    {
        if (row.HasFaults)
        {
            return;
        }

        _unanswered++;
        if (_judged.Count > 0 && row.Text(ChecklistColumns.Judgement.Name) is not null && row.Value(ChecklistColumns.Catalogue) is { } catalogue
            && row.Value(ChecklistColumns.Topic) is { } topic && _judged.TryGetValue((catalogue, topic, row.Value(ChecklistColumns.Unit)), out var known))
        {
            row.Add(QualityDiagnostics.JudgementStays, ChecklistColumns.Judgement.Name, ("topic", topic), ("audit", _options.Audit.Code), ("known", Words.Plain(known)));
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

    private ValueList<EvidenceCode> Evidence(ListRow row)
    {
        var codes = new List<EvidenceCode>();
        foreach (var text in row.Text(ChecklistColumns.Evidence)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (EvidenceCode.TryParse(text, provider: null, out var code))
            {
                codes.Add(code);
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
