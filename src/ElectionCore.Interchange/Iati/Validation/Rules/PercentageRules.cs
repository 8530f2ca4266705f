using System.Globalization;

namespace ElectionCore.Interchange;

/// <summary>What holds for everything that is shared by percentages.</summary>
internal static class PercentageRules
{
    public static void Check(RuleFaults faults, Shares shares, bool sums, IatiRule each, IatiRule sum, IatiRule alone)
    {
        if (shares.Count > 1 && shares.Percentages < shares.Count)
        {
            var detail = string.Create(CultureInfo.InvariantCulture, $"{shares.Percentages} of {shares.Count} have one.");
            faults.Add(each, shares.Line, shares.Column, detail);
        }

        CheckSum(faults, shares, sums, sum, alone);
    }

    public static void CheckSum(RuleFaults faults, Shares shares, bool sums, IatiRule sum, IatiRule alone)
    {
        if (sums && !shares.IsWhole)
        {
            faults.Add(sum, shares.Line, shares.Column, Total(shares.Sum));
        }

        if (shares.IsAloneAndNotWhole)
        {
            faults.Add(alone, shares.Line, shares.Column);
        }
    }

    public static string Total(decimal sum) => string.Create(CultureInfo.InvariantCulture, $"They add up to {sum}.");
}
