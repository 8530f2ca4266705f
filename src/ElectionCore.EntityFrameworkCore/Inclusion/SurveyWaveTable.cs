using System.Globalization;
using ElectionCore.Inclusion;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How waves of surveys are stored.</summary>
internal sealed class SurveyWaveTable : FactTable<SurveyWave>
{
    public SurveyWaveTable()
        : base("incl_survey_wave", "survey-wave", "code", w => w.Name)
    {
        Localized("name", w => w.Name, isRequired: true);
        Part("question", w => w.Question, isRequired: true);
        Part("base", w => w.Base, isRequired: true);
        Text("fieldwork", w => w.Fieldwork.ToString(), isRequired: true);
        Text("sample_size", w => w.SampleSize.ToString(), isRequired: true);
        Text("design", w => w.Design);
        Items("options", w => w.Options);
        Text("do_not_know", w => w.DoNotKnow.ToString(), isRequired: true);
        Text("refused", w => w.Refused.ToString(), isRequired: true);
        Text("no_answer", w => w.NoAnswer.ToString(), isRequired: true);
    }

    protected override SurveyWave ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Name = row.RequiredLocalized("name"),
        Question = row.RequiredPart<SurveyQuestion>("question"),
        Base = row.RequiredPart<PopulationBase>("base"),
        Fieldwork = DateRange.Parse(row.RequiredText("fieldwork"), CultureInfo.InvariantCulture),
        SampleSize = ObservedCount.Parse(row.RequiredText("sample_size"), provider: null),
        Design = row.Text("design"),
        Options = row.Items<AnswerOption>("options"),
        DoNotKnow = ObservedCount.Parse(row.RequiredText("do_not_know"), provider: null),
        Refused = ObservedCount.Parse(row.RequiredText("refused"), provider: null),
        NoAnswer = ObservedCount.Parse(row.RequiredText("no_answer"), provider: null),
    };
}
