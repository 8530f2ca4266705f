using System.Globalization;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>One check of content: its statements one by one.</summary>
internal sealed class StatementRun(XapiValidationOptions options)
{
    private const int MaximumDepth = 64;
    private static readonly JsonDocumentOptions DocumentOptions = new() { MaxDepth = MaximumDepth };
    private static readonly StatementJsonContext Json = new(new() { MaxDepth = MaximumDepth });

    private readonly StatementFindings _findings = new(options.MaximumFindings);
    private readonly HashSet<Guid> _ids = [];
    private long _statements;
    private long _invalid;
    private bool _isStopped;

    public void All(JsonElement content)
    {
        if (content.ValueKind != JsonValueKind.Array)
        {
            Check(new(content));
            return;
        }

        foreach (var statement in content.EnumerateArray())
        {
            CheckNext(statement);
        }
    }

    public async Task AllAsync(Stream content, CancellationToken cancellationToken)
    {
        var opened = new ImportStream(content, isOwned: false);
        await using var closing = opened.ConfigureAwait(false);
        var bounded = new StatementStream(opened, options.MaximumStatementBytes);
        await using var closingBounded = bounded.ConfigureAwait(false);
        try
        {
            var head = await opened.PeekAsync(cancellationToken).ConfigureAwait(false);
            await (IsArray(head.Span) ? BatchAsync(bounded, cancellationToken) : SingleAsync(bounded, cancellationToken)).ConfigureAwait(false);
        }
        catch (JsonException fault)
        {
            Stop(bounded.IsExceeded ? Bound() : "this is no JSON", fault);
        }
    }

    public XapiValidationReport Report() => new()
    {
        IsValid = !_isStopped && _invalid == 0,
        IsComplete = !_isStopped,
        Statements = _statements,
        InvalidStatements = _invalid,
        Findings = _findings.ToArray(),
        NotListed = _findings.NotListed,
    };

    private static bool IsArray(ReadOnlySpan<byte> head)
    {
        var text = head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[3..] : head;
        return text.TrimStart(" \t\r\n"u8).StartsWith("["u8);
    }

    private async Task BatchAsync(StatementStream stream, CancellationToken cancellationToken)
    {
        var statements = JsonSerializer.DeserializeAsyncEnumerable(stream, Json.JsonElement, cancellationToken);
        await foreach (var statement in statements.ConfigureAwait(false))
        {
            CheckNext(statement);
            stream.Start();
        }
    }

    private async Task SingleAsync(StatementStream stream, CancellationToken cancellationToken)
    {
        using var document = await JsonDocument.ParseAsync(stream, DocumentOptions, cancellationToken).ConfigureAwait(false);
        All(document.RootElement);
    }

    private void CheckNext(JsonElement statement)
    {
        var node = new StatementNode(statement, _statements);
        Check(node);
        if (statement.ValueKind == JsonValueKind.Object && node.Find("id") is { Value.ValueKind: JsonValueKind.String } id
            && StatementText.IsReadable(id.Value) && Uuid.TryParse(id.Text, out var guid) && !_ids.Add(guid))
        {
            _invalid += _findings.IsClean ? 1 : 0;
            _findings.Add(InterchangeDiagnostics.XapiSameId, id, ("id", guid));
        }
    }

    private void Check(StatementNode statement)
    {
        _statements++;
        _findings.Begin();
        if (StatementText.Check(statement, _findings))
        {
            new StatementRules(_findings).Check(statement);
        }

        _invalid += _findings.IsClean ? 0 : 1;
    }

    private void Stop(string reason, JsonException fault)
    {
        _isStopped = true;
        DiagnosticPlace place = new() { Line = (int?)(fault.LineNumber + 1), Column = (int?)(fault.BytePositionInLine + 1) };
        _findings.Add(InterchangeDiagnostics.XapiUnreadable.At(place, ("reason", reason)));
    }

    private string Bound() => string.Create(CultureInfo.InvariantCulture, $"a statement takes more than {options.MaximumStatementBytes} bytes");
}
