using Npgsql;
using NpgsqlTypes;

namespace ElectionCore.Benchmarks;

/// <summary>A row of a post.</summary>
internal sealed class PostRow : IImportRow
{
    public static string Table => "org_post";

    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "code", "valid", "valid_from", "valid_to", "recorded_in", "superseded_in", "search_text", "search_version", "title", "unit", "seats", "fte",
        "is_job_share", "grade", "kind", "role", "sanction", "template", "template_post",
    ];

    public Guid Id { get; set; }

    public string Code { get; set; } = "";

    public string Valid { get; set; } = "";

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public long RecordedIn { get; set; }

    public long? SupersededIn { get; set; }

    public string SearchText { get; set; } = "";

    public int SearchVersion { get; set; }

    public string Title { get; set; } = "";

    public string Unit { get; set; } = "";

    public int Seats { get; set; }

    public decimal Fte { get; set; }

    public bool IsJobShare { get; set; }

    public string? Grade { get; set; }

    public string Kind { get; set; } = "";

    public string? Role { get; set; }

    public string? Sanction { get; set; }

    public string? Template { get; set; }

    public string? TemplatePost { get; set; }

    public void Give(SqliteInsert insert) => insert.Run(
        Id, Code, Valid, ValidFrom, ValidTo, RecordedIn, SupersededIn, SearchText, SearchVersion, Title, Unit, Seats, Fte, IsJobShare, Grade, Kind, Role,
        Sanction, Template, TemplatePost);

    public async Task WriteAsync(NpgsqlBinaryImporter copy)
    {
        await copy.WriteAsync(Id, NpgsqlDbType.Uuid);
        await copy.TextAsync(Code);
        await copy.TextAsync(Valid);
        await copy.DayAsync(ValidFrom);
        await copy.DayAsync(ValidTo);
        await copy.WriteAsync(RecordedIn, NpgsqlDbType.Bigint);
        await copy.WriteNullAsync();
        await copy.TextAsync(SearchText);
        await copy.WriteAsync(SearchVersion, NpgsqlDbType.Integer);
        await copy.WriteAsync(Title, NpgsqlDbType.Json);
        await copy.TextAsync(Unit);
        await copy.WriteAsync(Seats, NpgsqlDbType.Integer);
        await copy.WriteAsync(Fte, NpgsqlDbType.Numeric);
        await copy.WriteAsync(IsJobShare, NpgsqlDbType.Boolean);
        await copy.TextAsync(Grade);
        await copy.TextAsync(Kind);
        await copy.TextAsync(Role);
        await copy.WriteNullAsync();
        await copy.TextAsync(Template);
        await copy.TextAsync(TemplatePost);
    }
}
