using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ElectionCore.EntityFrameworkCore.Tests.Migrations
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    acknowledged_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    conduct = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: true),
                    manner = table.Column<string>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_acknowledgement", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_attendance",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    attended_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    session = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_attendance", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_cascade_plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    approval = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    days = table.Column<string>(type: "TEXT", nullable: false),
                    days_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    days_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    replaces = table.Column<string>(type: "TEXT", nullable: true),
                    request = table.Column<string>(type: "TEXT", nullable: false),
                    result = table.Column<string>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_ec_cap_cascade_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_competency",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    description = table.Column<string>(type: "TEXT", nullable: true),
                    levels = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    scheme = table.Column<string>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    uri = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_competency", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_competency_assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    assessed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    assessor = table.Column<string>(type: "TEXT", nullable: true),
                    competency = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    level = table.Column<int>(type: "INTEGER", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: true),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    unit = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_competency_assessment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_conduct",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    audience = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    full_text = table.Column<string>(type: "TEXT", nullable: true),
                    instrument = table.Column<string>(type: "TEXT", nullable: true),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_conduct", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_course",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    audience = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    prerequisites = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    summary = table.Column<string>(type: "TEXT", nullable: true),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_course", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_course_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    class_cap = table.Column<int>(type: "INTEGER", nullable: true),
                    course = table.Column<string>(type: "TEXT", nullable: false),
                    days = table.Column<int>(type: "INTEGER", nullable: false),
                    highest_score = table.Column<decimal>(type: "TEXT", nullable: true),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    languages = table.Column<string>(type: "TEXT", nullable: true),
                    minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    pass_mark = table.Column<decimal>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    required_attendance = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    teaches = table.Column<string>(type: "TEXT", nullable: true),
                    trainers_per_class = table.Column<int>(type: "INTEGER", nullable: false),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_course_version", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_credential",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    course = table.Column<string>(type: "TEXT", nullable: true),
                    holder = table.Column<string>(type: "TEXT", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    renews = table.Column<string>(type: "TEXT", nullable: true),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    type = table.Column<string>(type: "TEXT", nullable: false),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_credential", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_credential_type",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    conditions = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    programme = table.Column<string>(type: "TEXT", nullable: true),
                    rank = table.Column<int>(type: "INTEGER", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    validity_months = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_credential_type", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_duty",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    days = table.Column<string>(type: "TEXT", nullable: false),
                    days_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    days_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_reserve = table.Column<bool>(type: "INTEGER", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    posted_by = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    replaces = table.Column<string>(type: "TEXT", nullable: true),
                    role = table.Column<string>(type: "TEXT", nullable: false),
                    station = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_duty", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_enrolment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    session = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_enrolment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_facilitation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    activity = table.Column<string>(type: "TEXT", nullable: false),
                    category = table.Column<string>(type: "TEXT", nullable: true),
                    facilitated_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    programme = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    session = table.Column<string>(type: "TEXT", nullable: true),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    supervised = table.Column<string>(type: "TEXT", nullable: true),
                    supervisor = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_facilitation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_feedback",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    form = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", nullable: false),
                    rating = table.Column<int>(type: "INTEGER", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    remark = table.Column<string>(type: "TEXT", nullable: true),
                    session = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_feedback", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_material",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bytes = table.Column<long>(type: "INTEGER", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    courses = table.Column<string>(type: "TEXT", nullable: true),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    licence = table.Column<string>(type: "TEXT", nullable: true),
                    media_type = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: true),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    uri = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_material", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_outcome",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    assessed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    assessor = table.Column<string>(type: "TEXT", nullable: true),
                    assessor_rank = table.Column<int>(type: "INTEGER", nullable: true),
                    is_achieved = table.Column<bool>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_outcome", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_practice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    observed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    observer = table.Column<string>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    result = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: false),
                    station = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_practice", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_revocation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    credential = table.Column<string>(type: "TEXT", nullable: false),
                    instrument = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    revoked_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_revocation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_role",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    audience = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    competencies = table.Column<string>(type: "TEXT", nullable: true),
                    conduct = table.Column<string>(type: "TEXT", nullable: true),
                    courses = table.Column<string>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_ec_cap_role", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    attendee_group = table.Column<string>(type: "TEXT", nullable: false),
                    capacity = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    course = table.Column<string>(type: "TEXT", nullable: false),
                    days = table.Column<string>(type: "TEXT", nullable: true),
                    language = table.Column<string>(type: "TEXT", nullable: true),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    plan = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: true),
                    room = table.Column<int>(type: "INTEGER", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    tier = table.Column<int>(type: "INTEGER", nullable: true),
                    trainers = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    venue = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_session", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_station_errors",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    election_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    entries = table.Column<int>(type: "INTEGER", nullable: false),
                    errors = table.Column<int>(type: "INTEGER", nullable: false),
                    form = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    station = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_station_errors", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_station_need",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    posts = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: false),
                    station = table.Column<string>(type: "TEXT", nullable: false),
                    station_group = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_station_need", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_test_result",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    highest_score = table.Column<decimal>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    score = table.Column<decimal>(type: "TEXT", nullable: false),
                    session = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    taken_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_test_result", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_trainee",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    audience = table.Column<string>(type: "TEXT", nullable: false),
                    father_name = table.Column<string>(type: "TEXT", nullable: true),
                    languages = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: true),
                    parent_department = table.Column<string>(type: "TEXT", nullable: true),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    sex = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_trainee", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_trainer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    courses = table.Column<string>(type: "TEXT", nullable: true),
                    languages = table.Column<string>(type: "TEXT", nullable: true),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    requires = table.Column<string>(type: "TEXT", nullable: true),
                    sex = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    tier = table.Column<int>(type: "INTEGER", nullable: false),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_trainer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_training_plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    approval = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    days = table.Column<string>(type: "TEXT", nullable: false),
                    days_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    days_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    items = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
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
                    table.PrimaryKey("PK_ec_cap_training_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_training_return",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    audience = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    counted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    course = table.Column<string>(type: "TEXT", nullable: true),
                    needed = table.Column<long>(type: "INTEGER", nullable: true),
                    place = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    sessions = table.Column<long>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    trained = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    women = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ec_cap_training_return", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ec_cap_venue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    cost_per_room_day = table.Column<string>(type: "TEXT", nullable: true),
                    latitude = table.Column<decimal>(type: "TEXT", nullable: true),
                    longitude = table.Column<decimal>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    rooms = table.Column<int>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    search_version = table.Column<int>(type: "INTEGER", nullable: false),
                    seats = table.Column<int>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    valid = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
