using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ElectionCore.EntityFrameworkCore.Tests.Migrations
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
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    author = table.Column<string>(type: "TEXT", nullable: false),
                    entries = table.Column<byte[]>(type: "BLOB", nullable: false),
                    entry_count = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instrument_date = table.Column<string>(type: "TEXT", nullable: true),
                    instrument_number = table.Column<string>(type: "TEXT", nullable: true),
                    instrument_signatory = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_log_commit", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "ec_log_entry",
                columns: table => new
                {
                    commit_number = table.Column<long>(type: "INTEGER", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    commitment = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_log_entry", x => new { x.commit_number, x.position });
                });

            migrationBuilder.CreateTable(
                name: "ec_log_head",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    frontier = table.Column<byte[]>(type: "BLOB", nullable: false),
                    root = table.Column<byte[]>(type: "BLOB", nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_log_head", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_log_payload",
                columns: table => new
                {
                    commit_number = table.Column<long>(type: "INTEGER", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    payload = table.Column<byte[]>(type: "BLOB", nullable: false),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_log_payload", x => new { x.commit_number, x.position });
                });

            migrationBuilder.CreateTable(
                name: "ec_org_appointment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    basis = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    fte = table.Column<decimal>(type: "TEXT", nullable: false),
                    instrument = table.Column<string>(type: "TEXT", nullable: true),
                    nomination = table.Column<string>(type: "TEXT", nullable: true),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    post = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    renewal = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    term_months = table.Column<int>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_org_appointment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_change_event",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    instrument = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    on_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    originals = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    results = table.Column<string>(type: "TEXT", nullable: true),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_org_change_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_delegation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ceiling_amount = table.Column<decimal>(type: "TEXT", nullable: true),
                    ceiling_currency = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    from_post = table.Column<string>(type: "TEXT", nullable: false),
                    instrument = table.Column<string>(type: "TEXT", nullable: true),
                    may_redelegate = table.Column<bool>(type: "INTEGER", nullable: false),
                    powers = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    scope = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    to_post = table.Column<string>(type: "TEXT", nullable: false),
                    under = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_org_delegation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_institution",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    appointments = table.Column<string>(type: "TEXT", nullable: false),
                    country = table.Column<string>(type: "TEXT", nullable: true),
                    grades = table.Column<string>(type: "TEXT", nullable: true),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    labels = table.Column<string>(type: "TEXT", nullable: true),
                    model = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    time_zone = table.Column<string>(type: "TEXT", nullable: false),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_org_institution", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_nomination",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    appointed = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    instrument = table.Column<string>(type: "TEXT", nullable: true),
                    nominees = table.Column<string>(type: "TEXT", nullable: true),
                    post = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_org_nomination", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_person",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_ec_org_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_place",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    identifiers = table.Column<string>(type: "TEXT", nullable: true),
                    level = table.Column<int>(type: "INTEGER", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    parent = table.Column<string>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_ec_org_place", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_post",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    fte = table.Column<decimal>(type: "TEXT", nullable: false),
                    grade = table.Column<string>(type: "TEXT", nullable: true),
                    is_job_share = table.Column<bool>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: true),
                    sanction = table.Column<string>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    seats = table.Column<int>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    template = table.Column<string>(type: "TEXT", nullable: true),
                    template_post = table.Column<string>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_org_post", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_procedure",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    acting_limit_days = table.Column<int>(type: "INTEGER", nullable: true),
                    appointer = table.Column<string>(type: "TEXT", nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", nullable: true),
                    maximum_renewals = table.Column<int>(type: "INTEGER", nullable: true),
                    nominator = table.Column<string>(type: "TEXT", nullable: true),
                    nominee_count = table.Column<int>(type: "INTEGER", nullable: false),
                    post = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    term_months = table.Column<int>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_org_procedure", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_reporting_line",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    post = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superior = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_org_reporting_line", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_stated_figure",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    classification = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    counts = table.Column<string>(type: "TEXT", nullable: false),
                    identifier_scheme = table.Column<string>(type: "TEXT", nullable: true),
                    per_unit = table.Column<bool>(type: "INTEGER", nullable: false),
                    post_kind = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    statement = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    value = table.Column<int>(type: "INTEGER", nullable: false),
                    within = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_org_stated_figure", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_template",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    classification = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    posts = table.Column<string>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_ec_org_template", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_org_unit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    classification = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    identifiers = table.Column<string>(type: "TEXT", nullable: true),
                    mandate = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    parent = table.Column<string>(type: "TEXT", nullable: true),
                    place = table.Column<string>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_ec_org_unit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "Notes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Stations",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    District = table.Column<string>(type: "TEXT", nullable: false),
                    Voters = table.Column<int>(type: "INTEGER", nullable: false),
                    RowVersion = table.Column<int>(type: "INTEGER", nullable: false)
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
