using System.Collections.Frozen;

namespace ElectionCore;

/// <summary>
/// The active codes of ISO 4217 that have a minor unit, with its number of digits. Codes without one (metals, special
/// drawing rights, test codes) are left out.
/// </summary>
internal static class CurrencyTable
{
    private static readonly FrozenDictionary<string, int> MinorUnits = Table(
        (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
        (2, "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY "
            + "COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR "
            + "ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN "
            + "MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE "
            + "SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER "
            + "ZAR ZMW ZWG"),
        (3, "BHD IQD JOD KWD LYD OMR TND"),
        (4, "CLF UYW"));

    /// <summary>The digits after the point of a currency's amounts, or null for a code that is not in the table.</summary>
    internal static int? DigitsOf(string? currency) =>
        currency is not null && MinorUnits.TryGetValue(currency, out var digits) ? digits : null;

    private static FrozenDictionary<string, int> Table(params (int Digits, string Codes)[] rows) => rows
        .SelectMany(row => row.Codes.Split(' '), (row, code) => (code, row.Digits))
        .ToFrozenDictionary(row => row.code, row => row.Digits, StringComparer.Ordinal);
}
