using System.Globalization;
using System.Text;

namespace ElectionCore;

/// <summary>Where something is wrong: a position in a file, a path in a document, a thing in the data, or several of these.</summary>
/// <remarks>Equality is on all parts. The default value is no place.</remarks>
public readonly record struct DiagnosticPlace
{
    /// <summary>The file's name as the user gave it, or null.</summary>
    public string? File { get; init; }

    /// <summary>The line, from 1, or null.</summary>
    public int? Line { get; init; }

    /// <summary>The column, from 1, or null. In a table it is the number of the field, in other text that of the character.</summary>
    public int? Column { get; init; }

    /// <summary>The path within a document, such as <c>$.units[3].name</c>, or null.</summary>
    public string? Path { get; init; }

    /// <summary>The thing in the data, or the default value.</summary>
    public SubjectRef Subject { get; init; }

    /// <summary>A thing in the data.</summary>
    /// <param name="subject">The thing.</param>
    public static implicit operator DiagnosticPlace(SubjectRef subject) => FromSubjectRef(subject);

    /// <summary>A thing in the data.</summary>
    /// <param name="subject">The thing.</param>
    /// <returns>The place.</returns>
    public static DiagnosticPlace FromSubjectRef(SubjectRef subject) => new() { Subject = subject };

    /// <summary>A position in a file.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="line">The line, from 1, or null.</param>
    /// <param name="column">The column, from 1, or null.</param>
    /// <param name="path">The path within the document, or null.</param>
    /// <returns>The place.</returns>
    public static DiagnosticPlace In(string file, int? line = null, int? column = null, string? path = null) =>
        new() { File = file, Line = line, Column = column, Path = path };

    /// <summary>Writes the place as <c>file:line:column path subject</c>, leaving out what it does not have.</summary>
    /// <returns>The text; empty for no place.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(File);
        if (Line is { } line)
        {
            text.Append(CultureInfo.InvariantCulture, $":{line}");
            if (Column is { } column)
            {
                text.Append(CultureInfo.InvariantCulture, $":{column}");
            }
        }

        foreach (var part in new[] { Path, Subject.ToString() })
        {
            if (!string.IsNullOrEmpty(part))
            {
                text.Append(text.Length == 0 ? "" : " ").Append(part);
            }
        }

        return text.ToString();
    }
}
