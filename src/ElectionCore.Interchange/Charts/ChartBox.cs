namespace ElectionCore.Interchange;

/// <summary>A box with its texts broken into lines, and where it stands.</summary>
internal sealed class ChartBox
{
    /// <summary>The size of names, in units of the drawing.</summary>
    public const double NameSize = 13;

    /// <summary>The size of captions.</summary>
    public const double CaptionSize = 10;

    /// <summary>The size of the lines in the body.</summary>
    public const double BodySize = 11.5;

    private const double TextWidth = 184;
    private const double LeastWidth = 112;
    private const double Padding = 12;
    private const int MaximumLines = 8;

    /// <summary>Breaks the texts of a node into lines and measures them.</summary>
    public ChartBox(ChartNode node)
    {
        Name = TextMeasure.Wrap(node.Name.Text, NameSize, isBold: true, TextWidth, MaximumLines);
        Caption = node.Caption.Text.Length == 0
            ? []
            : TextMeasure.Wrap(node.Caption.Text, CaptionSize, isBold: false, TextWidth, MaximumLines);
        LeftOut = node.LeftOut == 0 ? "" : $"+{ChartText.Number(node.LeftOut)}";
        NameStep = Step(NameSize, node.Name);
        CaptionStep = Step(CaptionSize, node.Caption);
        HeadHeight = Math.Ceiling(18 + (Name.Count * NameStep) + (Caption.Count * CaptionStep) + (LeftOut.Length == 0 ? 0 : CaptionStep));
        var width = Name.Select(l => TextMeasure.Width(l, NameSize, isBold: true))
            .Concat(Caption.Select(l => TextMeasure.Width(l, CaptionSize, isBold: false)))
            .Max();
        var body = new List<(ChartLine Line, double Offset)>();
        var offset = 4.0;
        foreach (var line in node.Body)
        {
            var isBold = line.Kind == ChartLineKind.Post;
            offset += isBold && body.Count > 0 ? 5 : 0;
            foreach (var part in TextMeasure.Wrap(line.Text.Text, BodySize, isBold, TextWidth + 8, MaximumLines))
            {
                offset += Step(BodySize, line.Text);
                body.Add((line with { Text = line.Text with { Text = part } }, offset));
                width = Math.Max(width, TextMeasure.Width(part, BodySize, isBold) - 8);
            }
        }

        Body = body;
        BodyHeight = body.Count == 0 ? 0 : Math.Ceiling(offset + 8);
        NaturalWidth = Math.Ceiling(Math.Max(LeastWidth, width + (2 * Padding)));
        NaturalHeight = HeadHeight + BodyHeight;
        IsCut = string.Join(' ', Name).Length != node.Name.Text.Length && Name[^1].EndsWith('…');
    }

    public IReadOnlyList<string> Name { get; }

    public IReadOnlyList<string> Caption { get; }

    /// <summary>How many nodes below are left out, or nothing.</summary>
    public string LeftOut { get; }

    /// <summary>The lines of the body, and how far below its top each one stands.</summary>
    public IReadOnlyList<(ChartLine Line, double Offset)> Body { get; }

    public double NameStep { get; }

    public double CaptionStep { get; }

    /// <summary>What the name and caption need.</summary>
    public double HeadHeight { get; }

    public double BodyHeight { get; }

    /// <summary>Whether the name is longer than what is shown.</summary>
    public bool IsCut { get; }

    public double NaturalWidth { get; }

    public double NaturalHeight { get; }

    public double Width { get; set; }

    public double Height { get; set; }

    public double Left { get; set; }

    public double Top { get; set; }

    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public double Middle => Left + (Width / 2);

    /// <summary>How far down a line meets the box's side.</summary>
    public double Port => Top + ((BodyHeight > 0 ? HeadHeight : Height) / 2);

    // Letters of Arabic reach further up and down than those of Latin.
    private static double Step(double size, ChartText text) => Math.Round(size * (text.IsRightToLeft ? 1.6 : 1.32), 1);
}
