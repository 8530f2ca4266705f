using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ElectionCore.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    internal partial class Planning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "core_approval_chain",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    stages = table.Column<string>(type: "TEXT", nullable: true),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_approval_chain", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_activity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    actual = table.Column<string>(type: "TEXT", nullable: true),
                    actual_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    actual_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    audience = table.Column<string>(type: "TEXT", nullable: true),
                    budget = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    dependencies = table.Column<string>(type: "TEXT", nullable: true),
                    duration_days = table.Column<int>(type: "INTEGER", nullable: true),
                    element = table.Column<string>(type: "TEXT", nullable: true),
                    indicators = table.Column<string>(type: "TEXT", nullable: true),
                    owner = table.Column<string>(type: "TEXT", nullable: true),
                    participants = table.Column<string>(type: "TEXT", nullable: true),
                    places = table.Column<string>(type: "TEXT", nullable: true),
                    plan = table.Column<string>(type: "TEXT", nullable: false),
                    planned = table.Column<string>(type: "TEXT", nullable: true),
                    planned_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    planned_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    standing = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_activity", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_assessment_scale",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    grades = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_assessment_scale", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_consultation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    held = table.Column<string>(type: "TEXT", nullable: false),
                    held_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    held_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    participants = table.Column<string>(type: "TEXT", nullable: true),
                    points = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    standing = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_consultation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_element",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alignments = table.Column<string>(type: "TEXT", nullable: true),
                    assumptions = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    description = table.Column<string>(type: "TEXT", nullable: true),
                    follows = table.Column<string>(type: "TEXT", nullable: true),
                    level = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    owners = table.Column<string>(type: "TEXT", nullable: true),
                    parent = table.Column<string>(type: "TEXT", nullable: true),
                    period = table.Column<string>(type: "TEXT", nullable: true),
                    period_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    period_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    period_waiver = table.Column<string>(type: "TEXT", nullable: true),
                    plan = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    result_type = table.Column<string>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    self_report = table.Column<string>(type: "TEXT", nullable: true),
                    serves = table.Column<string>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    standing = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    weight = table.Column<decimal>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_element", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_expenditure",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    activity = table.Column<string>(type: "TEXT", nullable: false),
                    amount = table.Column<decimal>(type: "TEXT", nullable: false),
                    budget_line = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    currency = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    on_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    plan = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    reference = table.Column<string>(type: "TEXT", nullable: true),
                    standing = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_expenditure", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_indicator",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    accumulation = table.Column<string>(type: "TEXT", nullable: false),
                    answers = table.Column<string>(type: "TEXT", nullable: true),
                    assumptions = table.Column<string>(type: "TEXT", nullable: true),
                    baseline = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    definition = table.Column<string>(type: "TEXT", nullable: true),
                    dimensions = table.Column<string>(type: "TEXT", nullable: true),
                    direction = table.Column<string>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    element = table.Column<string>(type: "TEXT", nullable: false),
                    follows = table.Column<string>(type: "TEXT", nullable: true),
                    frequency = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    means_of_verification = table.Column<string>(type: "TEXT", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    plan = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    responsible = table.Column<string>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    standing = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    targets = table.Column<string>(type: "TEXT", nullable: true),
                    time_aggregation = table.Column<string>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    unit_aggregation = table.Column<string>(type: "TEXT", nullable: false),
                    unit_of_measure = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vocabularies = table.Column<string>(type: "TEXT", nullable: true),
                    weight = table.Column<decimal>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_indicator", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_measurement",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    approval = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    comment = table.Column<string>(type: "TEXT", nullable: true),
                    evidence = table.Column<string>(type: "TEXT", nullable: true),
                    indicator = table.Column<string>(type: "TEXT", nullable: false),
                    period = table.Column<string>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: true),
                    plan = table.Column<string>(type: "TEXT", nullable: false),
                    reason_if_late = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    reported_by = table.Column<string>(type: "TEXT", nullable: true),
                    reported_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reported_values = table.Column<string>(type: "TEXT", nullable: true),
                    reporter = table.Column<string>(type: "TEXT", nullable: true),
                    self_reported = table.Column<string>(type: "TEXT", nullable: true),
                    standing = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    supersedes = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_measurement", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alignments = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    follows = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    levels = table.Column<string>(type: "TEXT", nullable: true),
                    mission = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    owner = table.Column<string>(type: "TEXT", nullable: true),
                    participants = table.Column<string>(type: "TEXT", nullable: true),
                    period = table.Column<string>(type: "TEXT", nullable: false),
                    period_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    period_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    principles = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    reporting_periods = table.Column<string>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    self_report = table.Column<string>(type: "TEXT", nullable: true),
                    serves = table.Column<string>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    standing = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versions = table.Column<string>(type: "TEXT", nullable: true),
                    vision = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_recommendation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    addressees = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    context = table.Column<string>(type: "TEXT", nullable: true),
                    decision = table.Column<string>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    elements = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    legal_change = table.Column<string>(type: "TEXT", nullable: false),
                    no_longer_applicable = table.Column<string>(type: "TEXT", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    obligations = table.Column<string>(type: "TEXT", nullable: true),
                    page = table.Column<string>(type: "TEXT", nullable: true),
                    phase = table.Column<string>(type: "TEXT", nullable: true),
                    priority = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    reiterates = table.Column<string>(type: "TEXT", nullable: true),
                    responded_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    response = table.Column<string>(type: "TEXT", nullable: true),
                    response_comment = table.Column<string>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    standing = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    supersedes = table.Column<string>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    theme = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_recommendation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_recommendation_assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    assessor = table.Column<string>(type: "TEXT", nullable: false),
                    assessor_kind = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    comment = table.Column<string>(type: "TEXT", nullable: true),
                    evidence = table.Column<string>(type: "TEXT", nullable: true),
                    grade = table.Column<string>(type: "TEXT", nullable: false),
                    on_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    recommendation = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    scale = table.Column<string>(type: "TEXT", nullable: false),
                    standing = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_recommendation_assessment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_recommendation_source",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    election = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    organization = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    report = table.Column<string>(type: "TEXT", nullable: true),
                    reported_on = table.Column<string>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    standing = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_recommendation_source", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_risk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    activities = table.Column<string>(type: "TEXT", nullable: true),
                    category = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    identified_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    impact = table.Column<int>(type: "INTEGER", nullable: true),
                    likelihood = table.Column<int>(type: "INTEGER", nullable: true),
                    owner = table.Column<string>(type: "TEXT", nullable: true),
                    plan = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    review_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    standing = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    threatens = table.Column<string>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    treatment = table.Column<string>(type: "TEXT", nullable: false),
                    treatment_plan = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_risk", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_scale_mapping",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_scale = table.Column<string>(type: "TEXT", nullable: false),
                    grades = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    scales = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    to_scale = table.Column<string>(type: "TEXT", nullable: false),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_scale_mapping", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_core_approval_chain_code",
                table: "core_approval_chain",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_activity_code",
                table: "plan_activity",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_activity_element",
                table: "plan_activity",
                column: "element");

            migrationBuilder.CreateIndex(
                name: "IX_plan_activity_owner",
                table: "plan_activity",
                column: "owner");

            migrationBuilder.CreateIndex(
                name: "IX_plan_activity_plan",
                table: "plan_activity",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "IX_plan_assessment_scale_code",
                table: "plan_assessment_scale",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_consultation_code",
                table: "plan_consultation",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_element_code",
                table: "plan_element",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_element_parent",
                table: "plan_element",
                column: "parent");

            migrationBuilder.CreateIndex(
                name: "IX_plan_element_plan",
                table: "plan_element",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "IX_plan_expenditure_activity",
                table: "plan_expenditure",
                column: "activity");

            migrationBuilder.CreateIndex(
                name: "IX_plan_expenditure_code",
                table: "plan_expenditure",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_expenditure_plan",
                table: "plan_expenditure",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "IX_plan_indicator_code",
                table: "plan_indicator",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_indicator_element",
                table: "plan_indicator",
                column: "element");

            migrationBuilder.CreateIndex(
                name: "IX_plan_indicator_plan",
                table: "plan_indicator",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "IX_plan_indicator_responsible",
                table: "plan_indicator",
                column: "responsible");

            migrationBuilder.CreateIndex(
                name: "IX_plan_measurement_code",
                table: "plan_measurement",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_measurement_indicator",
                table: "plan_measurement",
                column: "indicator");

            migrationBuilder.CreateIndex(
                name: "IX_plan_measurement_place",
                table: "plan_measurement",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "IX_plan_measurement_plan",
                table: "plan_measurement",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "IX_plan_measurement_reporter",
                table: "plan_measurement",
                column: "reporter");

            migrationBuilder.CreateIndex(
                name: "IX_plan_measurement_supersedes",
                table: "plan_measurement",
                column: "supersedes");

            migrationBuilder.CreateIndex(
                name: "IX_plan_plan_code",
                table: "plan_plan",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_plan_follows",
                table: "plan_plan",
                column: "follows");

            migrationBuilder.CreateIndex(
                name: "IX_plan_plan_owner",
                table: "plan_plan",
                column: "owner");

            migrationBuilder.CreateIndex(
                name: "IX_plan_recommendation_code",
                table: "plan_recommendation",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_recommendation_source",
                table: "plan_recommendation",
                column: "source");

            migrationBuilder.CreateIndex(
                name: "IX_plan_recommendation_assessment_code",
                table: "plan_recommendation_assessment",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_recommendation_assessment_recommendation",
                table: "plan_recommendation_assessment",
                column: "recommendation");

            migrationBuilder.CreateIndex(
                name: "IX_plan_recommendation_assessment_scale",
                table: "plan_recommendation_assessment",
                column: "scale");

            migrationBuilder.CreateIndex(
                name: "IX_plan_recommendation_source_code",
                table: "plan_recommendation_source",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_risk_code",
                table: "plan_risk",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_risk_owner",
                table: "plan_risk",
                column: "owner");

            migrationBuilder.CreateIndex(
                name: "IX_plan_risk_plan",
                table: "plan_risk",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "IX_plan_scale_mapping_from_scale",
                table: "plan_scale_mapping",
                column: "from_scale");

            migrationBuilder.CreateIndex(
                name: "IX_plan_scale_mapping_scales",
                table: "plan_scale_mapping",
                column: "scales");

            migrationBuilder.CreateIndex(
                name: "IX_plan_scale_mapping_to_scale",
                table: "plan_scale_mapping",
                column: "to_scale");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "core_approval_chain");

            migrationBuilder.DropTable(
                name: "plan_activity");

            migrationBuilder.DropTable(
                name: "plan_assessment_scale");

            migrationBuilder.DropTable(
                name: "plan_consultation");

            migrationBuilder.DropTable(
                name: "plan_element");

            migrationBuilder.DropTable(
                name: "plan_expenditure");

            migrationBuilder.DropTable(
                name: "plan_indicator");

            migrationBuilder.DropTable(
                name: "plan_measurement");

            migrationBuilder.DropTable(
                name: "plan_plan");

            migrationBuilder.DropTable(
                name: "plan_recommendation");

            migrationBuilder.DropTable(
                name: "plan_recommendation_assessment");

            migrationBuilder.DropTable(
                name: "plan_recommendation_source");

            migrationBuilder.DropTable(
                name: "plan_risk");

            migrationBuilder.DropTable(
                name: "plan_scale_mapping");
        }
    }
}
