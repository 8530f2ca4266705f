using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ElectionCore.EntityFrameworkCore.PostgreSql.Migrations
{
    /// <inheritdoc />
    internal partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "electioncore");

            migrationBuilder.CreateTable(
                name: "log_commit",
                schema: "electioncore",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    author = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    entries = table.Column<byte[]>(type: "bytea", nullable: false),
                    entry_count = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    instrument_date = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    instrument_number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    instrument_signatory = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_commit", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "log_entry",
                schema: "electioncore",
                columns: table => new
                {
                    commit_number = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    commitment = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_entry", x => new { x.commit_number, x.position });
                });

            migrationBuilder.CreateTable(
                name: "log_head",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    frontier = table.Column<byte[]>(type: "bytea", nullable: false),
                    root = table.Column<byte[]>(type: "bytea", nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_head", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "log_payload",
                schema: "electioncore",
                columns: table => new
                {
                    commit_number = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    payload = table.Column<byte[]>(type: "bytea", nullable: false),
                    salt = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_payload", x => new { x.commit_number, x.position });
                });

            migrationBuilder.CreateTable(
                name: "org_appointment",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    basis = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fte = table.Column<decimal>(type: "numeric", nullable: false),
                    instrument = table.Column<string>(type: "json", nullable: true),
                    nomination = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    person = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    post = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    renewal = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    term_months = table.Column<int>(type: "integer", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_appointment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_change_event",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    instrument = table.Column<string>(type: "json", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    on_day = table.Column<DateOnly>(type: "date", nullable: false),
                    originals = table.Column<string>(type: "json", nullable: true),
                    reason = table.Column<string>(type: "json", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    results = table.Column<string>(type: "json", nullable: true),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_change_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_delegation",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ceiling_amount = table.Column<decimal>(type: "numeric", nullable: true),
                    ceiling_currency = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    from_post = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    instrument = table.Column<string>(type: "json", nullable: true),
                    may_redelegate = table.Column<bool>(type: "boolean", nullable: false),
                    powers = table.Column<string>(type: "json", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    scope = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    to_post = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    under = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_delegation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_institution",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    appointments = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    country = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    grades = table.Column<string>(type: "json", nullable: true),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    labels = table.Column<string>(type: "json", nullable: true),
                    model = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "json", nullable: false),
                    note = table.Column<string>(type: "json", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    time_zone = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_institution", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_nomination",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    appointed = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    instrument = table.Column<string>(type: "json", nullable: true),
                    nominees = table.Column<string>(type: "json", nullable: true),
                    post = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_nomination", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_person",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "json", nullable: false),
                    person = table.Column<string>(type: "text", nullable: false, collation: "C"),
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
                    table.PrimaryKey("PK_org_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_place",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    identifiers = table.Column<string>(type: "json", nullable: true),
                    level = table.Column<int>(type: "integer", nullable: true),
                    name = table.Column<string>(type: "json", nullable: false),
                    parent = table.Column<string>(type: "text", nullable: true, collation: "C"),
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
                    table.PrimaryKey("PK_org_place", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_post",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fte = table.Column<decimal>(type: "numeric", nullable: false),
                    grade = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    is_job_share = table.Column<bool>(type: "boolean", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    role = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    sanction = table.Column<string>(type: "json", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    seats = table.Column<int>(type: "integer", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    template = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    template_post = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    title = table.Column<string>(type: "json", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_post", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_procedure",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    acting_limit_days = table.Column<int>(type: "integer", nullable: true),
                    appointer = table.Column<string>(type: "json", nullable: false),
                    legal_basis = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    maximum_renewals = table.Column<int>(type: "integer", nullable: true),
                    nominator = table.Column<string>(type: "json", nullable: true),
                    nominee_count = table.Column<int>(type: "integer", nullable: false),
                    post = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    term_months = table.Column<int>(type: "integer", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_procedure", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_reporting_line",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    post = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superior = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_reporting_line", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_stated_figure",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    classification = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    counts = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    identifier_scheme = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    per_unit = table.Column<bool>(type: "boolean", nullable: false),
                    post_kind = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    source = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    statement = table.Column<string>(type: "json", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    value = table.Column<int>(type: "integer", nullable: false),
                    within = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_stated_figure", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_template",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    classification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "json", nullable: false),
                    posts = table.Column<string>(type: "json", nullable: true),
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
                    table.PrimaryKey("PK_org_template", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_unit",
                schema: "electioncore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    classification = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    identifiers = table.Column<string>(type: "json", nullable: true),
                    mandate = table.Column<string>(type: "json", nullable: true),
                    name = table.Column<string>(type: "json", nullable: false),
                    parent = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    place = table.Column<string>(type: "text", nullable: true, collation: "C"),
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
                    table.PrimaryKey("PK_org_unit", x => x.id);
                });

            migrationBuilder.InsertData(
                schema: "electioncore",
                table: "log_head",
                columns: new[] { "id", "frontier", "root", "size" },
                values: new object[] { 1, new byte[0], new byte[] { 227, 176, 196, 66, 152, 252, 28, 20, 154, 251, 244, 200, 153, 111, 185, 36, 39, 174, 65, 228, 100, 155, 147, 76, 164, 149, 153, 27, 120, 82, 184, 85 }, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_log_commit_id",
                schema: "electioncore",
                table: "log_commit",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_log_commit_recorded_at",
                schema: "electioncore",
                table: "log_commit",
                column: "recorded_at");

            migrationBuilder.CreateIndex(
                name: "IX_log_entry_subject",
                schema: "electioncore",
                table: "log_entry",
                column: "subject");

            migrationBuilder.CreateIndex(
                name: "IX_org_appointment_code",
                schema: "electioncore",
                table: "org_appointment",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_org_appointment_nomination",
                schema: "electioncore",
                table: "org_appointment",
                column: "nomination");

            migrationBuilder.CreateIndex(
                name: "IX_org_appointment_person",
                schema: "electioncore",
                table: "org_appointment",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_org_appointment_post",
                schema: "electioncore",
                table: "org_appointment",
                column: "post");

            migrationBuilder.CreateIndex(
                name: "IX_org_change_event_code",
                schema: "electioncore",
                table: "org_change_event",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_org_delegation_code",
                schema: "electioncore",
                table: "org_delegation",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_org_delegation_from_post",
                schema: "electioncore",
                table: "org_delegation",
                column: "from_post");

            migrationBuilder.CreateIndex(
                name: "IX_org_delegation_scope",
                schema: "electioncore",
                table: "org_delegation",
                column: "scope");

            migrationBuilder.CreateIndex(
                name: "IX_org_delegation_to_post",
                schema: "electioncore",
                table: "org_delegation",
                column: "to_post");

            migrationBuilder.CreateIndex(
                name: "IX_org_delegation_under",
                schema: "electioncore",
                table: "org_delegation",
                column: "under");

            migrationBuilder.CreateIndex(
                name: "IX_org_institution_key",
                schema: "electioncore",
                table: "org_institution",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_org_nomination_appointed",
                schema: "electioncore",
                table: "org_nomination",
                column: "appointed");

            migrationBuilder.CreateIndex(
                name: "IX_org_nomination_code",
                schema: "electioncore",
                table: "org_nomination",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_org_nomination_post",
                schema: "electioncore",
                table: "org_nomination",
                column: "post");

            migrationBuilder.CreateIndex(
                name: "IX_org_person_person",
                schema: "electioncore",
                table: "org_person",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_org_place_code",
                schema: "electioncore",
                table: "org_place",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_org_place_parent",
                schema: "electioncore",
                table: "org_place",
                column: "parent");

            migrationBuilder.CreateIndex(
                name: "IX_org_post_code",
                schema: "electioncore",
                table: "org_post",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_org_post_template",
                schema: "electioncore",
                table: "org_post",
                column: "template");

            migrationBuilder.CreateIndex(
                name: "IX_org_post_unit",
                schema: "electioncore",
                table: "org_post",
                column: "unit");

            migrationBuilder.CreateIndex(
                name: "IX_org_procedure_post",
                schema: "electioncore",
                table: "org_procedure",
                column: "post");

            migrationBuilder.CreateIndex(
                name: "IX_org_reporting_line_key",
                schema: "electioncore",
                table: "org_reporting_line",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_org_reporting_line_post",
                schema: "electioncore",
                table: "org_reporting_line",
                column: "post");

            migrationBuilder.CreateIndex(
                name: "IX_org_reporting_line_superior",
                schema: "electioncore",
                table: "org_reporting_line",
                column: "superior");

            migrationBuilder.CreateIndex(
                name: "IX_org_stated_figure_code",
                schema: "electioncore",
                table: "org_stated_figure",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_org_stated_figure_within",
                schema: "electioncore",
                table: "org_stated_figure",
                column: "within");

            migrationBuilder.CreateIndex(
                name: "IX_org_template_code",
                schema: "electioncore",
                table: "org_template",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_org_unit_code",
                schema: "electioncore",
                table: "org_unit",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_org_unit_parent",
                schema: "electioncore",
                table: "org_unit",
                column: "parent");

            migrationBuilder.CreateIndex(
                name: "IX_org_unit_place",
                schema: "electioncore",
                table: "org_unit",
                column: "place");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "log_commit",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "log_entry",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "log_head",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "log_payload",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "org_appointment",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "org_change_event",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "org_delegation",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "org_institution",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "org_nomination",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "org_person",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "org_place",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "org_post",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "org_procedure",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "org_reporting_line",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "org_stated_figure",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "org_template",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "org_unit",
                schema: "electioncore");
        }
    }
}
