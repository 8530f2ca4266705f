using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ElectionCore.EntityFrameworkCore.Tests.Migrations
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    code_version = table.Column<string>(type: "TEXT", nullable: false),
                    dimension = table.Column<string>(type: "TEXT", nullable: false),
                    items = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    root_level = table.Column<int>(type: "INTEGER", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_incl_classification", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_incl_correspondence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    classification = table.Column<string>(type: "TEXT", nullable: false),
                    from_version = table.Column<string>(type: "TEXT", nullable: false),
                    instrument = table.Column<string>(type: "TEXT", nullable: true),
                    links = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    to_version = table.Column<string>(type: "TEXT", nullable: false),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versions = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_incl_correspondence", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_incl_dataset",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    absent = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    dimensions = table.Column<string>(type: "TEXT", nullable: true),
                    is_proxy = table.Column<bool>(type: "INTEGER", nullable: false),
                    measures = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    publisher = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_incl_dataset", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_incl_dimension",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    overlaps = table.Column<bool>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    sdmx_concept = table.Column<string>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    sensitivity = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_incl_dimension", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_incl_observation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    coordinates = table.Column<string>(type: "TEXT", nullable: false),
                    dataset = table.Column<string>(type: "TEXT", nullable: false),
                    measure = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    place_of_count = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    value = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_incl_observation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_incl_sensitivity_policy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    approver = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    dimension = table.Column<string>(type: "TEXT", nullable: false),
                    lawful_basis = table.Column<string>(type: "TEXT", nullable: true),
                    minimum_geography = table.Column<int>(type: "INTEGER", nullable: false),
                    not_crossed_with = table.Column<string>(type: "TEXT", nullable: true),
                    purpose = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_incl_sensitivity_policy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_incl_survey_wave",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    @base = table.Column<string>(name: "base", type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    design = table.Column<string>(type: "TEXT", nullable: true),
                    do_not_know = table.Column<string>(type: "TEXT", nullable: false),
                    fieldwork = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    no_answer = table.Column<string>(type: "TEXT", nullable: false),
                    options = table.Column<string>(type: "TEXT", nullable: true),
                    question = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    refused = table.Column<string>(type: "TEXT", nullable: false),
                    sample_size = table.Column<string>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_incl_survey_wave", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_incl_threshold_rule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    citation = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    effect = table.Column<string>(type: "TEXT", nullable: false),
                    effect_text = table.Column<string>(type: "TEXT", nullable: false),
                    effective = table.Column<string>(type: "TEXT", nullable: false),
                    jurisdiction = table.Column<string>(type: "TEXT", nullable: false),
                    readings = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    scope = table.Column<string>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    verification = table.Column<string>(type: "TEXT", nullable: false)
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
