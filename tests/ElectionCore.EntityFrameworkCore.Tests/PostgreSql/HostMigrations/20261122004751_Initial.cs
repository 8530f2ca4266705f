using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ElectionCore.EntityFrameworkCore.Tests.OnPostgreSql.Migrations
{
    /// <inheritdoc />
    internal partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ec_log_commit",
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
                    table.PrimaryKey("PK_ec_log_commit", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "ec_log_entry",
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
                    table.PrimaryKey("PK_ec_log_entry", x => new { x.commit_number, x.position });
                });

            migrationBuilder.CreateTable(
                name: "ec_log_head",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    frontier = table.Column<byte[]>(type: "bytea", nullable: false),
                    root = table.Column<byte[]>(type: "bytea", nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_log_head", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_log_payload",
                columns: table => new
                {
                    commit_number = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    payload = table.Column<byte[]>(type: "bytea", nullable: false),
                    salt = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_log_payload", x => new { x.commit_number, x.position });
                });

            migrationBuilder.CreateTable(
                name: "ec_org_appointment",
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
                    table.PrimaryKey("PK_ec_org_appointment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_change_event",
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
                    table.PrimaryKey("PK_ec_org_change_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_delegation",
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
                    table.PrimaryKey("PK_ec_org_delegation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_institution",
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
                    table.PrimaryKey("PK_ec_org_institution", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_nomination",
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
                    table.PrimaryKey("PK_ec_org_nomination", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_person",
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
                    table.PrimaryKey("PK_ec_org_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_place",
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
                    table.PrimaryKey("PK_ec_org_place", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_post",
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
                    table.PrimaryKey("PK_ec_org_post", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_procedure",
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
                    table.PrimaryKey("PK_ec_org_procedure", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_reporting_line",
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
                    table.PrimaryKey("PK_ec_org_reporting_line", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_stated_figure",
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
                    table.PrimaryKey("PK_ec_org_stated_figure", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_template",
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
                    table.PrimaryKey("PK_ec_org_template", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_unit",
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
                    table.PrimaryKey("PK_ec_org_unit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "Notes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Stations",
                columns: table => new
                {
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    District = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Voters = table.Column<int>(type: "integer", nullable: false),
                    RowVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Stations", x => x.Code);
                });

            migrationBuilder.InsertData(
                table: "ec_log_head",
                columns: new[] { "id", "frontier", "root", "size" },
                values: new object[] { 1, new byte[0], new byte[] { 227, 176, 196, 66, 152, 252, 28, 20, 154, 251, 244, 200, 153, 111, 185, 36, 39, 174, 65, 228, 100, 155, 147, 76, 164, 149, 153, 27, 120, 82, 184, 85 }, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_ec_log_commit_id",
                table: "ec_log_commit",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ec_log_commit_recorded_at",
                table: "ec_log_commit",
                column: "recorded_at");

            migrationBuilder.CreateIndex(
                name: "IX_ec_log_entry_subject",
                table: "ec_log_entry",
                column: "subject");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_appointment_code",
                table: "ec_org_appointment",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_appointment_nomination",
                table: "ec_org_appointment",
                column: "nomination");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_appointment_person",
                table: "ec_org_appointment",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_appointment_post",
                table: "ec_org_appointment",
                column: "post");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_change_event_code",
                table: "ec_org_change_event",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_delegation_code",
                table: "ec_org_delegation",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_delegation_from_post",
                table: "ec_org_delegation",
                column: "from_post");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_delegation_scope",
                table: "ec_org_delegation",
                column: "scope");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_delegation_to_post",
                table: "ec_org_delegation",
                column: "to_post");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_delegation_under",
                table: "ec_org_delegation",
                column: "under");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_institution_key",
                table: "ec_org_institution",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_nomination_appointed",
                table: "ec_org_nomination",
                column: "appointed");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_nomination_code",
                table: "ec_org_nomination",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_nomination_post",
                table: "ec_org_nomination",
                column: "post");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_person_person",
                table: "ec_org_person",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_place_code",
                table: "ec_org_place",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_place_parent",
                table: "ec_org_place",
                column: "parent");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_post_code",
                table: "ec_org_post",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_post_template",
                table: "ec_org_post",
                column: "template");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_post_unit",
                table: "ec_org_post",
                column: "unit");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_procedure_post",
                table: "ec_org_procedure",
                column: "post");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_reporting_line_key",
                table: "ec_org_reporting_line",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_reporting_line_post",
                table: "ec_org_reporting_line",
                column: "post");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_reporting_line_superior",
                table: "ec_org_reporting_line",
                column: "superior");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_stated_figure_code",
                table: "ec_org_stated_figure",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_stated_figure_within",
                table: "ec_org_stated_figure",
                column: "within");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_template_code",
                table: "ec_org_template",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_unit_code",
                table: "ec_org_unit",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_unit_parent",
                table: "ec_org_unit",
                column: "parent");

            migrationBuilder.CreateIndex(
                name: "IX_ec_org_unit_place",
                table: "ec_org_unit",
                column: "place");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ec_log_commit");

            migrationBuilder.DropTable(
                name: "ec_log_entry");

            migrationBuilder.DropTable(
                name: "ec_log_head");

            migrationBuilder.DropTable(
                name: "ec_log_payload");

            migrationBuilder.DropTable(
                name: "ec_org_appointment");

            migrationBuilder.DropTable(
                name: "ec_org_change_event");

            migrationBuilder.DropTable(
                name: "ec_org_delegation");

            migrationBuilder.DropTable(
                name: "ec_org_institution");

            migrationBuilder.DropTable(
                name: "ec_org_nomination");

            migrationBuilder.DropTable(
                name: "ec_org_person");

            migrationBuilder.DropTable(
                name: "ec_org_place");

            migrationBuilder.DropTable(
                name: "ec_org_post");

            migrationBuilder.DropTable(
                name: "ec_org_procedure");

            migrationBuilder.DropTable(
                name: "ec_org_reporting_line");

            migrationBuilder.DropTable(
                name: "ec_org_stated_figure");

            migrationBuilder.DropTable(
                name: "ec_org_template");

            migrationBuilder.DropTable(
                name: "ec_org_unit");

            migrationBuilder.DropTable(
                name: "Notes");

            migrationBuilder.DropTable(
                name: "Stations");
        }
    }
}
