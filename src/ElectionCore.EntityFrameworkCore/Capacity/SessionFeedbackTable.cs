using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How feedback on sessions is stored.</summary>
internal sealed class SessionFeedbackTable : FactTable<SessionFeedback>
{
    public SessionFeedbackTable()
        : base("cap_feedback", "session-feedback", "key")
    {
        Code("session", "training-session", f => f.Session.Value, isRequired: true);
        Integer("form", f => f.Form, isRequired: true);
        Text("question", f => f.Question, isRequired: true);
        Integer("rating", f => f.Rating);
        Text("remark", f => f.Remark);
    }

    protected override SessionFeedback ReadState(FactReader row) => new()
    {
        Session = new(row.RequiredText("session")),
        Form = row.RequiredInteger("form"),
        Question = row.RequiredText("question"),
        Rating = row.Integer("rating"),
        Remark = row.Text("remark"),
    };
}
