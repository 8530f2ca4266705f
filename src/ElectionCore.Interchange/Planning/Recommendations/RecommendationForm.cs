using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Recommendations and assessments as rows of the full form, in which every field has a column.</summary>
internal static class RecommendationForm
{
    public static Recommendation? Read(RowReader row)
    {
        var (code, source, number, page) =
            (row.Required(RecommendationFields.Code), row.Required(RecommendationFields.Source), row.Text(RecommendationFields.Number), row.Text(RecommendationFields.Page));
        var (kind, text, context) = (row.Or(RecommendationFields.Kind, default), row.Required(RecommendationFields.Text), row.Localized(RecommendationFields.Context));
        var (theme, phase, addressees) = (row.Text(RecommendationFields.Theme), row.Text(RecommendationFields.Phase), row.List(RecommendationFields.Addressees));
        var (change, priority, obligations) =
            (row.Or(RecommendationFields.LegalChange, default), row.Or(RecommendationFields.Priority, default), row.List(RecommendationFields.Obligations));
        var (response, elements) = (Response(row), row.List(RecommendationFields.Elements));
        var (reiterates, supersedes) = (row.List(RecommendationFields.Reiterates), row.List(RecommendationFields.Supersedes));
        var (gone, standing) = (row.Text(RecommendationFields.NoLongerApplicable), row.Or(RecommendationFields.Standing, default));
        return row.Make(() => new Recommendation
        {
            Code = code, Source = source, Number = number, Page = page, Kind = kind, Text = text, Context = context, Theme = theme, Phase = phase,
            Addressees = addressees, LegalChange = change, Priority = priority, Obligations = obligations, Response = response, Elements = elements,
            Reiterates = reiterates, Supersedes = supersedes, NoLongerApplicable = gone, Standing = standing,
        });
    }

    /// <summary>The answer, or null when the row has none.</summary>
    public static RecommendationResponse? Response(RowReader row)
    {
        var decision = Decision(row);
        var (comment, due) = (row.Text(RecommendationFields.ResponseComment), row.Value(RecommendationFields.DueOn));
        if (row.Value(RecommendationFields.Response) is not { } kind)
        {
            var hasMore = row.Value(RecommendationFields.ResponseOn) is not null || decision is not null || comment is not null || due is not null;
            if (hasMore)
            {
                row.Required(RecommendationFields.Response);
            }

            return null;
        }

        var on = row.Required(RecommendationFields.ResponseOn);
        return new(kind, on, decision, comment, due);
    }

    /// <summary>The source as a row describes it, or null when it only names it.</summary>
    public static RecommendationSource? Source(RowReader row, string code)
    {
        var name = row.Localized(RecommendationFields.SourceName);
        var (organization, election, report) = (row.Text(RecommendationFields.Organization), row.Text(RecommendationFields.Election), row.Text(RecommendationFields.Report));
        var (kind, reported, standing) =
            (row.Value(RecommendationFields.SourceKind), row.Value(RecommendationFields.ReportedOn), row.Value(RecommendationFields.SourceStanding));
        if (name is null && organization is null && election is null && report is null && kind is null && reported is null && standing is null)
        {
            return null;
        }

        name ??= row.Required(RecommendationFields.SourceName);
        organization ??= row.Required(RecommendationFields.Organization);
        return row.Make(() => new RecommendationSource
        {
            Code = code, Kind = kind ?? default, Name = name, Organization = organization, Election = election, Report = report, ReportedOn = reported,
            Standing = standing ?? default,
        });
    }

    public static RecommendationAssessment? ReadAssessment(RowReader row)
    {
        var (code, recommendation, kind) =
            (row.Required(RecommendationFields.AssessmentCode), row.Required(RecommendationFields.Recommendation), row.Required(RecommendationFields.AssessorKind));
        var (assessor, on) = (row.Required(RecommendationFields.Assessor), row.Required(RecommendationFields.On));
        var (scale, grade) = (row.Required(RecommendationFields.Scale), row.Required(RecommendationFields.Grade));
        var (evidence, comment, standing) =
            (row.List(RecommendationFields.Evidence), row.Text(RecommendationFields.Comment), row.Or(RecommendationFields.Standing, default));
        return row.Make(() => new RecommendationAssessment
        {
            Code = code, Recommendation = recommendation, AssessorKind = kind, Assessor = assessor, On = on, Scale = scale, Grade = grade,
            Evidence = evidence, Comment = comment, Standing = standing,
        });
    }

    public static void Write(Recommendation recommendation, RecommendationSource? source, RowWriter row)
    {
        row.Put(RecommendationFields.Code, recommendation.Code);
        row.Put(RecommendationFields.Source, recommendation.Source);
        row.PutIf(RecommendationFields.Number, recommendation.Number);
        row.PutIf(RecommendationFields.Page, recommendation.Page);
        row.Put(RecommendationFields.Kind, recommendation.Kind);
        row.PutIf(RecommendationFields.Text, recommendation.Text);
        row.PutIf(RecommendationFields.Context, recommendation.Context);
        row.PutIf(RecommendationFields.Theme, recommendation.Theme);
        row.PutIf(RecommendationFields.Phase, recommendation.Phase);
        row.Put(RecommendationFields.Addressees, recommendation.Addressees);
        row.Put(RecommendationFields.LegalChange, recommendation.LegalChange);
        row.Put(RecommendationFields.Priority, recommendation.Priority);
        row.Put(RecommendationFields.Obligations, recommendation.Obligations);
        Write(recommendation.Response, row);
        row.Put(RecommendationFields.Elements, recommendation.Elements);
        row.Put(RecommendationFields.Reiterates, recommendation.Reiterates);
        row.Put(RecommendationFields.Supersedes, recommendation.Supersedes);
        row.PutIf(RecommendationFields.NoLongerApplicable, recommendation.NoLongerApplicable);
        row.Put(RecommendationFields.Standing, recommendation.Standing);
        Write(source, row);
    }

    public static void Write(RecommendationAssessment assessment, RowWriter row)
    {
        row.Put(RecommendationFields.AssessmentCode, assessment.Code);
        row.Put(RecommendationFields.Recommendation, assessment.Recommendation);
        row.Put(RecommendationFields.AssessorKind, assessment.AssessorKind);
        row.Put(RecommendationFields.Assessor, assessment.Assessor);
        row.Put(RecommendationFields.On, assessment.On);
        row.Put(RecommendationFields.Scale, assessment.Scale);
        row.Put(RecommendationFields.Grade, assessment.Grade);
        row.Put(RecommendationFields.Evidence, assessment.Evidence);
        row.PutIf(RecommendationFields.Comment, assessment.Comment);
        row.Put(RecommendationFields.Standing, assessment.Standing);
    }

    private static void Write(RecommendationResponse? response, RowWriter row)
    {
        if (response is not null)
        {
            row.Put(RecommendationFields.Response, response.Kind);
            row.Put(RecommendationFields.ResponseOn, response.On);
            row.PutIf(RecommendationFields.Decision, response.Decision?.Number);
            row.PutIf(RecommendationFields.DecisionDate, response.Decision?.Date);
            row.PutIf(RecommendationFields.DecisionSignatory, response.Decision?.Signatory);
            row.PutIf(RecommendationFields.ResponseComment, response.Comment);
            row.PutIf(RecommendationFields.DueOn, response.DueOn);
        }
    }

    private static void Write(RecommendationSource? source, RowWriter row)
    {
        if (source is not null)
        {
            row.Put(RecommendationFields.SourceKind, source.Kind);
            row.PutIf(RecommendationFields.SourceName, source.Name);
            row.Put(RecommendationFields.Organization, source.Organization);
            row.PutIf(RecommendationFields.Election, source.Election);
            row.PutIf(RecommendationFields.Report, source.Report);
            row.PutIf(RecommendationFields.ReportedOn, source.ReportedOn);
            row.Put(RecommendationFields.SourceStanding, source.Standing);
        }
    }

    private static Instrument? Decision(RowReader row)
    {
        var (number, date, signatory) =
            (row.Text(RecommendationFields.Decision), row.Value(RecommendationFields.DecisionDate), row.Text(RecommendationFields.DecisionSignatory));
        if (number is null && (date is not null || signatory is not null))
        {
            row.Required(RecommendationFields.Decision);
        }

        return number is null ? null : new(number, date, signatory);
    }
}
