using ElectionCore.Inclusion;

namespace ElectionCore.Interchange.Tests.Inclusion;

/// <summary>Samples of SDMX-CSV 2.0 as other tools write and read them.</summary>
public sealed class PublishedFilesTests
{
    [Fact]
    public async Task Files_with_names_in_headings_and_cells_are_read()
    {
        var read = await ReadAsync("reader/data_v2_no_freq_cols.csv", ["REF_AREA", "SUB_INDICATOR"], new() { MeasureConcept = "INDICATOR", Ignored = ["FREQ"] }, "GCI");

        read.Diagnostics.ShouldBeEmpty();
        read.Content.Observations[0].ShouldBe(new(
            new() { Dataset = "d", Measure = "GCI", At = new(("REF_AREA", "GHA"), ("SUB_INDICATOR", "RANK")), Count = 102 },
            DateRange.Between(new PartialDate(2008), new PartialDate(2008))));
    }

    [Theory]
    [InlineData("reader/csv_labels_both.csv")]
    [InlineData("reader/csv_labels_name.csv")]
    [InlineData("reader/csv_keys_both.csv")]
    [InlineData("writer/csv_labels_both.csv")]
    [InlineData("writer/csv_labels_name.csv")]
    [InlineData("writer/csv_labels_id.csv")]
    [InlineData("writer/csv_keys_series.csv")]
    [InlineData("writer/csv_keys_obs.csv")]
    public async Task Every_way_of_writing_keys_and_names_gives_the_same(string file)
    {
        var read = await ReadAsync(file, ["DIM1", "DIM2"], new() { Ignored = ["ATT1", "ATT2"] });

        read.Diagnostics.ShouldBeEmpty();
        read.Content.Observations[0].Observation.ShouldBe(new() { Dataset = "d", Measure = "m", At = new(("DIM1", "A"), ("DIM2", "B")), Count = 1 });
        read.Content.Observations[0].Period.ToString().ShouldBe("[2020,2020)");
    }

    [Theory]
    [InlineData("reader/data_v2.csv", "INT0103", 7)]
    [InlineData("reader/data_v2_action_col.csv", "INT0010", 7)]
    [InlineData("reader/data_v2_exception.csv", "INT0125", 1)]
    [InlineData("writer/reference.csv", null, 0)]
    [InlineData("writer/reference_with_action.csv", "INT0007", 1)]
    public async Task Series_of_amounts_are_no_counts_and_their_faults_are_named(string file, string? code, int atLeast)
    {
        string[] dimensions =
        [
            "DER_TYPE", "DER_INSTR", "DER_RISK", "DER_REP_CTY", "DER_SECTOR_CPY", "DER_CPC", "DER_SECTOR_UDL", "DER_CURR_LEG1",
            "DER_CURR_LEG2", "DER_ISSUE_MAT", "DER_RATING", "DER_EX_METHOD", "DER_BASIS",
        ];

        var read = await ReadAsync(file, dimensions, new() { Ignored = ["FREQ", "AVAILABILITY", "COLLECTION"] });

        (read.Diagnostics.Select(d => d.Code).Distinct(StringComparer.Ordinal).SingleOrDefault(), read.Diagnostics.Length >= atLeast).ShouldBe((code, true));
        if (code is null)
        {
            read.Content.Observations.Single().Observation.Count.ShouldBe(ObservedCount.NotApplicable);
        }
    }

    [Theory]
    [InlineData("reader/data_v2_invalid_action.csv", "INT0129")]
    [InlineData("reader/data_v2_three_actions.csv", "INT0128")]
    [InlineData("reader/data_v2_two_actions.csv", "INT0128")]
    public async Task Actions_that_are_unknown_or_delete_are_refused(string file, string code)
    {
        // These name their measure in another column and have no time.
        var path = Standards.Require("sdmx/csv20/" + file);
        var text = (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Replace("Id_2,Me_1", "TIME_PERIOD,OBS_VALUE", StringComparison.Ordinal);

        var read = await ReadTextAsync(text, ["Id_1"], SdmxCsvOptions.Default, "m");

        read.Diagnostics[0].Code.ShouldBe(code);
        read.Diagnostics[0].Place.ShouldBe(DiagnosticPlace.In("s.csv", 2, 3));
    }

    [Theory]
    [InlineData("reader/data_v2_structures.csv", "INT0127 INT0127")]
    [InlineData("reader/data_v2_structures_uppercase.csv", "INT0127 INT0127")]
    [InlineData("reader/data_v2_structures_exception.csv", "INT0127 INT0126 INT0127")]
    public async Task Of_several_structures_one_is_read(string file, string codes)
    {
        var path = Standards.Require("sdmx/csv20/" + file);
        var text = (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken))
            .Replace("DIM_A2", "TIME_PERIOD", StringComparison.Ordinal).Replace("MEAS_A1B1C1", "OBS_VALUE", StringComparison.Ordinal)
            .Replace("DIMVAL_A2", "2020", StringComparison.Ordinal).Replace("MEASVAL_A1B1C1", "7", StringComparison.Ordinal);
        string[] ignored = ["DIM_B2", "DIM_C1", "DIM_C3", "MEAS_C2", "ATTR_A1", "ATTR_B1"];

        var read = await ReadTextAsync(text, ["DIM_A1B1", "DIM_A3C2"], new() { Ignored = [.. ignored], Lenient = true }, "m");

        string.Join(' ', read.Diagnostics.Select(d => d.Code)).ShouldBe(codes);
        read.Content.Observations.Single().Observation.Count.ShouldBe(7);
    }

    private static async Task<ObservationsReading> ReadAsync(string file, string[] dimensions, SdmxCsvOptions options, string measure = "m")
    {
        var path = Standards.Require("sdmx/csv20/" + file);
        return await ReadTextAsync(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), dimensions, options, measure);
    }

    // The categories are whatever stands in the columns.
    private static Task<ObservationsReading> ReadTextAsync(string text, string[] dimensions, SdmxCsvOptions options, string measure)
    {
        var codes = text.Split(',', '\r', '\n').Select(c => c.Split(": ")[0].Trim().Trim('"')).Where(c => c.Length is > 0 and < 100).Distinct(StringComparer.Ordinal);
        var items = codes.Select(c => new CategoryItem { Code = c }).ToList();
        CubeDimension[] made =
        [
            .. dimensions.Select(d => new CubeDimension(
                new() { Code = d, Name = new(d), Kind = DimensionKind.Nominal, Sensitivity = Sensitivity.Ordinary },
                new() { Code = d, Version = "1", Name = new(d), Dimension = d, Items = [.. items] })),
        ];
        var dataset = new Dataset
        {
            Code = "d",
            Name = new("D"),
            Publisher = "P",
            Source = "S",
            Dimensions = [.. dimensions.Select(d => new DatasetDimension(d, d, "1"))],
            Measures = [new() { Code = measure, Name = new("M") }],
        };
        return SdmxCsv.ReadAsync(Counts.Text(text), "s.csv", dataset, made, options, TestContext.Current.CancellationToken);
    }
}
