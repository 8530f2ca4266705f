using System.Runtime.ExceptionServices;
using Microsoft.Win32.SafeHandles;

namespace ElectionCore.Interchange;

/// <summary>Counts a file in parts, all processors at once.</summary>
/// <remarks>
/// A part begins after the first line break at its start, which might be one within quotes. The first part begins rightly; each that begins
/// where the one before it ended does so too. Where one does not, or seems to be broken, which may come of a wrong beginning, the parts are
/// counted again one after the other.
/// </remarks>
internal sealed class TallyRun(SafeFileHandle file, string name, long length, TallyPlan plan)
{
    private const int SmallestPart = 1 << 14;
    private const int LargestPart = 1 << 18;
    private const int PartsPerThread = 8;

    // So much room for people is made at the beginning, and no more than for a million.
    private const int UsualRow = 100;
    private const int MostExpected = 1 << 20;
    private const int FirstLine = 2;
    private int _next = -1;
    private volatile bool _hasFailed;

    /// <summary>Counts the file; null where something in it is to be reported, or its rows are too long for the buffers.</summary>
    public AttendanceCounts? Count(int threads, CancellationToken cancellationToken)
    {
        var size = Math.Clamp((length - plan.Body) / ((long)threads * PartsPerThread), SmallestPart, LargestPart);
        var parts = new TallyPart[(length - plan.Body + size - 1) / size];
        for (var i = 0; i < parts.Length; i++)
        {
            var start = plan.Body + (i * size);
            parts[i] = new(start, Math.Min(length, start + size));
        }

        // That there are no rows is told by the other way.
        if (parts.Length == 0)
        {
            return null;
        }

        var total = InParallel(parts, (int)size, Math.Min(threads, parts.Length), cancellationToken) ?? InOrder(parts, (int)size, cancellationToken);
        return total is null || total.Tally.Rows + total.Ragged.Count == 0 ? null : Counts(total, parts);
    }

    private TallyScanner? InParallel(TallyPart[] parts, int size, int threads, CancellationToken cancellationToken)
    {
        var scanners = new TallyScanner[threads];
        var tasks = new Task[threads];
        for (var i = threads - 1; i >= 0; i--)
        {
            var scanner = scanners[i] = Scanner(size, threads);
            tasks[i] = new(() => Work(scanner, parts, cancellationToken));
            if (i > 0)
            {
                tasks[i].Start(TaskScheduler.Default);
            }
        }

        // This thread is one of them. What the others could not begin by then it runs too.
        tasks[0].RunSynchronously(TaskScheduler.Default);
        try
        {
            Task.WaitAll(tasks, CancellationToken.None);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }

        for (var i = 1; i < parts.Length; i++)
        {
            _hasFailed |= parts[i].First != parts[i - 1].End;
        }

        for (var i = 1; i < threads && !_hasFailed; i++)
        {
            scanners[0].Tally.Add(scanners[i].Tally);
            scanners[0].Ragged.Add(scanners[i].Ragged);
        }

        return _hasFailed ? null : scanners[0];
    }

    private TallyScanner? InOrder(TallyPart[] parts, int size, CancellationToken cancellationToken)
    {
        var scanner = Scanner(size, threads: 1);
        var start = plan.Body;
        foreach (var part in parts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!scanner.Scan(part, start))
            {
                return null;
            }

            start = part.End;
        }

        return scanner;
    }

    private AttendanceCounts Counts(TallyScanner total, TallyPart[] parts)
    {
        long line = FirstLine;
        foreach (var part in parts)
        {
            part.FirstLine = line;
            line += part.Lines;
        }

        var findings = total.Ragged.ToFindings(name, plan.Fields);
        return total.Tally.ToCounts(total.Ragged.Count, findings, total.Ragged.Count - findings.Length);
    }

    private TallyScanner Scanner(int size, int threads) =>
        new(file, length, plan, size, plan.Person < 0 ? 0 : (int)Math.Min(MostExpected, (length - plan.Body) / (UsualRow * (long)threads)));

    private void Work(TallyScanner scanner, TallyPart[] parts, CancellationToken cancellationToken)
    {
        while (!_hasFailed && Interlocked.Increment(ref _next) is var i && i < parts.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!scanner.Scan(parts[i], i == 0 ? parts[i].Start : null))
            {
                _hasFailed = true;
            }
        }
    }
}
