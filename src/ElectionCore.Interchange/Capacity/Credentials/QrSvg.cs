using System.Globalization;
using System.Net;
using System.Text;
using QRCoder;
using QRCoder.Exceptions;

namespace ElectionCore.Interchange;

/// <summary>Draws a QR code as one path, black on white, with the quiet zone of four modules that scanners need.</summary>
internal static class QrSvg
{
    // Byte mode at level M, version 40 (ISO/IEC 18004, table of capacities).
    private const int MostBytes = 2331;

    public static string Write(string text, string label)
    {
        var modules = Modules(text);
        var size = modules.Count.ToString(CultureInfo.InvariantCulture);
        var path = new StringBuilder();
        for (var y = 0; y < modules.Count; y++)
        {
            for (var x = 0; x < modules.Count;)
            {
                var run = 0;
                while (x + run < modules.Count && modules[y][x + run])
                {
                    run++;
                }

                if (run > 0)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{run}v1h-{run}z");
                }

                x += run + 1;
            }
        }

        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(label)}\">"
            + $"<rect width=\"{size}\" height=\"{size}\" fill=\"#fff\"/><path fill=\"#000\" d=\"{path}\"/></svg>\n";
    }

    private static List<System.Collections.BitArray> Modules(string text)
    {
        using var generator = new QRCodeGenerator();
        try
        {
            using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
            return code.ModuleMatrix;
        }
        catch (DataTooLongException)
        {
            throw new RuleViolationException(InterchangeDiagnostics.CodeTooLong.At(default, ("length", Encoding.UTF8.GetByteCount(text)), ("most", MostBytes)));
        }
    }
}
