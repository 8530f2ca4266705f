using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ElectionCore.EntityFrameworkCore.Tests.Migrations
{
    /// <inheritdoc />
    internal partial class Quality : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ec_qual_assignment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    scope = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    topic = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_qual_assignment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_qual_audit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    approval = table.Column<string>(type: "TEXT", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    days = table.Column<string>(type: "TEXT", nullable: false),
                    days_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    days_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    phase = table.Column<string>(type: "TEXT", nullable: true),
                    processes = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    scope = table.Column<string>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    sites = table.Column<string>(type: "TEXT", nullable: true),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    team = table.Column<string>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    units = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_qual_audit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_qual_audit_programme",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    approval = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    days = table.Column<string>(type: "TEXT", nullable: false),
                    days_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    days_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    objectives = table.Column<string>(type: "TEXT", nullable: true),
                    owner = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    scope = table.Column<string>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_qual_audit_programme", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_qual_certification",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    accreditation_body = table.Column<string>(type: "TEXT", nullable: true),
                    approved_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    body = table.Column<string>(type: "TEXT", nullable: false),
                    catalogue = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    scope = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_qual_certification", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_qual_corrective_case",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    findings = table.Column<string>(type: "TEXT", nullable: true),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    owner = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    steps = table.Column<string>(type: "TEXT", nullable: true),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_qual_corrective_case", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_qual_determination",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    approver = table.Column<string>(type: "TEXT", nullable: true),
                    assessor = table.Column<string>(type: "TEXT", nullable: false),
                    audit = table.Column<string>(type: "TEXT", nullable: false),
                    catalogue = table.Column<string>(type: "TEXT", nullable: false),
                    determined_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    evidence = table.Column<string>(type: "TEXT", nullable: true),
                    judgement = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    method = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    sample_looked = table.Column<int>(type: "INTEGER", nullable: true),
                    sample_of = table.Column<int>(type: "INTEGER", nullable: true),
                    sample_what = table.Column<string>(type: "TEXT", nullable: true),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    time_of_day = table.Column<string>(type: "TEXT", nullable: true),
                    topic = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_qual_determination", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_qual_document",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    approval = table.Column<string>(type: "TEXT", nullable: true),
                    approved_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    effective_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    owner = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    reference = table.Column<string>(type: "TEXT", nullable: true),
                    rests_on = table.Column<string>(type: "TEXT", nullable: true),
                    retention_months = table.Column<int>(type: "INTEGER", nullable: true),
                    reviewed_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    revision = table.Column<string>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    superseded_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    topics = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_qual_document", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_qual_evidence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    collected_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    confidentiality = table.Column<string>(type: "TEXT", nullable: false),
                    effective_days = table.Column<string>(type: "TEXT", nullable: false),
                    effective_days_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    effective_days_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    reference = table.Column<string>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: true),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    topics = table.Column<string>(type: "TEXT", nullable: true),
                    unit = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_qual_evidence", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_qual_feedback",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    answered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    channel = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    corrective_case = table.Column<string>(type: "TEXT", nullable: true),
                    handed_over_at = table.Column<string>(type: "TEXT", nullable: true),
                    handed_over_to = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    process = table.Column<string>(type: "TEXT", nullable: true),
                    received_at = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    summary = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    unit = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_qual_feedback", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_qual_finding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    audit = table.Column<string>(type: "TEXT", nullable: true),
                    catalogue = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    evidence = table.Column<string>(type: "TEXT", nullable: true),
                    found_by = table.Column<string>(type: "TEXT", nullable: false),
                    found_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    grade = table.Column<string>(type: "TEXT", nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    objective_evidence = table.Column<string>(type: "TEXT", nullable: false),
                    process = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    scale = table.Column<string>(type: "TEXT", nullable: false),
                    statement = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    topics = table.Column<string>(type: "TEXT", nullable: true),
                    unit = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_qual_finding", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_qual_grading_scale",
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
                    table.PrimaryKey("PK_ec_qual_grading_scale", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_qual_management_review",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    decisions = table.Column<string>(type: "TEXT", nullable: true),
                    inputs = table.Column<string>(type: "TEXT", nullable: true),
                    participants = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    reviewed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_qual_management_review", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_qual_objective",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    is_descending = table.Column<bool>(type: "INTEGER", nullable: false),
                    measured = table.Column<decimal>(type: "TEXT", nullable: true),
                    measured_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    owner = table.Column<string>(type: "TEXT", nullable: true),
                    process = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    target = table.Column<decimal>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    unit_of_measure = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_qual_objective", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_qual_official_reference",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    catalogue = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    reference = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    topic = table.Column<string>(type: "TEXT", nullable: false),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_qual_official_reference", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_qual_process",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    electoral_process = table.Column<string>(type: "TEXT", nullable: true),
                    indicators = table.Column<string>(type: "TEXT", nullable: true),
                    inputs = table.Column<string>(type: "TEXT", nullable: true),
                    outputs = table.Column<string>(type: "TEXT", nullable: true),
                    owner = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    units = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_qual_process", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_qual_risk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    effective = table.Column<string>(type: "TEXT", nullable: true),
                    impact = table.Column<int>(type: "INTEGER", nullable: false),
                    is_opportunity = table.Column<bool>(type: "INTEGER", nullable: false),
                    likelihood = table.Column<int>(type: "INTEGER", nullable: false),
                    owner = table.Column<string>(type: "TEXT", nullable: true),
                    phase = table.Column<string>(type: "TEXT", nullable: true),
                    process = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    reviewed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    treatment = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_qual_risk", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_qual_scope",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    catalogues = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    election = table.Column<string>(type: "TEXT", nullable: true),
                    exclusions = table.Column<string>(type: "TEXT", nullable: true),
                    processes = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    sites = table.Column<string>(type: "TEXT", nullable: true),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    units = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_qual_scope", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_qual_supplier_evaluation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    criteria = table.Column<string>(type: "TEXT", nullable: true),
                    evaluated_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    evaluator = table.Column<string>(type: "TEXT", nullable: false),
                    is_approved = table.Column<bool>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    service = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    supplier = table.Column<string>(type: "TEXT", nullable: false),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_qual_supplier_evaluation", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_assignment_key",
                table: "ec_qual_assignment",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_assignment_scope",
                table: "ec_qual_assignment",
                column: "scope");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_assignment_topic",
                table: "ec_qual_assignment",
                column: "topic");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_assignment_unit",
                table: "ec_qual_assignment",
                column: "unit");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_audit_code",
                table: "ec_qual_audit",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_audit_programme",
                table: "ec_qual_audit",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_audit_scope",
                table: "ec_qual_audit",
                column: "scope");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_audit_programme_code",
                table: "ec_qual_audit_programme",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_audit_programme_owner",
                table: "ec_qual_audit_programme",
                column: "owner");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_audit_programme_scope",
                table: "ec_qual_audit_programme",
                column: "scope");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_certification_catalogue",
                table: "ec_qual_certification",
                column: "catalogue");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_certification_code",
                table: "ec_qual_certification",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_certification_scope",
                table: "ec_qual_certification",
                column: "scope");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_corrective_case_code",
                table: "ec_qual_corrective_case",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_corrective_case_owner",
                table: "ec_qual_corrective_case",
                column: "owner");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_corrective_case_unit",
                table: "ec_qual_corrective_case",
                column: "unit");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_determination_approver",
                table: "ec_qual_determination",
                column: "approver");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_determination_assessor",
                table: "ec_qual_determination",
                column: "assessor");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_determination_audit",
                table: "ec_qual_determination",
                column: "audit");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_determination_catalogue",
                table: "ec_qual_determination",
                column: "catalogue");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_determination_key",
                table: "ec_qual_determination",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_determination_topic",
                table: "ec_qual_determination",
                column: "topic");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_determination_unit",
                table: "ec_qual_determination",
                column: "unit");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_document_key",
                table: "ec_qual_document",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_document_owner",
                table: "ec_qual_document",
                column: "owner");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_evidence_code",
                table: "ec_qual_evidence",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_evidence_unit",
                table: "ec_qual_evidence",
                column: "unit");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_feedback_code",
                table: "ec_qual_feedback",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_feedback_corrective_case",
                table: "ec_qual_feedback",
                column: "corrective_case");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_feedback_unit",
                table: "ec_qual_feedback",
                column: "unit");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_finding_audit",
                table: "ec_qual_finding",
                column: "audit");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_finding_catalogue",
                table: "ec_qual_finding",
                column: "catalogue");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_finding_code",
                table: "ec_qual_finding",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_finding_found_by",
                table: "ec_qual_finding",
                column: "found_by");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_finding_unit",
                table: "ec_qual_finding",
                column: "unit");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_grading_scale_code",
                table: "ec_qual_grading_scale",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_management_review_code",
                table: "ec_qual_management_review",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_objective_code",
                table: "ec_qual_objective",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_objective_owner",
                table: "ec_qual_objective",
                column: "owner");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_official_reference_catalogue",
                table: "ec_qual_official_reference",
                column: "catalogue");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_official_reference_key",
                table: "ec_qual_official_reference",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_official_reference_topic",
                table: "ec_qual_official_reference",
                column: "topic");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_process_code",
                table: "ec_qual_process",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_process_owner",
                table: "ec_qual_process",
                column: "owner");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_risk_code",
                table: "ec_qual_risk",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_risk_owner",
                table: "ec_qual_risk",
                column: "owner");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_scope_code",
                table: "ec_qual_scope",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_supplier_evaluation_code",
                table: "ec_qual_supplier_evaluation",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_qual_supplier_evaluation_evaluator",
                table: "ec_qual_supplier_evaluation",
                column: "evaluator");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ec_qual_assignment");

            migrationBuilder.DropTable(
                name: "ec_qual_audit");

            migrationBuilder.DropTable(
                name: "ec_qual_audit_programme");

            migrationBuilder.DropTable(
                name: "ec_qual_certification");

            migrationBuilder.DropTable(
                name: "ec_qual_corrective_case");

            migrationBuilder.DropTable(
                name: "ec_qual_determination");

            migrationBuilder.DropTable(
                name: "ec_qual_document");

            migrationBuilder.DropTable(
                name: "ec_qual_evidence");

            migrationBuilder.DropTable(
                name: "ec_qual_feedback");

            migrationBuilder.DropTable(
                name: "ec_qual_finding");

            migrationBuilder.DropTable(
                name: "ec_qual_grading_scale");

            migrationBuilder.DropTable(
                name: "ec_qual_management_review");

            migrationBuilder.DropTable(
                name: "ec_qual_objective");

            migrationBuilder.DropTable(
                name: "ec_qual_official_reference");

            migrationBuilder.DropTable(
                name: "ec_qual_process");

            migrationBuilder.DropTable(
                name: "ec_qual_risk");

            migrationBuilder.DropTable(
                name: "ec_qual_scope");

            migrationBuilder.DropTable(
                name: "ec_qual_supplier_evaluation");
        }
    }
}
