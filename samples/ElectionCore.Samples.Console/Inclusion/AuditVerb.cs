using System.CommandLine;
using ElectionCore.Inclusion;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>inclusion audit</c></summary>
internal static class AuditVerb
{
    public static Command Create()
    {
        var file = Values.Path("FIGURES", "A CSV file of published figures, with the labels of the rows in its first column.");
        var parts = Columns("--part", "The columns of the parts, such as men and women.", "COLUMN");
        parts.Required = true;
        var total = Values.Text("--total", "The column of what the parts add up to.", "COLUMN");
        var percentages = Columns("--percent", "Columns of percentages and the counts they are of. Without a base it is the column of totals.", "COLUMN=COUNT[/BASE]");
        var totalRow = Values.Text("--total-row", "The label of the row of totals. Default: total, grand total or overall.");
        var rounded = new Option<bool>("--rounded") { Description = "The figures were rounded, as in a table of thousands, and may have decimals." };
        var numbers = new NumberOptions();
        var command = new Command("audit", "Recomputes published figures from each other: totals from parts, percentages from counts.") { file, parts, total, percentages, totalRow, rounded };
        numbers.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            var options = new PublishedTableOptions
            {
                Parts = [.. parsed.GetRequiredValue(parts)],
                Total = parsed.GetValue(total),
                Percentages = [.. (parsed.GetValue(percentages) ?? []).Select(Percentage)],
                TotalRow = parsed.GetValue(totalRow),
                IsRounded = parsed.GetValue(rounded),
                Numbers = numbers.Of(parsed),
            };
            Require(options);
            var content = File.OpenRead(path);
            await using var closing = content;
            var read = await PublishedTableReader.ReadAsync(content, Path.GetFileName(path), options, cancellation);
            var audit = read.Table is null ? null : new TableAudit(read.Table, options);
            Write(verb, audit, [.. read.Diagnostics, .. audit?.Diagnostics ?? []]);
            return audit is null ? App.Faulty : App.Done;
        }, token));
        return command;
    }

    private static Option<string[]> Columns(string name, string description, string help)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = help, AllowMultipleArgumentsPerToken = true };
        option.Validators.Add(Values.RefuseBlank);
        return option;
    }

    private static PercentageColumn Percentage(string text)
    {
        if (text.Split('=', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } column, { Length: > 0 } of])
        {
            throw new UsageException("--percent", $"'{text}' is not a column and what it is of; write it as \"women %=women/all\".");
        }

        var slash = of.LastIndexOf('/');
        var (count, @base) = slash < 0 ? (of, null) : (of[..slash].Trim(), of[(slash + 1)..].Trim());
        return count.Length == 0 || @base is ""
            ? throw new UsageException("--percent", $"'{text}' leaves out a column beside the stroke.")
            : new() { Column = column, Count = count, Base = @base };
    }

    private static void Require(PublishedTableOptions options)
    {
        string[] columns = [.. options.Parts, .. options.Total is { } total ? new[] { total } : [], .. options.Percentages.Select(p => p.Column)];
        if (columns.GroupBy(c => c, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { Key: var twice })
        {
            throw new UsageException("--part", $"The column {twice} is named for two things.");
        }

        var percentages = options.Percentages.Select(p => p.Column).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (options.Percentages.FirstOrDefault(p => percentages.Contains(p.Count) || (p.Base is { } name && percentages.Contains(name))) is { } ofItself)
        {
            throw new UsageException("--percent", $"{ofItself.Column} is said to be a percentage of percentages.");
        }

        if (options.Total is null && options.Percentages.FirstOrDefault(p => p.Base is null) is { } percentage)
        {
            throw new UsageException("--percent", $"Name the base of {percentage.Column} after a stroke, or the column of totals with --total.");
        }
    }

    private static void Write(Verb verb, TableAudit? audit, IReadOnlyList<Diagnostic> findings)
    {
        if (verb.IsJson)
        {
            Output.Json(json => AuditJson.Write(json, audit, findings));
            return;
        }

        Output.Findings(findings);
        if (audit is not null)
        {
            AuditText.Write(verb.Output, audit);
        }
    }
}
