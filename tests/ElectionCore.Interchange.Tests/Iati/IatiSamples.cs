using System.Text;

namespace ElectionCore.Interchange.Tests.Iati;

/// <summary>An activity file that passes everything, to be spoilt line by line.</summary>
internal static class IatiSamples
{
    /// <summary>Marks the line on which a fault is expected.</summary>
    public const string Here = "<!--here-->";

    public static readonly DateOnly Today = new(2024, 6, 30);

    public const string Sound = """
        <?xml version="1.0" encoding="UTF-8"?>
        <iati-activities version="2.03">
        <iati-activity xml:lang="en" default-currency="USD" last-updated-datetime="2024-06-30T23:00:00Z">
        <iati-identifier>XM-EMB-1-PLAN</iati-identifier>
        <reporting-org ref="XM-EMB-1" type="10"><narrative>Commission</narrative></reporting-org>
        <title><narrative>Strategic plan</narrative></title>
        <description type="1"><narrative>What the commission plans</narrative></description>
        <participating-org ref="XM-EMB-1" role="4" type="10"/>
        <other-identifier ref="XM-OLD" type="B1"><owner-org ref="XM-OLD"/></other-identifier>
        <activity-status code="2"/>
        <activity-date type="1" iso-date="2024-01-01"/>
        <activity-date type="2" iso-date="2024-01-15"/>
        <activity-date type="3" iso-date="2028-12-31"/>
        <recipient-country code="PK"/>
        <sector code="15151"/>
        <country-budget-items vocabulary="4"><budget-item code="1" percentage="100"/></country-budget-items>
        <policy-marker vocabulary="1" code="1" significance="2"/>
        <budget type="1" status="1">
        <period-start iso-date="2024-01-01"/>
        <period-end iso-date="2024-12-31"/>
        <value value-date="2024-01-01">1000</value>
        </budget>
        <planned-disbursement>
        <period-start iso-date="2024-01-01"/>
        <period-end iso-date="2024-03-31"/>
        <value value-date="2024-01-01">10</value>
        <provider-org ref="XM-EMB-1" provider-activity-id="XM-EMB-1-A"/>
        </planned-disbursement>
        <transaction>
        <transaction-type code="4"/>
        <transaction-date iso-date="2024-06-30"/>
        <value value-date="2024-06-30">250</value>
        <provider-org ref="XM-EMB-1"/>
        <receiver-org ref="XM-EMB-2"/>
        </transaction>
        <related-activity ref="XM-EMB-1-A" type="2"/>
        <result type="1">
        <title><narrative>Rolls</narrative></title>
        <indicator measure="1" ascending="1">
        <title><narrative>Voters registered</narrative></title>
        <baseline year="2023" value="15"/>
        <period>
        <period-start iso-date="2024-01-01"/>
        <period-end iso-date="2024-12-31"/>
        <target value="50"/>
        <actual value="53"><dimension name="sex" value="female"/></actual>
        </period>
        </indicator>
        <indicator measure="5">
        <title><narrative>Trust</narrative></title>
        <period>
        <period-start iso-date="2024-01-01"/>
        <period-end iso-date="2024-12-31"/>
        <target><comment><narrative>High</narrative></comment></target>
        </period>
        </indicator>
        </result>
        </iati-activity>
        </iati-activities>
        """;

    /// <summary>The sound file with one text in it replaced.</summary>
    public static string With(string found, string instead)
    {
        Sound.Split(found).Length.ShouldBe(2, $"{found} has to be in the sound file once.");
        return Sound.Replace(found, instead, StringComparison.Ordinal);
    }

    /// <summary>The line that is marked, from 1.</summary>
    public static int MarkedLine(string xml) => xml[..xml.IndexOf(Here, StringComparison.Ordinal)].Count(c => c == '\n') + 1;

    public static Task<IatiValidationReport> ValidateAsync(string xml, bool isSchemaChecked = false) => ValidateAsync(
        Encoding.UTF8.GetBytes(xml), new() { AsOf = Today, SchemaFolder = isSchemaChecked ? Standards.Require("iati/xsd") : null });

    public static async Task<IatiValidationReport> ValidateAsync(byte[] content, IatiValidationOptions? options = null)
    {
        using var stream = new MemoryStream(content);
        return await IatiValidator.ValidateAsync(
            stream, options ?? new() { AsOf = Today }, cancellationToken: TestContext.Current.CancellationToken);
    }
}
