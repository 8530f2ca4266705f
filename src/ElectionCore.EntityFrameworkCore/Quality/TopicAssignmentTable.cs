using ElectionCore.Quality;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How it is stored which unit answers for which topic.</summary>
internal sealed class TopicAssignmentTable : FactTable<TopicAssignment>
{
    public TopicAssignmentTable()
        : base("qual_assignment", "topic-assignment", "key")
    {
        Code("scope", "quality-scope", a => a.Scope.Value, isRequired: true);
        Code("topic", "topic", a => a.Topic.Value, isRequired: true);
        Code("unit", "unit", a => a.Unit.Value, isRequired: true);
    }

    protected override TopicAssignment ReadState(FactReader row) => new()
    {
        Scope = new(row.RequiredText("scope")),
        Topic = new(row.RequiredText("topic")),
        Unit = new(row.RequiredText("unit")),
    };
}
