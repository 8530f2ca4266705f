using System.Globalization;
using System.Xml.Linq;

namespace ElectionCore.Interchange.Tests.Charts;

/// <summary>An SVG chart, read back.</summary>
internal sealed class ChartDrawing
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public ChartDrawing(string svg)
    {
        Root = XDocument.Parse(svg, LoadOptions.PreserveWhitespace).Root!;
        Boxes =
        [
            .. Root.Descendants(Svg + "g").Where(g => g.Attribute("data-code") is not null).Select(g =>
            {
                var rect = g.Element(Svg + "rect")!;
                return new Box(g, g.Attribute("data-code")!.Value, Of(rect, "x"), Of(rect, "y"), Of(rect, "width"), Of(rect, "height"));
            }),
        ];
        var size = Root.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
        (Width, Height) = (size[2], size[3]);
    }

    public XElement Root { get; }

    public IReadOnlyList<Box> Boxes { get; }

    public double Width { get; }

    public double Height { get; }

    public IReadOnlyList<string> Texts => [.. Root.Descendants(Svg + "text").Select(t => t.Value)];

    public IEnumerable<XElement> Elements(string name) => Root.Descendants(Svg + name);

    public Box this[string code] => Boxes.Single(b => b.Code == code);

    /// <summary>Pairs of boxes that have a point in common. Sweeps from the left.</summary>
    public IEnumerable<(Box, Box)> Overlaps()
    {
        var open = new List<Box>();
        foreach (var box in Boxes.OrderBy(b => b.Left))
        {
            open.RemoveAll(o => o.Right <= box.Left);
            foreach (var other in open.Where(o => o.Top < box.Bottom && box.Top < o.Bottom))
            {
                yield return (other, box);
            }

            open.Add(box);
        }
    }

    public static double Of(XElement element, string attribute) => Number(element.Attribute(attribute)!.Value);

    public static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    internal sealed record Box(XElement Element, string Code, double Left, double Top, double Width, double Height)
    {
        public double Right => Left + Width;

        public double Bottom => Top + Height;

        public double Middle => Left + (Width / 2);

        public string Text => string.Join(' ', Element.Elements(Svg + "text").Select(t => t.Value));
    }
}
