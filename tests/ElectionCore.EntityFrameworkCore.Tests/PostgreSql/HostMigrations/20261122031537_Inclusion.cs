using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ElectionCore.EntityFrameworkCore.Tests.OnPostgreSql.Migrations
{
    /// <inheritdoc />
    internal partial class Inclusion : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ec_incl_classification",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    code_version = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    dimension = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    items = table.Column<string>(type: "json", nullable: true),
                    name = table.Column<string>(type: "json", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    root_level = table.Column<int>(type: "integer", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_incl_classification", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_incl_correspondence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    classification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    from_version = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    instrument = table.Column<string>(type: "json", nullable: true),
                    links = table.Column<string>(type: "json", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    to_version = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    versions = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_incl_correspondence", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_incl_dataset",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    absent = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    dimensions = table.Column<string>(type: "json", nullable: true),
                    is_proxy = table.Column<bool>(type: "boolean", nullable: false),
                    measures = table.Column<string>(type: "json", nullable: true),
                    name = table.Column<string>(type: "json", nullable: false),
                    note = table.Column<string>(type: "json", nullable: true),
                    publisher = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_incl_dataset", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_incl_dimension",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "json", nullable: false),
                    overlaps = table.Column<bool>(type: "boolean", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    sdmx_concept = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    sensitivity = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_incl_dimension", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_incl_observation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    coordinates = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    dataset = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    measure = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    place_of_count = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    value = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_incl_observation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_incl_sensitivity_policy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    approver = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    dimension = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    lawful_basis = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    minimum_geography = table.Column<int>(type: "integer", nullable: false),
                    not_crossed_with = table.Column<string>(type: "json", nullable: true),
                    purpose = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_incl_sensitivity_policy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_incl_survey_wave",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    @base = table.Column<string>(name: "base", type: "json", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    design = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    do_not_know = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fieldwork = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "json", nullable: false),
                    no_answer = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    options = table.Column<string>(type: "json", nullable: true),
                    question = table.Column<string>(type: "json", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    refused = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sample_size = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_incl_survey_wave", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_incl_threshold_rule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    citation = table.Column<string>(type: "json", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    effect = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    effect_text = table.Column<string>(type: "json", nullable: false),
                    effective = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    jurisdiction = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    readings = table.Column<string>(type: "json", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    scope = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    title = table.Column<string>(type: "json", nullable: false),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    verification = table.Column<string>(type: "json", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_incl_threshold_rule", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ec_incl_classification_code_version",
                table: "ec_incl_classification",
                column: "code_version");

            migrationBuilder.CreateIndex(
                name: "IX_ec_incl_classification_dimension",
                table: "ec_incl_classification",
                column: "dimension");

            migrationBuilder.CreateIndex(
                name: "IX_ec_incl_correspondence_versions",
                table: "ec_incl_correspondence",
                column: "versions");

            migrationBuilder.CreateIndex(
                name: "IX_ec_incl_dataset_code",
                table: "ec_incl_dataset",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_incl_dimension_code",
                table: "ec_incl_dimension",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_incl_observation_dataset",
                table: "ec_incl_observation",
                column: "dataset");

            migrationBuilder.CreateIndex(
                name: "IX_ec_incl_observation_place_of_count",
                table: "ec_incl_observation",
                column: "place_of_count");

            migrationBuilder.CreateIndex(
                name: "IX_ec_incl_sensitivity_policy_code",
                table: "ec_incl_sensitivity_policy",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_incl_sensitivity_policy_dimension",
                table: "ec_incl_sensitivity_policy",
                column: "dimension");

            migrationBuilder.CreateIndex(
                name: "IX_ec_incl_survey_wave_code",
                table: "ec_incl_survey_wave",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_incl_threshold_rule_code",
                table: "ec_incl_threshold_rule",
                column: "code");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ec_incl_classification");

            migrationBuilder.DropTable(
                name: "ec_incl_correspondence");

            migrationBuilder.DropTable(
                name: "ec_incl_dataset");

            migrationBuilder.DropTable(
                name: "ec_incl_dimension");

            migrationBuilder.DropTable(
                name: "ec_incl_observation");

            migrationBuilder.DropTable(
                name: "ec_incl_sensitivity_policy");

            migrationBuilder.DropTable(
                name: "ec_incl_survey_wave");

            migrationBuilder.DropTable(
                name: "ec_incl_threshold_rule");
        }
    }
}
