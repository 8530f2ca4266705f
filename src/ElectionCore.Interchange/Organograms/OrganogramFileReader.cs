using System.Text;

namespace ElectionCore.Interchange;

/// <summary>Reads organograms: the senior and junior posts of a body.</summary>
internal sealed class OrganogramFileReader : FormatReader
{
    public override bool IsMeantBy(ImportFormat format) => format == ImportFormat.Organogram;

    public override bool Recognises(ReadOnlySpan<byte> head)
    {
        var text = head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[3..] : head;
        var end = text.IndexOfAny((byte)'\r', (byte)'\n');
        var headings = Encoding.Latin1.GetString(end < 0 ? text : text[..end]);
        return OrganogramHeader.Of([.. headings.Split(',').Select(h => h.Trim().Trim('"'))]) is not null;
    }

    public override async Task ReadAsync(ImportFile file, ImportStream stream, ReadContext context)
    {
        if (context.Options.Effective is null)
        {
            file.Findings.Add(InterchangeDiagnostics.OrganogramUndated.At(DiagnosticPlace.In(file.Name)));
            return;
        }

        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer, context.CancellationToken).ConfigureAwait(false);
        if (Windows1252.ToUtf8(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)) is { } converted)
        {
            file.Findings.Add(InterchangeDiagnostics.ReadAsWindows1252.At(DiagnosticPlace.In(file.Name)));
            buffer.SetLength(0);
            buffer.Write(converted);
        }

        buffer.Position = 0;
        await CsvFileReader.ReadRowsAsync(
            file, buffer, stream, (header, line) => OrganogramFile.Start(file, header, line, context), context.CancellationToken).ConfigureAwait(false);
    }
}
