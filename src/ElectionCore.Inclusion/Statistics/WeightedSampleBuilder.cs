using System.Globalization;

namespace ElectionCore.Inclusion;

/// <summary>Gathers the records of a weighted survey one after the other, keeping only sums.</summary>
/// <remarks>For one thread at a time.</remarks>
public sealed class WeightedSampleBuilder
{
    /// <summary>The least weight that is taken: 1e-100. What is nearer to zero has squares that vanish.</summary>
    public const double MinimumWeight = 1e-100;

    /// <summary>The greatest weight that is taken: 1e100.</summary>
    public const double MaximumWeight = 1e100;

    private readonly AnswerCoding _coding;
    private readonly List<Diagnostic> _findings = [];
    private readonly long[] _counts = new long[Enum.GetValues<SurveyAnswer>().Length];
    private readonly CompensatedSum[] _weights = new CompensatedSum[Enum.GetValues<SurveyAnswer>().Length];
    private CompensatedSum _yes;
    private CompensatedSum _no;
    private CompensatedSum _squares;
    private long _yesCount;
    private long _noCount;
    private long _records;

    /// <summary>Starts without records.</summary>
    /// <param name="coding">How answers become yes or no.</param>
    /// <exception cref="ArgumentNullException"><paramref name="coding"/> is null.</exception>
    public WeightedSampleBuilder(AnswerCoding coding)
    {
        ArgumentNullException.ThrowIfNull(coding);
        _coding = coding;
    }

    /// <summary>Adds a record.</summary>
    /// <param name="weight">
    /// The weight, from <see cref="MinimumWeight"/> to <see cref="MaximumWeight"/>. Of somebody who was not asked it is not
    /// looked at.
    /// </param>
    /// <param name="answer">The answer.</param>
    /// <param name="place">Where the record stands, for the diagnostic.</param>
    /// <returns>
    /// Null; or why the record was left out: <see cref="InclusionDiagnostics.WeightZero"/> or
    /// <see cref="InclusionDiagnostics.WeightNotUsable"/>. The sample keeps it too.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="answer"/> is no answer.</exception>
    public Diagnostic? Add(double weight, SurveyAnswer answer, DiagnosticPlace place = default)
    {
        var coded = _coding.Apply(answer);
        _records++;
        if (answer == SurveyAnswer.NotAsked)
        {
            _counts[(int)answer]++;
            return null;
        }

        if (weight is not (>= MinimumWeight and <= MaximumWeight))
        {
            var finding = weight == 0
                ? InclusionDiagnostics.WeightZero.At(place, ("record", _records))
                : InclusionDiagnostics.WeightNotUsable.At(
                    place, ("record", _records), ("weight", weight.ToString("R", CultureInfo.InvariantCulture)));
            _findings.Add(finding);
            return finding;
        }

        _counts[(int)answer]++;
        _weights[(int)answer].Add(weight);
        AddToBase(weight, coded);
        return null;
    }

    /// <summary>The sample of the records so far.</summary>
    /// <returns>The sample. More records may be added afterwards; they do not change it.</returns>
    public WeightedSample Build() => new(
        _coding,
        answer => new(_counts[(int)answer], _weights[(int)answer].Value),
        new(_yesCount, _yes.Value),
        new(_noCount, _no.Value),
        _squares.Value,
        [.. _findings]);

    private void AddToBase(double weight, bool? coded)
    {
        if (coded is not { } yes)
        {
            return;
        }

        _squares.Add(weight * weight);
        if (yes)
        {
            _yesCount++;
            _yes.Add(weight);
        }
        else
        {
            _noCount++;
            _no.Add(weight);
        }
    }
}
