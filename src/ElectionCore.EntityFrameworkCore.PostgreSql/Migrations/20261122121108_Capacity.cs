using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ElectionCore.EntityFrameworkCore.PostgreSql.Migrations
{
    /// <inheritdoc />
    internal partial class Capacity : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cap_acknowledgement",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_acknowledgement", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_attendance",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_attendance", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_cascade_plan",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_cascade_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_competency",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_competency", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_competency_assessment",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_competency_assessment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_conduct",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_conduct", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_course",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_course", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_course_version",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_course_version", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_credential",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_credential", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_credential_type",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_credential_type", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_duty",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_duty", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_enrolment",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_enrolment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_facilitation",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_facilitation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_feedback",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_feedback", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_material",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_material", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_outcome",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_outcome", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_practice",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_practice", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_revocation",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_revocation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_role",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_role", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_session",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_session", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_station_errors",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_station_errors", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_station_need",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_station_need", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_test_result",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_test_result", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_trainee",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_trainee", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_trainer",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_trainer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_training_plan",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_training_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_training_return",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_training_return", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cap_venue",
                schema: "electioncore",
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
                    table.PrimaryKey("PK_cap_venue", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_cap_acknowledgement_conduct",
                schema: "electioncore",
                table: "cap_acknowledgement",
                column: "conduct");

            migrationBuilder.CreateIndex(
                name: "IX_cap_acknowledgement_key",
                schema: "electioncore",
                table: "cap_acknowledgement",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_cap_acknowledgement_person",
                schema: "electioncore",
                table: "cap_acknowledgement",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_cap_attendance_key",
                schema: "electioncore",
                table: "cap_attendance",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_cap_attendance_person",
                schema: "electioncore",
                table: "cap_attendance",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_cap_attendance_session",
                schema: "electioncore",
                table: "cap_attendance",
                column: "session");

            migrationBuilder.CreateIndex(
                name: "IX_cap_cascade_plan_code",
                schema: "electioncore",
                table: "cap_cascade_plan",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_cap_cascade_plan_replaces",
                schema: "electioncore",
                table: "cap_cascade_plan",
                column: "replaces");

            migrationBuilder.CreateIndex(
                name: "IX_cap_competency_code",
                schema: "electioncore",
                table: "cap_competency",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_cap_competency_assessment_competency",
                schema: "electioncore",
                table: "cap_competency_assessment",
                column: "competency");

            migrationBuilder.CreateIndex(
                name: "IX_cap_competency_assessment_key",
                schema: "electioncore",
                table: "cap_competency_assessment",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_cap_competency_assessment_person",
                schema: "electioncore",
                table: "cap_competency_assessment",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_cap_competency_assessment_role",
                schema: "electioncore",
                table: "cap_competency_assessment",
                column: "role");

            migrationBuilder.CreateIndex(
                name: "IX_cap_competency_assessment_unit",
                schema: "electioncore",
                table: "cap_competency_assessment",
                column: "unit");

            migrationBuilder.CreateIndex(
                name: "IX_cap_conduct_key",
                schema: "electioncore",
                table: "cap_conduct",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_cap_course_code",
                schema: "electioncore",
                table: "cap_course",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_cap_course_version_course",
                schema: "electioncore",
                table: "cap_course_version",
                column: "course");

            migrationBuilder.CreateIndex(
                name: "IX_cap_course_version_key",
                schema: "electioncore",
                table: "cap_course_version",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_cap_credential_course",
                schema: "electioncore",
                table: "cap_credential",
                column: "course");

            migrationBuilder.CreateIndex(
                name: "IX_cap_credential_holder",
                schema: "electioncore",
                table: "cap_credential",
                column: "holder");

            migrationBuilder.CreateIndex(
                name: "IX_cap_credential_number",
                schema: "electioncore",
                table: "cap_credential",
                column: "number");

            migrationBuilder.CreateIndex(
                name: "IX_cap_credential_renews",
                schema: "electioncore",
                table: "cap_credential",
                column: "renews");

            migrationBuilder.CreateIndex(
                name: "IX_cap_credential_type",
                schema: "electioncore",
                table: "cap_credential",
                column: "type");

            migrationBuilder.CreateIndex(
                name: "IX_cap_credential_type_code",
                schema: "electioncore",
                table: "cap_credential_type",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_cap_duty_code",
                schema: "electioncore",
                table: "cap_duty",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_cap_duty_person",
                schema: "electioncore",
                table: "cap_duty",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_cap_duty_replaces",
                schema: "electioncore",
                table: "cap_duty",
                column: "replaces");

            migrationBuilder.CreateIndex(
                name: "IX_cap_duty_role",
                schema: "electioncore",
                table: "cap_duty",
                column: "role");

            migrationBuilder.CreateIndex(
                name: "IX_cap_duty_station",
                schema: "electioncore",
                table: "cap_duty",
                column: "station");

            migrationBuilder.CreateIndex(
                name: "IX_cap_enrolment_key",
                schema: "electioncore",
                table: "cap_enrolment",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_cap_enrolment_person",
                schema: "electioncore",
                table: "cap_enrolment",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_cap_enrolment_session",
                schema: "electioncore",
                table: "cap_enrolment",
                column: "session");

            migrationBuilder.CreateIndex(
                name: "IX_cap_facilitation_key",
                schema: "electioncore",
                table: "cap_facilitation",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_cap_facilitation_person",
                schema: "electioncore",
                table: "cap_facilitation",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_cap_facilitation_session",
                schema: "electioncore",
                table: "cap_facilitation",
                column: "session");

            migrationBuilder.CreateIndex(
                name: "IX_cap_facilitation_supervisor",
                schema: "electioncore",
                table: "cap_facilitation",
                column: "supervisor");

            migrationBuilder.CreateIndex(
                name: "IX_cap_feedback_key",
                schema: "electioncore",
                table: "cap_feedback",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_cap_feedback_session",
                schema: "electioncore",
                table: "cap_feedback",
                column: "session");

            migrationBuilder.CreateIndex(
                name: "IX_cap_material_key",
                schema: "electioncore",
                table: "cap_material",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_cap_outcome_assessor",
                schema: "electioncore",
                table: "cap_outcome",
                column: "assessor");

            migrationBuilder.CreateIndex(
                name: "IX_cap_outcome_key",
                schema: "electioncore",
                table: "cap_outcome",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_cap_outcome_person",
                schema: "electioncore",
                table: "cap_outcome",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_cap_practice_key",
                schema: "electioncore",
                table: "cap_practice",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_cap_practice_person",
                schema: "electioncore",
                table: "cap_practice",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_cap_practice_role",
                schema: "electioncore",
                table: "cap_practice",
                column: "role");

            migrationBuilder.CreateIndex(
                name: "IX_cap_practice_station",
                schema: "electioncore",
                table: "cap_practice",
                column: "station");

            migrationBuilder.CreateIndex(
                name: "IX_cap_revocation_credential",
                schema: "electioncore",
                table: "cap_revocation",
                column: "credential");

            migrationBuilder.CreateIndex(
                name: "IX_cap_role_code",
                schema: "electioncore",
                table: "cap_role",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_cap_role_conduct",
                schema: "electioncore",
                table: "cap_role",
                column: "conduct");

            migrationBuilder.CreateIndex(
                name: "IX_cap_session_code",
                schema: "electioncore",
                table: "cap_session",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_cap_session_course",
                schema: "electioncore",
                table: "cap_session",
                column: "course");

            migrationBuilder.CreateIndex(
                name: "IX_cap_session_place",
                schema: "electioncore",
                table: "cap_session",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "IX_cap_session_plan",
                schema: "electioncore",
                table: "cap_session",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "IX_cap_session_role",
                schema: "electioncore",
                table: "cap_session",
                column: "role");

            migrationBuilder.CreateIndex(
                name: "IX_cap_session_venue",
                schema: "electioncore",
                table: "cap_session",
                column: "venue");

            migrationBuilder.CreateIndex(
                name: "IX_cap_station_errors_key",
                schema: "electioncore",
                table: "cap_station_errors",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_cap_station_errors_station",
                schema: "electioncore",
                table: "cap_station_errors",
                column: "station");

            migrationBuilder.CreateIndex(
                name: "IX_cap_station_need_key",
                schema: "electioncore",
                table: "cap_station_need",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_cap_station_need_place",
                schema: "electioncore",
                table: "cap_station_need",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "IX_cap_station_need_role",
                schema: "electioncore",
                table: "cap_station_need",
                column: "role");

            migrationBuilder.CreateIndex(
                name: "IX_cap_station_need_station",
                schema: "electioncore",
                table: "cap_station_need",
                column: "station");

            migrationBuilder.CreateIndex(
                name: "IX_cap_test_result_key",
                schema: "electioncore",
                table: "cap_test_result",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_cap_test_result_person",
                schema: "electioncore",
                table: "cap_test_result",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_cap_test_result_session",
                schema: "electioncore",
                table: "cap_test_result",
                column: "session");

            migrationBuilder.CreateIndex(
                name: "IX_cap_trainee_person",
                schema: "electioncore",
                table: "cap_trainee",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_cap_trainer_person",
                schema: "electioncore",
                table: "cap_trainer",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_cap_trainer_place",
                schema: "electioncore",
                table: "cap_trainer",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "IX_cap_trainer_requires",
                schema: "electioncore",
                table: "cap_trainer",
                column: "requires");

            migrationBuilder.CreateIndex(
                name: "IX_cap_training_plan_code",
                schema: "electioncore",
                table: "cap_training_plan",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_cap_training_return_code",
                schema: "electioncore",
                table: "cap_training_return",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_cap_training_return_course",
                schema: "electioncore",
                table: "cap_training_return",
                column: "course");

            migrationBuilder.CreateIndex(
                name: "IX_cap_training_return_place",
                schema: "electioncore",
                table: "cap_training_return",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "IX_cap_training_return_role",
                schema: "electioncore",
                table: "cap_training_return",
                column: "role");

            migrationBuilder.CreateIndex(
                name: "IX_cap_venue_code",
                schema: "electioncore",
                table: "cap_venue",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_cap_venue_place",
                schema: "electioncore",
                table: "cap_venue",
                column: "place");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cap_acknowledgement",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_attendance",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_cascade_plan",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_competency",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_competency_assessment",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_conduct",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_course",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_course_version",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_credential",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_credential_type",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_duty",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_enrolment",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_facilitation",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_feedback",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_material",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_outcome",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_practice",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_revocation",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_role",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_session",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_station_errors",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_station_need",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_test_result",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_trainee",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_trainer",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_training_plan",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_training_return",
                schema: "electioncore");

            migrationBuilder.DropTable(
                name: "cap_venue",
                schema: "electioncore");
        }
    }
}
