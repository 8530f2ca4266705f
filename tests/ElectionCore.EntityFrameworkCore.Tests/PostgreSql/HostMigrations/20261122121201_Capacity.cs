using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ElectionCore.EntityFrameworkCore.Tests.OnPostgreSql.Migrations
{
    /// <inheritdoc />
    internal partial class Capacity : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ec_cap_acknowledgement",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    acknowledged_on = table.Column<DateOnly>(type: "date", nullable: false),
                    conduct = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    language = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    manner = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_acknowledgement", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_attendance",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    attended_on = table.Column<DateOnly>(type: "date", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    session = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    state = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_attendance", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_cascade_plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    approval = table.Column<string>(type: "json", nullable: true),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    days = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    days_from = table.Column<DateOnly>(type: "date", nullable: true),
                    days_to = table.Column<DateOnly>(type: "date", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    replaces = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    request = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    result = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    title = table.Column<string>(type: "json", nullable: false),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_cascade_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_competency",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    description = table.Column<string>(type: "json", nullable: true),
                    levels = table.Column<string>(type: "json", nullable: true),
                    name = table.Column<string>(type: "json", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    scheme = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    uri = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_competency", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_competency_assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    assessor = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    competency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    level = table.Column<int>(type: "integer", nullable: false),
                    person = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    role = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    unit = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_competency_assessment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_conduct",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    audience = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    full_text = table.Column<string>(type: "json", nullable: true),
                    instrument = table.Column<string>(type: "json", nullable: true),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    title = table.Column<string>(type: "json", nullable: false),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_conduct", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_course",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    audience = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    prerequisites = table.Column<string>(type: "json", nullable: true),
                    programme = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    summary = table.Column<string>(type: "json", nullable: true),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    title = table.Column<string>(type: "json", nullable: false),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_course", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_course_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    class_cap = table.Column<int>(type: "integer", nullable: true),
                    course = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    days = table.Column<int>(type: "integer", nullable: false),
                    highest_score = table.Column<decimal>(type: "numeric", nullable: true),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    languages = table.Column<string>(type: "json", nullable: true),
                    minutes = table.Column<int>(type: "integer", nullable: true),
                    pass_mark = table.Column<decimal>(type: "numeric", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    required_attendance = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    teaches = table.Column<string>(type: "json", nullable: true),
                    trainers_per_class = table.Column<int>(type: "integer", nullable: false),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_course_version", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_credential",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    course = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    holder = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    number = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    renews = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    type = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_credential", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_credential_type",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    conditions = table.Column<string>(type: "json", nullable: true),
                    name = table.Column<string>(type: "json", nullable: false),
                    programme = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    rank = table.Column<int>(type: "integer", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    validity_months = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_credential_type", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_duty",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    days = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    days_from = table.Column<DateOnly>(type: "date", nullable: true),
                    days_to = table.Column<DateOnly>(type: "date", nullable: true),
                    is_reserve = table.Column<bool>(type: "boolean", nullable: false),
                    person = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    posted_by = table.Column<string>(type: "json", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    replaces = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    role = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    station = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_duty", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_enrolment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    session = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_enrolment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_facilitation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    activity = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    category = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    facilitated_on = table.Column<DateOnly>(type: "date", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    minutes = table.Column<int>(type: "integer", nullable: true),
                    person = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    programme = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    session = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    supervised = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    supervisor = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_facilitation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_feedback",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    form = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    question = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    rating = table.Column<int>(type: "integer", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    remark = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    session = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_feedback", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_material",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bytes = table.Column<long>(type: "bigint", nullable: true),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    courses = table.Column<string>(type: "json", nullable: true),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    language = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    licence = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    media_type = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    title = table.Column<string>(type: "json", nullable: false),
                    uri = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_material", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_outcome",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    assessor = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    assessor_rank = table.Column<int>(type: "integer", nullable: true),
                    is_achieved = table.Column<bool>(type: "boolean", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    outcome = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_outcome", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_practice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    item = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    observed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    observer = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    result = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    role = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    station = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_practice", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_revocation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    credential = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    instrument = table.Column<string>(type: "json", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    revoked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_revocation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_role",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    audience = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    competencies = table.Column<string>(type: "json", nullable: true),
                    conduct = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    courses = table.Column<string>(type: "json", nullable: true),
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
                    table.PrimaryKey("PK_ec_cap_role", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    attendee_group = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    capacity = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    course = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    days = table.Column<string>(type: "json", nullable: true),
                    language = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    place = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    plan = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    role = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    room = table.Column<int>(type: "integer", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    tier = table.Column<int>(type: "integer", nullable: true),
                    trainers = table.Column<string>(type: "json", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    venue = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    version = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_session", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_station_errors",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    election_day = table.Column<DateOnly>(type: "date", nullable: false),
                    entries = table.Column<int>(type: "integer", nullable: false),
                    errors = table.Column<int>(type: "integer", nullable: false),
                    form = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    station = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_station_errors", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_station_need",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    place = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    posts = table.Column<int>(type: "integer", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    station = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    station_group = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_station_need", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_test_result",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    highest_score = table.Column<decimal>(type: "numeric", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    score = table.Column<decimal>(type: "numeric", nullable: false),
                    session = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    taken_on = table.Column<DateOnly>(type: "date", nullable: false),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_test_result", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_trainee",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    audience = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    father_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    languages = table.Column<string>(type: "json", nullable: true),
                    name = table.Column<string>(type: "json", nullable: true),
                    parent_department = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    person = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    sex = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_trainee", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_trainer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    courses = table.Column<string>(type: "json", nullable: true),
                    languages = table.Column<string>(type: "json", nullable: true),
                    person = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    place = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    requires = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    sex = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    tier = table.Column<int>(type: "integer", nullable: false),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_trainer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_training_plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    approval = table.Column<string>(type: "json", nullable: true),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    days = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    days_from = table.Column<DateOnly>(type: "date", nullable: true),
                    days_to = table.Column<DateOnly>(type: "date", nullable: true),
                    items = table.Column<string>(type: "json", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    title = table.Column<string>(type: "json", nullable: false),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_training_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_training_return",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    audience = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    counted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    course = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    needed = table.Column<long>(type: "bigint", nullable: true),
                    place = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    role = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    sessions = table.Column<long>(type: "bigint", nullable: true),
                    source = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    title = table.Column<string>(type: "json", nullable: false),
                    trained = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    women = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_training_return", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_venue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    cost_per_room_day = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    latitude = table.Column<decimal>(type: "numeric", nullable: true),
                    longitude = table.Column<decimal>(type: "numeric", nullable: true),
                    name = table.Column<string>(type: "json", nullable: false),
                    place = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    rooms = table.Column<int>(type: "integer", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_version = table.Column<int>(type: "integer", nullable: false),
                    seats = table.Column<int>(type: "integer", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    valid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_venue", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_acknowledgement_conduct",
                table: "ec_cap_acknowledgement",
                column: "conduct");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_acknowledgement_key",
                table: "ec_cap_acknowledgement",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_acknowledgement_person",
                table: "ec_cap_acknowledgement",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_attendance_key",
                table: "ec_cap_attendance",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_attendance_person",
                table: "ec_cap_attendance",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_attendance_session",
                table: "ec_cap_attendance",
                column: "session");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_cascade_plan_code",
                table: "ec_cap_cascade_plan",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_cascade_plan_replaces",
                table: "ec_cap_cascade_plan",
                column: "replaces");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_competency_code",
                table: "ec_cap_competency",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_competency_assessment_competency",
                table: "ec_cap_competency_assessment",
                column: "competency");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_competency_assessment_key",
                table: "ec_cap_competency_assessment",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_competency_assessment_person",
                table: "ec_cap_competency_assessment",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_competency_assessment_role",
                table: "ec_cap_competency_assessment",
                column: "role");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_competency_assessment_unit",
                table: "ec_cap_competency_assessment",
                column: "unit");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_conduct_key",
                table: "ec_cap_conduct",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_course_code",
                table: "ec_cap_course",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_course_version_course",
                table: "ec_cap_course_version",
                column: "course");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_course_version_key",
                table: "ec_cap_course_version",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_credential_course",
                table: "ec_cap_credential",
                column: "course");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_credential_holder",
                table: "ec_cap_credential",
                column: "holder");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_credential_number",
                table: "ec_cap_credential",
                column: "number");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_credential_renews",
                table: "ec_cap_credential",
                column: "renews");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_credential_type",
                table: "ec_cap_credential",
                column: "type");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_credential_type_code",
                table: "ec_cap_credential_type",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_duty_code",
                table: "ec_cap_duty",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_duty_person",
                table: "ec_cap_duty",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_duty_replaces",
                table: "ec_cap_duty",
                column: "replaces");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_duty_role",
                table: "ec_cap_duty",
                column: "role");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_duty_station",
                table: "ec_cap_duty",
                column: "station");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_enrolment_key",
                table: "ec_cap_enrolment",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_enrolment_person",
                table: "ec_cap_enrolment",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_enrolment_session",
                table: "ec_cap_enrolment",
                column: "session");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_facilitation_key",
                table: "ec_cap_facilitation",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_facilitation_person",
                table: "ec_cap_facilitation",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_facilitation_session",
                table: "ec_cap_facilitation",
                column: "session");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_facilitation_supervisor",
                table: "ec_cap_facilitation",
                column: "supervisor");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_feedback_key",
                table: "ec_cap_feedback",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_feedback_session",
                table: "ec_cap_feedback",
                column: "session");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_material_key",
                table: "ec_cap_material",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_outcome_assessor",
                table: "ec_cap_outcome",
                column: "assessor");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_outcome_key",
                table: "ec_cap_outcome",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_outcome_person",
                table: "ec_cap_outcome",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_practice_key",
                table: "ec_cap_practice",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_practice_person",
                table: "ec_cap_practice",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_practice_role",
                table: "ec_cap_practice",
                column: "role");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_practice_station",
                table: "ec_cap_practice",
                column: "station");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_revocation_credential",
                table: "ec_cap_revocation",
                column: "credential");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_role_code",
                table: "ec_cap_role",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_role_conduct",
                table: "ec_cap_role",
                column: "conduct");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_session_code",
                table: "ec_cap_session",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_session_course",
                table: "ec_cap_session",
                column: "course");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_session_place",
                table: "ec_cap_session",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_session_plan",
                table: "ec_cap_session",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_session_role",
                table: "ec_cap_session",
                column: "role");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_session_venue",
                table: "ec_cap_session",
                column: "venue");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_station_errors_key",
                table: "ec_cap_station_errors",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_station_errors_station",
                table: "ec_cap_station_errors",
                column: "station");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_station_need_key",
                table: "ec_cap_station_need",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_station_need_place",
                table: "ec_cap_station_need",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_station_need_role",
                table: "ec_cap_station_need",
                column: "role");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_station_need_station",
                table: "ec_cap_station_need",
                column: "station");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_test_result_key",
                table: "ec_cap_test_result",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_test_result_person",
                table: "ec_cap_test_result",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_test_result_session",
                table: "ec_cap_test_result",
                column: "session");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_trainee_person",
                table: "ec_cap_trainee",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_trainer_person",
                table: "ec_cap_trainer",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_trainer_place",
                table: "ec_cap_trainer",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_trainer_requires",
                table: "ec_cap_trainer",
                column: "requires");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_training_plan_code",
                table: "ec_cap_training_plan",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_training_return_code",
                table: "ec_cap_training_return",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_training_return_course",
                table: "ec_cap_training_return",
                column: "course");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_training_return_place",
                table: "ec_cap_training_return",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_training_return_role",
                table: "ec_cap_training_return",
                column: "role");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_venue_code",
                table: "ec_cap_venue",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_ec_cap_venue_place",
                table: "ec_cap_venue",
                column: "place");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ec_cap_acknowledgement");

            migrationBuilder.DropTable(
                name: "ec_cap_attendance");

            migrationBuilder.DropTable(
                name: "ec_cap_cascade_plan");

            migrationBuilder.DropTable(
                name: "ec_cap_competency");

            migrationBuilder.DropTable(
                name: "ec_cap_competency_assessment");

            migrationBuilder.DropTable(
                name: "ec_cap_conduct");

            migrationBuilder.DropTable(
                name: "ec_cap_course");

            migrationBuilder.DropTable(
                name: "ec_cap_course_version");

            migrationBuilder.DropTable(
                name: "ec_cap_credential");

            migrationBuilder.DropTable(
                name: "ec_cap_credential_type");

            migrationBuilder.DropTable(
                name: "ec_cap_duty");

            migrationBuilder.DropTable(
                name: "ec_cap_enrolment");

            migrationBuilder.DropTable(
                name: "ec_cap_facilitation");

            migrationBuilder.DropTable(
                name: "ec_cap_feedback");

            migrationBuilder.DropTable(
                name: "ec_cap_material");

            migrationBuilder.DropTable(
                name: "ec_cap_outcome");

            migrationBuilder.DropTable(
                name: "ec_cap_practice");

            migrationBuilder.DropTable(
                name: "ec_cap_revocation");

            migrationBuilder.DropTable(
                name: "ec_cap_role");

            migrationBuilder.DropTable(
                name: "ec_cap_session");

            migrationBuilder.DropTable(
                name: "ec_cap_station_errors");

            migrationBuilder.DropTable(
                name: "ec_cap_station_need");

            migrationBuilder.DropTable(
                name: "ec_cap_test_result");

            migrationBuilder.DropTable(
                name: "ec_cap_trainee");

            migrationBuilder.DropTable(
                name: "ec_cap_trainer");

            migrationBuilder.DropTable(
                name: "ec_cap_training_plan");

            migrationBuilder.DropTable(
                name: "ec_cap_training_return");

            migrationBuilder.DropTable(
                name: "ec_cap_venue");
        }
    }
}
