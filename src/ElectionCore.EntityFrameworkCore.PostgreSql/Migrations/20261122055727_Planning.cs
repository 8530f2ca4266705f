using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ElectionCore.EntityFrameworkCore.PostgreSql.Migrations
{
    /// <inheritdoc />
    internal partial class Planning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "core_approval_chain",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "json", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    stages = table.Column<string>(type: "json", nullable: true),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_approval_chain", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_activity",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    actual = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    actual_from = table.Column<DateOnly>(type: "date", nullable: true),
                    actual_to = table.Column<DateOnly>(type: "date", nullable: true),
                    audience = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    budget = table.Column<string>(type: "json", nullable: true),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    dependencies = table.Column<string>(type: "json", nullable: true),
                    duration_days = table.Column<int>(type: "integer", nullable: true),
                    element = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    indicators = table.Column<string>(type: "json", nullable: true),
                    owner = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    participants = table.Column<string>(type: "json", nullable: true),
                    places = table.Column<string>(type: "json", nullable: true),
                    plan = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    planned = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    planned_from = table.Column<DateOnly>(type: "date", nullable: true),
                    planned_to = table.Column<DateOnly>(type: "date", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    standing = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    title = table.Column<string>(type: "json", nullable: false),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_activity", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_assessment_scale",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    grades = table.Column<string>(type: "json", nullable: true),
                    name = table.Column<string>(type: "json", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_assessment_scale", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_consultation",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    held = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    held_from = table.Column<DateOnly>(type: "date", nullable: true),
                    held_to = table.Column<DateOnly>(type: "date", nullable: true),
                    name = table.Column<string>(type: "json", nullable: false),
                    participants = table.Column<string>(type: "json", nullable: true),
                    points = table.Column<string>(type: "json", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    standing = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_consultation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_element",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    alignments = table.Column<string>(type: "json", nullable: true),
                    assumptions = table.Column<string>(type: "json", nullable: true),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    description = table.Column<string>(type: "json", nullable: true),
                    follows = table.Column<string>(type: "json", nullable: true),
                    level = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    owners = table.Column<string>(type: "json", nullable: true),
                    parent = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    period = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    period_from = table.Column<DateOnly>(type: "date", nullable: true),
                    period_to = table.Column<DateOnly>(type: "date", nullable: true),
                    period_waiver = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    plan = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    result_type = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    self_report = table.Column<string>(type: "json", nullable: true),
                    serves = table.Column<string>(type: "json", nullable: true),
                    source = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    standing = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    title = table.Column<string>(type: "json", nullable: false),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    weight = table.Column<decimal>(type: "numeric", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_element", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_expenditure",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    activity = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    amount = table.Column<decimal>(type: "numeric", nullable: false),
                    budget_line = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    currency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    on_day = table.Column<DateOnly>(type: "date", nullable: false),
                    plan = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    standing = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_expenditure", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_indicator",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    accumulation = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    answers = table.Column<string>(type: "json", nullable: true),
                    assumptions = table.Column<string>(type: "json", nullable: true),
                    baseline = table.Column<string>(type: "json", nullable: true),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    definition = table.Column<string>(type: "json", nullable: true),
                    dimensions = table.Column<string>(type: "json", nullable: true),
                    direction = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    element = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    follows = table.Column<string>(type: "json", nullable: true),
                    frequency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    means_of_verification = table.Column<string>(type: "json", nullable: true),
                    number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    plan = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    responsible = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    standing = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    targets = table.Column<string>(type: "json", nullable: true),
                    time_aggregation = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    title = table.Column<string>(type: "json", nullable: false),
                    unit_aggregation = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    unit_of_measure = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    vocabularies = table.Column<string>(type: "json", nullable: true),
                    weight = table.Column<decimal>(type: "numeric", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_indicator", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_measurement",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    approval = table.Column<string>(type: "json", nullable: true),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    comment = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    evidence = table.Column<string>(type: "json", nullable: true),
                    indicator = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    period = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    place = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    plan = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    reason_if_late = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    reported_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    reported_on = table.Column<DateOnly>(type: "date", nullable: false),
                    reported_values = table.Column<string>(type: "json", nullable: true),
                    reporter = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    self_reported = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    standing = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    supersedes = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_measurement", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_plan",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    alignments = table.Column<string>(type: "json", nullable: true),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    follows = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    levels = table.Column<string>(type: "json", nullable: true),
                    mission = table.Column<string>(type: "json", nullable: true),
                    name = table.Column<string>(type: "json", nullable: false),
                    owner = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    participants = table.Column<string>(type: "json", nullable: true),
                    period = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    period_from = table.Column<DateOnly>(type: "date", nullable: true),
                    period_to = table.Column<DateOnly>(type: "date", nullable: true),
                    principles = table.Column<string>(type: "json", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    reporting_periods = table.Column<string>(type: "json", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    self_report = table.Column<string>(type: "json", nullable: true),
                    serves = table.Column<string>(type: "json", nullable: true),
                    source = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    standing = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    versions = table.Column<string>(type: "json", nullable: true),
                    vision = table.Column<string>(type: "json", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_recommendation",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    addressees = table.Column<string>(type: "json", nullable: true),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    context = table.Column<string>(type: "json", nullable: true),
                    decision = table.Column<string>(type: "json", nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    elements = table.Column<string>(type: "json", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    legal_change = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    no_longer_applicable = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    obligations = table.Column<string>(type: "json", nullable: true),
                    page = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    phase = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    priority = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    reiterates = table.Column<string>(type: "json", nullable: true),
                    responded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    response = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    response_comment = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    standing = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    supersedes = table.Column<string>(type: "json", nullable: true),
                    text = table.Column<string>(type: "json", nullable: false),
                    theme = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_recommendation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_recommendation_assessment",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessor = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    assessor_kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    comment = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    evidence = table.Column<string>(type: "json", nullable: true),
                    grade = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    on_day = table.Column<DateOnly>(type: "date", nullable: false),
                    recommendation = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    scale = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    standing = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_recommendation_assessment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_recommendation_source",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    election = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "json", nullable: false),
                    organization = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    report = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    reported_on = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    standing = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_recommendation_source", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_risk",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    activities = table.Column<string>(type: "json", nullable: true),
                    category = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    identified_on = table.Column<DateOnly>(type: "date", nullable: true),
                    impact = table.Column<int>(type: "integer", nullable: true),
                    likelihood = table.Column<int>(type: "integer", nullable: true),
                    owner = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    plan = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    review_on = table.Column<DateOnly>(type: "date", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    standing = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    threatens = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    title = table.Column<string>(type: "json", nullable: false),
                    treatment = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    treatment_plan = table.Column<string>(type: "json", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_risk", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_scale_mapping",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_scale = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    grades = table.Column<string>(type: "json", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    scales = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    to_scale = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_scale_mapping", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_core_approval_chain_code",
                schema: "electioncore",
                table: "core_approval_chain",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_activity_code",
                schema: "electioncore",
                table: "plan_activity",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_activity_element",
                schema: "electioncore",
                table: "plan_activity",
                column: "element");

            migrationBuilder.CreateIndex(
                name: "IX_plan_activity_owner",
                schema: "electioncore",
                table: "plan_activity",
                column: "owner");

            migrationBuilder.CreateIndex(
                name: "IX_plan_activity_plan",
                schema: "electioncore",
                table: "plan_activity",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "IX_plan_assessment_scale_code",
                schema: "electioncore",
                table: "plan_assessment_scale",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_consultation_code",
                schema: "electioncore",
                table: "plan_consultation",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_element_code",
                schema: "electioncore",
                table: "plan_element",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_element_parent",
                schema: "electioncore",
                table: "plan_element",
                column: "parent");

            migrationBuilder.CreateIndex(
                name: "IX_plan_element_plan",
                schema: "electioncore",
                table: "plan_element",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "IX_plan_expenditure_activity",
                schema: "electioncore",
                table: "plan_expenditure",
                column: "activity");

            migrationBuilder.CreateIndex(
                name: "IX_plan_expenditure_code",
                schema: "electioncore",
                table: "plan_expenditure",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_expenditure_plan",
                schema: "electioncore",
                table: "plan_expenditure",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "IX_plan_indicator_code",
                schema: "electioncore",
                table: "plan_indicator",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_indicator_element",
                schema: "electioncore",
                table: "plan_indicator",
                column: "element");

            migrationBuilder.CreateIndex(
                name: "IX_plan_indicator_plan",
                schema: "electioncore",
                table: "plan_indicator",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "IX_plan_indicator_responsible",
                schema: "electioncore",
                table: "plan_indicator",
                column: "responsible");

            migrationBuilder.CreateIndex(
                name: "IX_plan_measurement_code",
                schema: "electioncore",
                table: "plan_measurement",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_measurement_indicator",
                schema: "electioncore",
                table: "plan_measurement",
                column: "indicator");

            migrationBuilder.CreateIndex(
                name: "IX_plan_measurement_place",
                schema: "electioncore",
                table: "plan_measurement",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "IX_plan_measurement_plan",
                schema: "electioncore",
                table: "plan_measurement",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "IX_plan_measurement_reporter",
                schema: "electioncore",
                table: "plan_measurement",
                column: "reporter");

            migrationBuilder.CreateIndex(
                name: "IX_plan_measurement_supersedes",
                schema: "electioncore",
                table: "plan_measurement",
                column: "supersedes");

            migrationBuilder.CreateIndex(
                name: "IX_plan_plan_code",
                schema: "electioncore",
                table: "plan_plan",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_plan_follows",
                schema: "electioncore",
                table: "plan_plan",
                column: "follows");

            migrationBuilder.CreateIndex(
                name: "IX_plan_plan_owner",
                schema: "electioncore",
                table: "plan_plan",
                column: "owner");

            migrationBuilder.CreateIndex(
                name: "IX_plan_recommendation_code",
                schema: "electioncore",
                table: "plan_recommendation",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_recommendation_source",
                schema: "electioncore",
                table: "plan_recommendation",
                column: "source");

            migrationBuilder.CreateIndex(
                name: "IX_plan_recommendation_assessment_code",
                schema: "electioncore",
                table: "plan_recommendation_assessment",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_recommendation_assessment_recommendation",
                schema: "electioncore",
                table: "plan_recommendation_assessment",
                column: "recommendation");

            migrationBuilder.CreateIndex(
                name: "IX_plan_recommendation_assessment_scale",
                schema: "electioncore",
                table: "plan_recommendation_assessment",
                column: "scale");

            migrationBuilder.CreateIndex(
                name: "IX_plan_recommendation_source_code",
                schema: "electioncore",
                table: "plan_recommendation_source",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_risk_code",
                schema: "electioncore",
                table: "plan_risk",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_plan_risk_owner",
                schema: "electioncore",
                table: "plan_risk",
                column: "owner");

            migrationBuilder.CreateIndex(
                name: "IX_plan_risk_plan",
                schema: "electioncore",
                table: "plan_risk",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "IX_plan_scale_mapping_from_scale",
                schema: "electioncore",
                table: "plan_scale_mapping",
                column: "from_scale");

            migrationBuilder.CreateIndex(
                name: "IX_plan_scale_mapping_scales",
                schema: "electioncore",
                table: "plan_scale_mapping",
                column: "scales");

            migrationBuilder.CreateIndex(
                name: "IX_plan_scale_mapping_to_scale",
                schema: "electioncore",
                table: "plan_scale_mapping",
                column: "to_scale");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "core_approval_chain",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "plan_activity",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "plan_assessment_scale",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "plan_consultation",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "plan_element",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "plan_expenditure",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "plan_indicator",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "plan_measurement",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "plan_plan",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "plan_recommendation",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "plan_recommendation_assessment",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "plan_recommendation_source",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "plan_risk",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "plan_scale_mapping",
                schema: "electioncore");
        }
    }
}
