SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA electioncore;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE electioncore.cap_acknowledgement (
    id uuid NOT NULL,
    acknowledged_on date NOT NULL,
    conduct text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    language text COLLATE pg_catalog."C",
    manner text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date,
    version text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE electioncore.cap_attendance (
    id uuid NOT NULL,
    attended_on date NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    session text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.cap_cascade_plan (
    id uuid NOT NULL,
    approval json,
    code text NOT NULL COLLATE pg_catalog."C",
    days text NOT NULL COLLATE pg_catalog."C",
    days_from date,
    days_to date,
    recorded_in bigint NOT NULL,
    replaces text COLLATE pg_catalog."C",
    request text NOT NULL COLLATE pg_catalog."C",
    result text NOT NULL COLLATE pg_catalog."C",
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    superseded_in bigint,
    title json NOT NULL,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.cap_competency (
    id uuid NOT NULL,
    area text COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    description json,
    levels json,
    name json NOT NULL,
    recorded_in bigint NOT NULL,
    scheme text COLLATE pg_catalog."C",
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    superseded_in bigint,
    uri text COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.cap_competency_assessment (
    id uuid NOT NULL,
    assessed_on date NOT NULL,
    assessor text COLLATE pg_catalog."C",
    competency text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    level integer NOT NULL,
    person text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    role text COLLATE pg_catalog."C",
    superseded_in bigint,
    unit text COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.cap_conduct (
    id uuid NOT NULL,
    audience text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    full_text json,
    instrument json,
    key text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    superseded_in bigint,
    title json NOT NULL,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date,
    version text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE electioncore.cap_course (
    id uuid NOT NULL,
    audience text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    prerequisites json,
    programme text COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    summary json,
    superseded_in bigint,
    title json NOT NULL,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.cap_course_version (
    id uuid NOT NULL,
    class_cap integer,
    course text NOT NULL COLLATE pg_catalog."C",
    days integer NOT NULL,
    highest_score numeric,
    key text NOT NULL COLLATE pg_catalog."C",
    languages json,
    minutes integer,
    pass_mark numeric,
    recorded_in bigint NOT NULL,
    required_attendance text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    teaches json,
    trainers_per_class integer NOT NULL,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date,
    version text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE electioncore.cap_credential (
    id uuid NOT NULL,
    course text COLLATE pg_catalog."C",
    holder text NOT NULL COLLATE pg_catalog."C",
    issued_on date NOT NULL,
    last_day date,
    number text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    renews text COLLATE pg_catalog."C",
    superseded_in bigint,
    type text NOT NULL COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date,
    version text COLLATE pg_catalog."C"
);
CREATE TABLE electioncore.cap_credential_type (
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    conditions json,
    name json NOT NULL,
    programme text COLLATE pg_catalog."C",
    rank integer,
    recorded_in bigint NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date,
    validity_months integer
);
CREATE TABLE electioncore.cap_duty (
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    days text NOT NULL COLLATE pg_catalog."C",
    days_from date,
    days_to date,
    is_reserve boolean NOT NULL,
    person text NOT NULL COLLATE pg_catalog."C",
    posted_by json,
    recorded_in bigint NOT NULL,
    replaces text COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    station text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.cap_enrolment (
    id uuid NOT NULL,
    asked_on date NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    session text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.cap_facilitation (
    id uuid NOT NULL,
    activity text NOT NULL COLLATE pg_catalog."C",
    category text COLLATE pg_catalog."C",
    facilitated_on date NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    minutes integer,
    person text NOT NULL COLLATE pg_catalog."C",
    programme text COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    session text COLLATE pg_catalog."C",
    superseded_in bigint,
    supervised text COLLATE pg_catalog."C",
    supervisor text COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.cap_feedback (
    id uuid NOT NULL,
    form integer NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    question text NOT NULL COLLATE pg_catalog."C",
    rating integer,
    recorded_in bigint NOT NULL,
    remark text COLLATE pg_catalog."C",
    session text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.cap_material (
    id uuid NOT NULL,
    bytes bigint,
    code text NOT NULL COLLATE pg_catalog."C",
    courses json,
    key text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    language text NOT NULL COLLATE pg_catalog."C",
    licence text COLLATE pg_catalog."C",
    media_type text COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    sha256 text COLLATE pg_catalog."C",
    superseded_in bigint,
    title json NOT NULL,
    uri text COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date,
    version text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE electioncore.cap_outcome (
    id uuid NOT NULL,
    assessed_on date NOT NULL,
    assessor text COLLATE pg_catalog."C",
    assessor_rank integer,
    is_achieved boolean NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    outcome text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.cap_practice (
    id uuid NOT NULL,
    item text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    observed_on date NOT NULL,
    observer text NOT NULL COLLATE pg_catalog."C",
    person text COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    result text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    station text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.cap_revocation (
    id uuid NOT NULL,
    credential text NOT NULL COLLATE pg_catalog."C",
    instrument json,
    reason text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    revoked_on date NOT NULL,
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.cap_role (
    id uuid NOT NULL,
    audience text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    competencies json,
    conduct text COLLATE pg_catalog."C",
    courses json,
    name json NOT NULL,
    recorded_in bigint NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.cap_session (
    id uuid NOT NULL,
    attendee_group text NOT NULL COLLATE pg_catalog."C",
    capacity integer NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    course text NOT NULL COLLATE pg_catalog."C",
    days json,
    language text COLLATE pg_catalog."C",
    place text NOT NULL COLLATE pg_catalog."C",
    plan text COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    role text COLLATE pg_catalog."C",
    room integer,
    status text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    tier integer,
    trainers json,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date,
    venue text COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE electioncore.cap_station_errors (
    id uuid NOT NULL,
    election_day date NOT NULL,
    entries integer NOT NULL,
    errors integer NOT NULL,
    form text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    station text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.cap_station_need (
    id uuid NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    place text NOT NULL COLLATE pg_catalog."C",
    posts integer NOT NULL,
    recorded_in bigint NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    station text NOT NULL COLLATE pg_catalog."C",
    station_group text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.cap_test_result (
    id uuid NOT NULL,
    highest_score numeric NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    score numeric NOT NULL,
    session text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    taken_on date NOT NULL,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date,
    version text COLLATE pg_catalog."C"
);
CREATE TABLE electioncore.cap_trainee (
    id uuid NOT NULL,
    audience text NOT NULL COLLATE pg_catalog."C",
    father_name text COLLATE pg_catalog."C",
    languages json,
    name json,
    parent_department text COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    sex text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.cap_trainer (
    id uuid NOT NULL,
    courses json,
    languages json,
    person text NOT NULL COLLATE pg_catalog."C",
    place text COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    requires text COLLATE pg_catalog."C",
    sex text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    tier integer NOT NULL,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.cap_training_plan (
    id uuid NOT NULL,
    approval json,
    code text NOT NULL COLLATE pg_catalog."C",
    days text NOT NULL COLLATE pg_catalog."C",
    days_from date,
    days_to date,
    items json,
    recorded_in bigint NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    superseded_in bigint,
    title json NOT NULL,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.cap_training_return (
    id uuid NOT NULL,
    audience text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    counted_on date,
    course text COLLATE pg_catalog."C",
    needed bigint,
    place text COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    role text COLLATE pg_catalog."C",
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    sessions bigint,
    source text COLLATE pg_catalog."C",
    superseded_in bigint,
    title json NOT NULL,
    trained bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date,
    women bigint
);
CREATE TABLE electioncore.cap_venue (
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    cost_per_room_day text COLLATE pg_catalog."C",
    latitude numeric,
    longitude numeric,
    name json NOT NULL,
    place text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    rooms integer NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    seats integer NOT NULL,
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.core_approval_chain (
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    name json NOT NULL,
    recorded_in bigint NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    stages json,
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.electioncore_migrations (
    "MigrationId" character varying(150) NOT NULL,
    "ProductVersion" character varying(32) NOT NULL
);
CREATE TABLE electioncore.incl_classification (
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    code_version text NOT NULL COLLATE pg_catalog."C",
    dimension text NOT NULL COLLATE pg_catalog."C",
    items json,
    name json NOT NULL,
    recorded_in bigint NOT NULL,
    root_level integer,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    source text COLLATE pg_catalog."C",
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date,
    version text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE electioncore.incl_correspondence (
    id uuid NOT NULL,
    classification text NOT NULL COLLATE pg_catalog."C",
    from_version text NOT NULL COLLATE pg_catalog."C",
    instrument json,
    links json,
    recorded_in bigint NOT NULL,
    superseded_in bigint,
    to_version text NOT NULL COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date,
    versions text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE electioncore.incl_dataset (
    id uuid NOT NULL,
    absent text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    dimensions json,
    is_proxy boolean NOT NULL,
    measures json,
    name json NOT NULL,
    note json,
    publisher text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.incl_dimension (
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    name json NOT NULL,
    "overlaps" boolean NOT NULL,
    recorded_in bigint NOT NULL,
    sdmx_concept text COLLATE pg_catalog."C",
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    sensitivity text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.incl_observation (
    id uuid NOT NULL,
    coordinates text NOT NULL COLLATE pg_catalog."C",
    dataset text NOT NULL COLLATE pg_catalog."C",
    measure text NOT NULL COLLATE pg_catalog."C",
    note text COLLATE pg_catalog."C",
    place_of_count text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date,
    value bigint
);
CREATE TABLE electioncore.incl_sensitivity_policy (
    id uuid NOT NULL,
    approver text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    dimension text NOT NULL COLLATE pg_catalog."C",
    lawful_basis text COLLATE pg_catalog."C",
    minimum_geography integer NOT NULL,
    not_crossed_with json,
    purpose text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.incl_survey_wave (
    id uuid NOT NULL,
    base json NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    design text COLLATE pg_catalog."C",
    do_not_know text NOT NULL COLLATE pg_catalog."C",
    fieldwork text NOT NULL COLLATE pg_catalog."C",
    name json NOT NULL,
    no_answer text NOT NULL COLLATE pg_catalog."C",
    options json,
    question json NOT NULL,
    recorded_in bigint NOT NULL,
    refused text NOT NULL COLLATE pg_catalog."C",
    sample_size text NOT NULL COLLATE pg_catalog."C",
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.incl_threshold_rule (
    id uuid NOT NULL,
    citation json NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    effect text NOT NULL COLLATE pg_catalog."C",
    effect_text json NOT NULL,
    effective text NOT NULL COLLATE pg_catalog."C",
    jurisdiction text NOT NULL COLLATE pg_catalog."C",
    readings json,
    recorded_in bigint NOT NULL,
    scope text NOT NULL COLLATE pg_catalog."C",
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    superseded_in bigint,
    title json NOT NULL,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date,
    verification json NOT NULL
);
CREATE TABLE electioncore.log_commit (
    number bigint NOT NULL,
    author text NOT NULL COLLATE pg_catalog."C",
    entries bytea NOT NULL,
    entry_count bigint NOT NULL,
    hash bytea NOT NULL,
    id uuid NOT NULL,
    instrument_date text COLLATE pg_catalog."C",
    instrument_number text COLLATE pg_catalog."C",
    instrument_signatory text COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    recorded_at bigint NOT NULL
);
CREATE TABLE electioncore.log_entry (
    commit_number bigint NOT NULL,
    "position" bigint NOT NULL,
    commitment bytea NOT NULL,
    hash bytea NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE electioncore.log_head (
    id integer NOT NULL,
    frontier bytea NOT NULL,
    root bytea NOT NULL,
    size bigint NOT NULL
);
CREATE TABLE electioncore.log_payload (
    commit_number bigint NOT NULL,
    "position" bigint NOT NULL,
    payload bytea NOT NULL,
    salt bytea NOT NULL
);
CREATE TABLE electioncore.org_appointment (
    id uuid NOT NULL,
    basis text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    fte numeric NOT NULL,
    instrument json,
    nomination text COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    post text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    renewal integer NOT NULL,
    status text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    term_months integer,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.org_change_event (
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    instrument json,
    kind text NOT NULL COLLATE pg_catalog."C",
    on_day date NOT NULL,
    originals json,
    reason json,
    recorded_in bigint NOT NULL,
    results json,
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.org_delegation (
    id uuid NOT NULL,
    ceiling_amount numeric,
    ceiling_currency text COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    from_post text NOT NULL COLLATE pg_catalog."C",
    instrument json,
    may_redelegate boolean NOT NULL,
    powers json,
    recorded_in bigint NOT NULL,
    scope text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    to_post text NOT NULL COLLATE pg_catalog."C",
    under text COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.org_institution (
    id uuid NOT NULL,
    appointments text NOT NULL COLLATE pg_catalog."C",
    country text COLLATE pg_catalog."C",
    grades json,
    key text NOT NULL COLLATE pg_catalog."C",
    labels json,
    model text NOT NULL COLLATE pg_catalog."C",
    name json NOT NULL,
    note json,
    recorded_in bigint NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    source text COLLATE pg_catalog."C",
    superseded_in bigint,
    time_zone text NOT NULL COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.org_nomination (
    id uuid NOT NULL,
    appointed text COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    instrument json,
    nominees json,
    post text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    status text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.org_person (
    id uuid NOT NULL,
    name json NOT NULL,
    person text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.org_place (
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    identifiers json,
    level integer,
    name json NOT NULL,
    parent text COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.org_post (
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    fte numeric NOT NULL,
    grade text COLLATE pg_catalog."C",
    is_job_share boolean NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    role text COLLATE pg_catalog."C",
    sanction json,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    seats integer NOT NULL,
    superseded_in bigint,
    template text COLLATE pg_catalog."C",
    template_post text COLLATE pg_catalog."C",
    title json NOT NULL,
    unit text NOT NULL COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.org_procedure (
    id uuid NOT NULL,
    acting_limit_days integer,
    appointer json NOT NULL,
    legal_basis text COLLATE pg_catalog."C",
    maximum_renewals integer,
    nominator json,
    nominee_count integer NOT NULL,
    post text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    superseded_in bigint,
    term_months integer,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.org_reporting_line (
    id uuid NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    post text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    superior text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.org_stated_figure (
    id uuid NOT NULL,
    classification text COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    counts text NOT NULL COLLATE pg_catalog."C",
    identifier_scheme text COLLATE pg_catalog."C",
    per_unit boolean NOT NULL,
    post_kind text COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    source text COLLATE pg_catalog."C",
    statement json NOT NULL,
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date,
    value integer NOT NULL,
    within text COLLATE pg_catalog."C"
);
CREATE TABLE electioncore.org_template (
    id uuid NOT NULL,
    classification text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    name json NOT NULL,
    posts json,
    recorded_in bigint NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.org_unit (
    id uuid NOT NULL,
    classification text COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    identifiers json,
    mandate json,
    name json NOT NULL,
    parent text COLLATE pg_catalog."C",
    place text COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.plan_activity (
    id uuid NOT NULL,
    actual text COLLATE pg_catalog."C",
    actual_from date,
    actual_to date,
    audience text COLLATE pg_catalog."C",
    budget json,
    code text NOT NULL COLLATE pg_catalog."C",
    dependencies json,
    duration_days integer,
    element text COLLATE pg_catalog."C",
    indicators json,
    owner text COLLATE pg_catalog."C",
    participants json,
    places json,
    plan text NOT NULL COLLATE pg_catalog."C",
    planned text COLLATE pg_catalog."C",
    planned_from date,
    planned_to date,
    recorded_in bigint NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    source text COLLATE pg_catalog."C",
    standing text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    title json NOT NULL,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.plan_assessment_scale (
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    grades json,
    name json NOT NULL,
    recorded_in bigint NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.plan_consultation (
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    held text NOT NULL COLLATE pg_catalog."C",
    held_from date,
    held_to date,
    name json NOT NULL,
    participants json,
    points json,
    recorded_in bigint NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    standing text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.plan_element (
    id uuid NOT NULL,
    alignments json,
    assumptions json,
    code text NOT NULL COLLATE pg_catalog."C",
    description json,
    follows json,
    level text NOT NULL COLLATE pg_catalog."C",
    number text COLLATE pg_catalog."C",
    owners json,
    parent text COLLATE pg_catalog."C",
    period text COLLATE pg_catalog."C",
    period_from date,
    period_to date,
    period_waiver text COLLATE pg_catalog."C",
    plan text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    result_type text NOT NULL COLLATE pg_catalog."C",
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    self_report json,
    serves json,
    source text COLLATE pg_catalog."C",
    standing text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    title json NOT NULL,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date,
    weight numeric
);
CREATE TABLE electioncore.plan_expenditure (
    id uuid NOT NULL,
    activity text NOT NULL COLLATE pg_catalog."C",
    amount numeric NOT NULL,
    budget_line text COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    currency text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    on_day date NOT NULL,
    plan text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    reference text COLLATE pg_catalog."C",
    standing text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.plan_indicator (
    id uuid NOT NULL,
    accumulation text NOT NULL COLLATE pg_catalog."C",
    answers json,
    assumptions json,
    baseline json,
    code text NOT NULL COLLATE pg_catalog."C",
    definition json,
    dimensions json,
    direction text COLLATE pg_catalog."C",
    due_on date,
    element text NOT NULL COLLATE pg_catalog."C",
    follows json,
    frequency text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    means_of_verification json,
    number text COLLATE pg_catalog."C",
    plan text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    responsible text COLLATE pg_catalog."C",
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    source text COLLATE pg_catalog."C",
    standing text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    targets json,
    time_aggregation text COLLATE pg_catalog."C",
    title json NOT NULL,
    unit_aggregation text NOT NULL COLLATE pg_catalog."C",
    unit_of_measure text COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date,
    vocabularies json,
    weight numeric
);
CREATE TABLE electioncore.plan_measurement (
    id uuid NOT NULL,
    approval json,
    code text NOT NULL COLLATE pg_catalog."C",
    comment text COLLATE pg_catalog."C",
    evidence json,
    indicator text NOT NULL COLLATE pg_catalog."C",
    period text NOT NULL COLLATE pg_catalog."C",
    place text COLLATE pg_catalog."C",
    plan text NOT NULL COLLATE pg_catalog."C",
    reason_if_late text COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    reported_by text COLLATE pg_catalog."C",
    reported_on date NOT NULL,
    reported_values json,
    reporter text COLLATE pg_catalog."C",
    self_reported text COLLATE pg_catalog."C",
    standing text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    supersedes text COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.plan_plan (
    id uuid NOT NULL,
    alignments json,
    code text NOT NULL COLLATE pg_catalog."C",
    follows text COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    levels json,
    mission json,
    name json NOT NULL,
    owner text COLLATE pg_catalog."C",
    participants json,
    period text NOT NULL COLLATE pg_catalog."C",
    period_from date,
    period_to date,
    principles json,
    recorded_in bigint NOT NULL,
    reporting_periods json,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    self_report json,
    serves json,
    source text COLLATE pg_catalog."C",
    standing text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date,
    versions json,
    vision json
);
CREATE TABLE electioncore.plan_recommendation (
    id uuid NOT NULL,
    addressees json,
    code text NOT NULL COLLATE pg_catalog."C",
    context json,
    decision json,
    due_on date,
    elements json,
    kind text NOT NULL COLLATE pg_catalog."C",
    legal_change text NOT NULL COLLATE pg_catalog."C",
    no_longer_applicable text COLLATE pg_catalog."C",
    number text COLLATE pg_catalog."C",
    obligations json,
    page text COLLATE pg_catalog."C",
    phase text COLLATE pg_catalog."C",
    priority text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    reiterates json,
    responded_on date,
    response text COLLATE pg_catalog."C",
    response_comment text COLLATE pg_catalog."C",
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    standing text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    supersedes json,
    text json NOT NULL,
    theme text COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.plan_recommendation_assessment (
    id uuid NOT NULL,
    assessor text NOT NULL COLLATE pg_catalog."C",
    assessor_kind text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    comment text COLLATE pg_catalog."C",
    evidence json,
    grade text NOT NULL COLLATE pg_catalog."C",
    on_day date NOT NULL,
    recommendation text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    scale text NOT NULL COLLATE pg_catalog."C",
    standing text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.plan_recommendation_source (
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    election text COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    name json NOT NULL,
    organization text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    report text COLLATE pg_catalog."C",
    reported_on text COLLATE pg_catalog."C",
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    standing text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.plan_risk (
    id uuid NOT NULL,
    activities json,
    category text COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    identified_on date,
    impact integer,
    likelihood integer,
    owner text COLLATE pg_catalog."C",
    plan text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    review_on date,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    standing text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    threatens text COLLATE pg_catalog."C",
    title json NOT NULL,
    treatment text NOT NULL COLLATE pg_catalog."C",
    treatment_plan json,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.plan_scale_mapping (
    id uuid NOT NULL,
    from_scale text NOT NULL COLLATE pg_catalog."C",
    grades json,
    recorded_in bigint NOT NULL,
    scales text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    to_scale text NOT NULL COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.qual_assignment (
    id uuid NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    scope text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    topic text NOT NULL COLLATE pg_catalog."C",
    unit text NOT NULL COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.qual_audit (
    id uuid NOT NULL,
    approval json,
    closed_on date,
    code text NOT NULL COLLATE pg_catalog."C",
    days text NOT NULL COLLATE pg_catalog."C",
    days_from date,
    days_to date,
    kind text NOT NULL COLLATE pg_catalog."C",
    opened_on date,
    phase text COLLATE pg_catalog."C",
    processes json,
    programme text COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    scope text NOT NULL COLLATE pg_catalog."C",
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    sites json,
    superseded_in bigint,
    team json,
    title json NOT NULL,
    units json,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.qual_audit_programme (
    id uuid NOT NULL,
    approval json,
    code text NOT NULL COLLATE pg_catalog."C",
    days text NOT NULL COLLATE pg_catalog."C",
    days_from date,
    days_to date,
    objectives json,
    owner text COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    scope text NOT NULL COLLATE pg_catalog."C",
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    superseded_in bigint,
    title json NOT NULL,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.qual_certification (
    id uuid NOT NULL,
    accreditation_body text COLLATE pg_catalog."C",
    approved_on date,
    body text NOT NULL COLLATE pg_catalog."C",
    catalogue text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    decided_on date,
    last_day date,
    recorded_in bigint NOT NULL,
    scope text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.qual_corrective_case (
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    findings json,
    opened_on date NOT NULL,
    owner text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    steps json,
    superseded_in bigint,
    title text NOT NULL COLLATE pg_catalog."C",
    unit text COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.qual_determination (
    id uuid NOT NULL,
    approver text COLLATE pg_catalog."C",
    assessor text NOT NULL COLLATE pg_catalog."C",
    audit text NOT NULL COLLATE pg_catalog."C",
    catalogue text NOT NULL COLLATE pg_catalog."C",
    determined_on date NOT NULL,
    evidence json,
    judgement text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    method text NOT NULL COLLATE pg_catalog."C",
    note text COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    sample_looked integer,
    sample_of integer,
    sample_what text COLLATE pg_catalog."C",
    superseded_in bigint,
    time_of_day text COLLATE pg_catalog."C",
    topic text NOT NULL COLLATE pg_catalog."C",
    unit text COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.qual_document (
    id uuid NOT NULL,
    approval json,
    approved_on date,
    code text NOT NULL COLLATE pg_catalog."C",
    effective_from date,
    key text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    reference text COLLATE pg_catalog."C",
    rests_on json,
    retention_months integer,
    reviewed_from date,
    revision text NOT NULL COLLATE pg_catalog."C",
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    superseded_in bigint,
    superseded_on date,
    title json NOT NULL,
    topics json,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.qual_evidence (
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    collected_on date NOT NULL,
    confidentiality text NOT NULL COLLATE pg_catalog."C",
    effective_days text NOT NULL COLLATE pg_catalog."C",
    effective_days_from date,
    effective_days_to date,
    kind text NOT NULL COLLATE pg_catalog."C",
    last_day date,
    received_on date,
    recorded_in bigint NOT NULL,
    reference text NOT NULL COLLATE pg_catalog."C",
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    sha256 text COLLATE pg_catalog."C",
    superseded_in bigint,
    title json NOT NULL,
    topics json,
    unit text COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.qual_feedback (
    id uuid NOT NULL,
    answered_on date,
    channel text COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    corrective_case text COLLATE pg_catalog."C",
    handed_over_at text COLLATE pg_catalog."C",
    handed_over_to text COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    process text COLLATE pg_catalog."C",
    received_at text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    summary text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    unit text COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.qual_finding (
    id uuid NOT NULL,
    audit text COLLATE pg_catalog."C",
    catalogue text COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    evidence json,
    found_by text NOT NULL COLLATE pg_catalog."C",
    found_on date NOT NULL,
    grade text NOT NULL COLLATE pg_catalog."C",
    is_example boolean NOT NULL,
    objective_evidence text NOT NULL COLLATE pg_catalog."C",
    process text COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    scale text NOT NULL COLLATE pg_catalog."C",
    statement text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    topics json,
    unit text COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.qual_grading_scale (
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    grades json,
    name json NOT NULL,
    recorded_in bigint NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.qual_management_review (
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    decisions json,
    inputs json,
    participants json,
    recorded_in bigint NOT NULL,
    reviewed_on date NOT NULL,
    superseded_in bigint,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.qual_objective (
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    due_on date NOT NULL,
    is_descending boolean NOT NULL,
    measured numeric,
    measured_on date,
    owner text COLLATE pg_catalog."C",
    process text COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    superseded_in bigint,
    target numeric NOT NULL,
    title json NOT NULL,
    unit_of_measure text COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.qual_official_reference (
    id uuid NOT NULL,
    catalogue text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    reference text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    topic text NOT NULL COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.qual_process (
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    electoral_process text COLLATE pg_catalog."C",
    indicators json,
    inputs json,
    outputs json,
    owner text NOT NULL COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    superseded_in bigint,
    title json NOT NULL,
    units json,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.qual_risk (
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    effective text COLLATE pg_catalog."C",
    impact integer NOT NULL,
    is_opportunity boolean NOT NULL,
    likelihood integer NOT NULL,
    owner text COLLATE pg_catalog."C",
    phase text COLLATE pg_catalog."C",
    process text COLLATE pg_catalog."C",
    recorded_in bigint NOT NULL,
    reviewed_on date,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    superseded_in bigint,
    title json NOT NULL,
    treatment text COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.qual_scope (
    id uuid NOT NULL,
    catalogues json,
    code text NOT NULL COLLATE pg_catalog."C",
    election text COLLATE pg_catalog."C",
    exclusions json,
    processes json,
    recorded_in bigint NOT NULL,
    search_text text NOT NULL COLLATE pg_catalog."C",
    search_version integer NOT NULL,
    sites json,
    superseded_in bigint,
    title json NOT NULL,
    units json,
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
CREATE TABLE electioncore.qual_supplier_evaluation (
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    criteria json,
    evaluated_on date NOT NULL,
    evaluator text NOT NULL COLLATE pg_catalog."C",
    is_approved boolean NOT NULL,
    recorded_in bigint NOT NULL,
    service text NOT NULL COLLATE pg_catalog."C",
    superseded_in bigint,
    supplier text NOT NULL COLLATE pg_catalog."C",
    valid text NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    valid_to date
);
INSERT INTO electioncore.cap_acknowledgement VALUES ('01a2032c-d6b5-79bd-95c8-b4994ca22ae7', '2024-01-15', 'COC', 'p-1	COC	2024', 'ur', 'thumbprint', 'p-1', 7, NULL, '[2019-01-01,..)', '2019-01-01', NULL, '2024');
INSERT INTO electioncore.cap_attendance VALUES ('01a2032c-d6c6-7b14-9464-9d2450d4c91f', '2024-01-15', 'S1	p-1	2024-01-15', 'p-1', 7, 'S1', 'partial', NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.cap_cascade_plan VALUES ('01a2032c-d6ba-737c-a9e1-4e307ec45c6c', '{"chain":"wing","stages":["head","secretary"],"submittedBy":"p-1","submittedOn":"2024-01-15","steps":[{"stage":"head","decision":"approved","by":"p-2","on":"2024-01-15","instrument":{"number":"F.1(2)/2024","date":"2024-01","signatory":"Secretary"},"coverFor":"p-3","comment":"Seen"}]}', 'GE-2024', '[2024-01-01,2024-02-09)', '2024-01-01', '2024-02-09', 7, 'GE-2024-0', '{"a":1}', '{"b":2}', 'a "name"
نام', 1, NULL, '{"en":"A \"name\"","ur":"نام"}', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.cap_competency VALUES ('01a2032c-d6a3-730c-9933-05aa725f78c1', 'Polling', 'COUNT', '{"en":"A \"name\"","ur":"نام"}', '[{"en":"A \"name\"","ur":"نام"},{"en":"Expert"}]', '{"en":"A \"name\"","ur":"نام"}', 7, 'ESCO 1.2', 'a "name"
نام', 1, NULL, 'https://example.org/esco/1', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.cap_competency_assessment VALUES ('01a2032c-d6a8-7505-aa6c-f97fb1c4338d', '2024-01-15', 'p-2', 'COUNT', 'p-1	COUNT	2024-01-15', 1, 'p-1', 7, 'PRO', NULL, 'TRN', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.cap_conduct VALUES ('01a2032c-d6b2-7be2-af1a-d9bef009db2b', 'police', 'COC', '{"en":"A \"name\"","ur":"نام"}', '{"number":"F.1(2)/2024","date":"2024-01","signatory":"Secretary"}', 'COC	2024', 7, 'a "name"
نام', 1, NULL, '{"en":"A \"name\"","ur":"نام"}', '[2019-01-01,..)', '2019-01-01', NULL, '2024');
INSERT INTO electioncore.cap_course VALUES ('01a2032c-d6ab-7708-a2d0-408168c48c02', 'poll-workers', 'POLL', '["INTRO"]', 'BRIDGE', 7, 'a "name"
نام', 1, '{"en":"A \"name\"","ur":"نام"}', NULL, '{"en":"A \"name\"","ur":"نام"}', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.cap_course_version VALUES ('01a2032c-d6ad-72ee-96ef-45930b2f6ffa', 25, 'POLL', 2, 50, 'POLL	2024-1', '["en","ur"]', 720, 30.5, 7, '3/4', NULL, '[{"competency":"COUNT","level":2}]', 2, '[2019-01-01,..)', '2019-01-01', NULL, '2024-1');
INSERT INTO electioncore.cap_credential VALUES ('01a2032c-d6d9-7649-88b4-624fd0102761', 'POLL', 'p-1', '2024-01-15', '2027-01-15', 'C-2', 7, 'C-1', NULL, 'WF', '[2019-01-01,..)', '2019-01-01', NULL, '2024-1');
INSERT INTO electioncore.cap_credential_type VALUES ('01a2032c-d6d6-7487-ae21-9f292942d9db', 'WF', '[{"kind":"finished","courses":["MODULE"],"count":1},{"kind":"attended","course":"TTF","days":10},{"kind":"assessed","outcomes":["O1"],"assessorRank":3},{"kind":"holds","types":["BRIDGE-1"],"mustStayValid":false},{"kind":"facilitated","hours":30,"supervisedOnly":true,"category":"module-workshop","categoryShare":"1/1"},{"kind":"holds","types":["BRIDGE-2"],"mustStayValid":false},{"kind":"facilitated","hours":150,"supervisedOnly":false,"category":"module-workshop","categoryShare":"3/4"},{"kind":"holds","types":["BRIDGE-3"],"mustStayValid":false}]', '{"en":"A \"name\"","ur":"نام"}', 'BRIDGE', 2, 7, 'a "name"
نام', 1, NULL, '[2019-01-01,..)', '2019-01-01', NULL, 36);
INSERT INTO electioncore.cap_duty VALUES ('01a2032c-d6d4-76cf-95bb-99cf045732a3', 'D-1', '[2024-01-01,2024-02-09)', '2024-01-01', '2024-02-09', true, 'p-1', '{"number":"F.1(2)/2024","date":"2024-01","signatory":"Secretary"}', 7, 'D-0', 'PRO', 'PS1', NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.cap_enrolment VALUES ('01a2032c-d6c4-7cd5-b7a7-5b82f80113ce', '2024-01-15', 'S1	p-1', 'p-1', 7, 'S1', 'waiting', NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.cap_facilitation VALUES ('01a2032c-d6e0-7cc4-88af-cedcc24c3511', 'W1', 'module', '2024-01-15', 'p-1	W1	2024-01-15', 360, 'p-1', 'BRIDGE', 7, 'S1', NULL, 'no', 'p-2', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.cap_feedback VALUES ('01a2032c-d6cb-77de-876d-ad95f469c106', 7, 'S1	7	q1', 'q1', 4, 7, 'Too long', 'S1', NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.cap_material VALUES ('01a2032c-d6b0-72f6-b4a3-a6c6f3d0bffc', 123456789012, 'MANUAL', '["POLL"]', 'MANUAL	3	ur', 'trainers-guide', 'ur', 'CC BY 4.0', 'application/pdf', 7, 'a "name"
نام', 1, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', NULL, '{"en":"A \"name\"","ur":"نام"}', 'https://example.org/m.pdf?v=3', '[2019-01-01,..)', '2019-01-01', NULL, '3');
INSERT INTO electioncore.cap_outcome VALUES ('01a2032c-d6e4-7088-9812-b03aa36876f1', '2024-01-15', 'p-2', 3, true, 'p-1	O1	2024-01-15	p-2', 'O1', 'p-1', 7, NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.cap_practice VALUES ('01a2032c-d6cd-7a8f-9bc5-f6c8c8d9a0c2', 'seal', 'PS1	PRO	p-1	FAFEN	2024-01-15	seal', '2024-01-15', 'FAFEN', 'p-1', 7, 'not-met', 'PRO', 'PS1', NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.cap_revocation VALUES ('01a2032c-d6dd-7e3e-8b0e-609ba579ca36', 'C-2', '{"number":"F.1(2)/2024","date":"2024-01","signatory":"Secretary"}', 'Issued in error', 7, '2024-01-15', NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.cap_role VALUES ('01a2032c-d6a6-7b90-90ca-bd44e02cda1d', 'poll-workers', 'PRO', '[{"competency":"COUNT","level":2}]', 'COC', '["POLL"]', '{"en":"A \"name\"","ur":"نام"}', 7, 'a "name"
نام', 1, NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.cap_session VALUES ('01a2032c-d6c0-7107-8ced-b11b45505b17', 'women', 25, 'S1', 'POLL', '["2024-01-15","2024-01-16"]', 'ps', 'D1', 'GE-2024', 7, 'PRO', 2, 'held', NULL, 3, '["p-1","p-2"]', '[2019-01-01,..)', '2019-01-01', NULL, 'V1', '2024-1');
INSERT INTO electioncore.cap_station_errors VALUES ('01a2032c-d6d0-74b8-9410-28f790f8ad03', '2024-01-15', 40, 3, '45', 'PS1	45	2024-01-15', 7, 'PS1', NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.cap_station_need VALUES ('01a2032c-d6d2-71a9-a75b-2f20a635157b', 'PS1	PRO', 'D1', 4, 7, 'PRO', 'PS1', 'women', NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.cap_test_result VALUES ('01a2032c-d6c9-700c-91e7-24c531e4bd2c', 50, 'S1	p-1	after', 'after', 'p-1', 7, 41.5, 'S1', NULL, '2024-01-15', '[2019-01-01,..)', '2019-01-01', NULL, '2024-1');
INSERT INTO electioncore.cap_trainee VALUES ('01a2032c-d69c-7c9f-8610-7c8396348119', 'poll-workers', 'علی', '["ur","ps"]', '{"en":"A \"name\"","ur":"نام"}', 'Education', 'p-1', 7, 'female', NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.cap_trainer VALUES ('01a2032c-d6a0-73f5-b15d-f2139d2980b1', '["POLL"]', '["ur"]', 'p-1', 'D1', 7, 'TTF', 'male', NULL, 1, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.cap_training_plan VALUES ('01a2032c-d6b7-77d2-8304-5cb8eb22d822', '{"chain":"wing","stages":["head","secretary"],"submittedBy":"p-1","submittedOn":"2024-01-15","steps":[{"stage":"head","decision":"approved","by":"p-2","on":"2024-01-15","instrument":{"number":"F.1(2)/2024","date":"2024-01","signatory":"Secretary"},"coverFor":"p-3","comment":"Seen"}]}', 'TP-2024', '[2024-01-01,2024-02-09)', '2024-01-01', '2024-02-09', '[{"course":"POLL","audience":"judiciary","unit":"TRN","role":"PRO","people":40,"women":12,"sessions":2,"days":"[2024-01-01,2024-02-09)","budget":"1200.50 PKR"}]', 7, 'a "name"
نام', 1, NULL, '{"en":"A \"name\"","ur":"نام"}', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.cap_training_return VALUES ('01a2032c-d6e7-7c72-8280-32b25f2343b2', 'poll-workers', 'R1', '2024-01-15', 'POLL', 919881, 'D1', 7, 'PRO', 'a "name"
نام', 1, 27676, 'Press release', NULL, '{"en":"A \"name\"","ur":"نام"}', 976586, '[2019-01-01,..)', '2019-01-01', NULL, 61445);
INSERT INTO electioncore.cap_venue VALUES ('01a2032c-d6bd-743f-9dd7-d7cf57168dfe', 'V1', '5000.00 PKR', 34.5, -71.25, '{"en":"A \"name\"","ur":"نام"}', 'D1', 7, 3, 'a "name"
نام', 1, 40, NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.core_approval_chain VALUES ('01a201da-91d4-72f7-bb71-73d6dd12f5f5', 'wing', '{"en":"A \"name\"","ur":"نام"}', 6, 'a "name"
نام', 1, '[{"code":"focal-point","name":{"en":"Focal point"},"signatories":[]},{"code":"head","name":{"en":"A \"name\"","ur":"نام"},"signatories":[{"person":"p-2","days":"[..,..)"},{"person":"p-3","days":"[2019-07-01,2019-07-11)","coverFor":"p-2"}]}]', NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.electioncore_migrations VALUES ('20261121235327_Initial', '10.0.14');
INSERT INTO electioncore.electioncore_migrations VALUES ('20261122031029_Inclusion', '10.0.14');
INSERT INTO electioncore.electioncore_migrations VALUES ('20261122055727_Planning', '10.0.14');
INSERT INTO electioncore.electioncore_migrations VALUES ('20261122121108_Capacity', '10.0.14');
INSERT INTO electioncore.electioncore_migrations VALUES ('20261122161354_Quality', '10.0.14');
INSERT INTO electioncore.incl_classification VALUES ('01a2013f-b15b-7d44-9514-c883df9d3255', 'bands', 'bands@2020', 'population-group', '[{"code":"18-25","name":{"en":"A name","ur":"نام"},"role":"regular","ages":"[18,26)","sdmxCode":"Y18T25"},{"code":"18-20","parent":"18-25","role":"regular","ages":"[18,21)","place":"AF01"},{"code":"all","role":"total"}]', '{"en":"A name","ur":"نام"}', 5, 1, 'a name
نام', 1, 'Commission', NULL, '[2018-01-01,2018-02-01)', '2018-01-01', '2018-02-01', '2020');
INSERT INTO electioncore.incl_correspondence VALUES ('01a2013f-b15c-7bfe-b46f-d136faeb043b', 'bands', '2015', '{"number":"SRO 7","date":"2019-05","signatory":"Secretary"}', '[{"from":"a","to":"b"},{"from":"a","to":"c"}]', 5, NULL, '2020', '[2018-01-01,2018-02-01)', '2018-01-01', '2018-02-01', 'bands@2015>2020');
INSERT INTO electioncore.incl_dataset VALUES ('01a2013f-b161-763d-99bd-3180383f59f8', '0', 'roll', '[{"dimension":"population-group","classification":"bands","version":"2020"}]', true, '[{"code":"trained","name":{"en":"A name","ur":"نام"},"kind":"flow","unit":"people","base":{"code":"trained","name":{"en":"A name","ur":"نام"}},"notAdditiveOver":["course","place"]}]', '{"en":"A name","ur":"نام"}', '{"en":"A name","ur":"نام"}', 'Commission', 5, 'a name
نام', 1, 'Gazette', NULL, '[2018-01-01,2018-02-01)', '2018-01-01', '2018-02-01');
INSERT INTO electioncore.incl_dimension VALUES ('01a2013f-b157-7efe-b134-d10893749f28', 'population-group', 'nominal', '{"en":"A name","ur":"نام"}', true, 5, 'COMPOSITE_BREAKDOWN', 'a name
نام', 1, 'sensitive', NULL, '[2018-01-01,2018-02-01)', '2018-01-01', '2018-02-01');
INSERT INTO electioncore.incl_observation VALUES ('01a2013f-b17b-76e8-bd7b-aaca5937e03b', 'population-group=423298', 'roll', 'trained', 'As printed', 'roll|trained|population-group=423298', 5, 'value', NULL, '[2018-01-01,2018-02-01)', '2018-01-01', '2018-02-01', 423298);
INSERT INTO electioncore.incl_observation VALUES ('01a2013f-b182-7b7f-84e2-473f74d46868', 'population-group=suppressed', 'roll', 'trained', 'As printed', 'roll|trained|population-group=suppressed', 5, 'suppressed', NULL, '[2018-01-01,2018-02-01)', '2018-01-01', '2018-02-01', NULL);
INSERT INTO electioncore.incl_sensitivity_policy VALUES ('01a2013f-b165-792c-8249-43c0bbde91e0', 'Secretary', 'p1', 'religion', 's. 48', 1, '["sex"]', 'Outreach', 5, NULL, '[2018-01-01,2018-02-01)', '2018-01-01', '2018-02-01');
INSERT INTO electioncore.incl_survey_wave VALUES ('01a2013f-b16a-7bed-8082-7dc5293d0514', '{"code":"voters","name":{"en":"A name","ur":"نام"}}', 'w1', 'Two stages', '5', '[2018-01-01,2018-02-01)', '{"en":"A name","ur":"نام"}', '0', '[{"code":"yes","text":{"en":"A name","ur":"نام"},"count":60},{"code":"no","text":{"en":"A name","ur":"نام"},"count":"suppressed"}]', '{"code":"q1","version":"2","text":{"en":"A name","ur":"نام"}}', 5, 'unknown', '100', 'a name
نام', 1, NULL, '[2018-01-01,2018-02-01)', '2018-01-01', '2018-02-01');
INSERT INTO electioncore.incl_threshold_rule VALUES ('01a2013f-b176-7568-92d1-d01b621e93d9', '{"act":"Elections Act, 2017 (Act XXXIII of 2017)","section":"9, Explanation"}', 'pk-2017-s9', 'may', '{"en":"The Commission may presume that women were kept from voting by an agreement, and may declare the poll at stations or in the whole constituency void."}', '[2017-10-02,?)', 'PK', '[{"code":"below-tenth-of-votes","explanation":{"en":"The words of the Explanation: women''s votes are less than ten per cent of all votes polled. A share of votes, and ten per cent exactly is not less."},"measure":"share-of-votes","comparator":"below","limit":"1/10","isDeclared":true},{"code":"at-most-tenth-of-votes","explanation":{"en":"Press reports that say ten per cent or less."},"measure":"share-of-votes","comparator":"at-or-below","limit":"1/10","isDeclared":false},{"code":"below-tenth-of-women-registered","explanation":{"en":"Press reports and advocacy pages that take the votes of women against the women registered: a turnout."},"measure":"turnout-of-group","comparator":"below","limit":"1/10","isDeclared":false}]', 5, 'constituency', 'women''s votes below a tenth of the votes polled', 1, NULL, '{"en":"Women''s votes below a tenth of the votes polled"}', '[2018-01-01,2018-02-01)', '2018-01-01', '2018-02-01', '{"isVerified":true,"source":"Text of the Explanation as reproduced at pakvoter.org, Election Act and Women Representation","note":"The copy was not compared with the Gazette of Pakistan of 2 October 2017, and later amendments were not searched."}');
INSERT INTO electioncore.log_commit VALUES (1, 'registry', '\xe93ad97d1bc2133c7c93b0a47755c80d65f01847f2be6ed5e07c2daa972d7f52', 32, '\xb12e7b3477ce5e941d7efe28ecad776241e4840135142d273f295d339fdaaf47', '01a200b4-541f-7e5e-8dc0-e2f2900bfa14', NULL, NULL, NULL, 'The structure', 639309049479387013);
INSERT INTO electioncore.log_commit VALUES (2, 'registry', '\xa43edfc597d9d4cbb8a80a087496b4b1d6db3b6e76568a16617d5a801e98148a', 2, '\xfbf5d13db4d124f07a0f39b2d1be50af4e476679f2fe5780d2a2feeae0cafb57', '01a200b4-5f8b-768c-b13f-735e852f0f25', NULL, 'No. 7/2019', NULL, 'Appointment to CEO', 639309049507781559);
INSERT INTO electioncore.log_commit VALUES (3, 'registry', '\x1e22ffddc9324216ecb0533ab85dcb75729e65a0ba8509dab7f3336f8527d309', 1, '\x12b9c3cb2084774f09fa5ad030d5e4c97d729a2edf02c1a2507e10eecaca6b87', '01a200b4-6722-7303-8e91-32aea5fae11b', NULL, NULL, NULL, 'End of appointment A-1', 639309049527219536);
INSERT INTO electioncore.log_commit VALUES (4, 'registry', '\x60147d7f856214d698e903be993d5144dd17304bcb006bcf32806a81172ebe4a', 1, '\xe58e5cca19d2607510b52f264725a211ba372d32917f7cd315da789b6ab47999', '01a200b4-7086-796c-9f7b-0ad8dfd84d0c', NULL, NULL, NULL, 'Correction of unit:GENDER', 639309049550854335);
INSERT INTO electioncore.log_commit VALUES (5, 'tester', '\x83ecfb8c228e9b32bf5fd4d292d87d8796627f31e7b742bc60f3e3e645d38091', 9, '\x561176684594fe1a383d22df23ddf63345cf0b123a7cc23096a9b31bb71e778c', '01a2013f-b184-7e20-94e0-419920e58a1b', '2024-03', 'No. 7/2024', 'The Secretary', 'A test', 639309140811674207);
INSERT INTO electioncore.log_commit VALUES (6, 'tester', '\xdf92e5092706f0a6968e2dcb3b10591947914a345471bfb3d8798f30f920ebd7', 14, '\xe74e91c81ed91a4b3c9078d0efe087606fd33b94fc9603d494c7e1cb83151155', '01a201da-91d7-7c2e-b099-88186bb00919', '2024-03', 'No. 7/2024', 'The Secretary', 'A test', 639309242311426738);
INSERT INTO electioncore.log_commit VALUES (7, 'tester', '\xb909e67ab64f9ec09b23ec3aa470d43bb96087e91d97caf75bbca17a53743f05', 28, '\x87d0ffff2f494c15e6367f8f3f12335d8564db94fecc5a52d326b3b9f5bcba95', '01a2032c-d6e9-7150-8db6-371a914b5ccf', '2024-03', 'No. 7/2024', 'The Secretary', 'A test', 639309463999920175);
INSERT INTO electioncore.log_commit VALUES (8, 'tester', '\xaac92ae32e5dbbce06fa41c81bf59e9959ef0aaa5523056d483cda3c68629d47', 18, '\x806623c8487112cb16a624b56272dee4b81d4521c52407e48f240840a293c1f5', '01a20500-a532-7516-9128-9fcf93b6b139', '2024-03', 'No. 7/2024', 'The Secretary', 'A test', 639309770581089962);
INSERT INTO electioncore.log_entry VALUES (1, 0, '\x40231d4ade56fd9f4d1af49141c53cbc3b6028b1daa422fbcf528c790d1a14b2', '\xf40598a269501083432d522ebb1fada38ccbae88f9271a10421a26cf828d92f0', 'institution', 'institution:institution');
INSERT INTO electioncore.log_entry VALUES (1, 1, '\x4c86f13204f16ab06f992a9a16413a395b7c6b19d78cbac09641eb274c450d10', '\x2b6acfe87de0e962fe46c1ffc70e83b1316beb674ff176ee08b8b8088047ad47', 'place', 'place:AFG');
INSERT INTO electioncore.log_entry VALUES (1, 2, '\x46f2e317162e4a3cc6701c163e013d06428b0ef7a59b1bef37005c6a1ee9e822', '\x9fc988deae8b3dc2873c311227403bae46400b9186c33470bf1e3ab22a3c41be', 'place', 'place:AF01');
INSERT INTO electioncore.log_entry VALUES (1, 3, '\x2d1071e97541b12817506f6cb1fd67f819aecd04d54d6a29dd3cdc59d2332a5f', '\xdbebe2054f375d2e02f56cd09bd886941208b211c5e5f76d058288f49532fcb1', 'unit', 'unit:IEC');
INSERT INTO electioncore.log_entry VALUES (1, 4, '\x341d03029f9aaf7bf4f721552cdc8c82adb971e5d271cfe9fd710e46e4dbd6a6', '\xea30caa4c7c8eebd55e474b2ddb5d6efaded614ccbf84916c5c845563a994df7', 'unit', 'unit:COMMISSION');
INSERT INTO electioncore.log_entry VALUES (1, 5, '\x2ba5e1daec8256e8ae6224d30ef52726ef55bfeb414a40c485c40dd57ca2c5d6', '\x8e7eac6d60818141a6afbaababec5f889dfe9e7d1b1f7039216693c67962c9df', 'unit', 'unit:SECRETARIAT');
INSERT INTO electioncore.log_entry VALUES (1, 6, '\x264c6fe11d7bc8e749a38c9e212a99e1658d2c497464cf20aff451f5280d29ff', '\x7df796133126aba68acf53fa15a66ccfb494b0bef66484637b3987d47663b09b', 'unit', 'unit:OPERATIONS');
INSERT INTO electioncore.log_entry VALUES (1, 7, '\x0e9c8a83936ab3e35e26582478682d57493f5186d4642db5f08fed67dfa03304', '\xf22e27fb96e0e593d17dd530f332e5aebbca007b08bff70493873b23dfa69a39', 'unit', 'unit:FINADMIN');
INSERT INTO electioncore.log_entry VALUES (1, 8, '\xcbdadab6dd32b0bd6f6dd9b7c876a8a3738ee18f023bcf9ecfd8ed4e2427cd7e', '\x039e5d08bea6da346b3ef10ad472b2533c0ec001e57f088277088b301d7c3f34', 'unit', 'unit:FIELDOPS');
INSERT INTO electioncore.log_entry VALUES (1, 9, '\xb03ecb392d389b4e048de01757267e1a6fddea9442c63825219b12e4ea0a402c', '\x49561e83815216df34b145277d9f89a78d22e51a8af2e1d4b680a7a28db7476f', 'unit', 'unit:GENDER');
INSERT INTO electioncore.log_entry VALUES (1, 10, '\x1114aca5064dca70cca8d2135cc38ae9b6fe60f1fee31539d5f7e11181b092c2', '\x48d521a4d3735b391edcaad6fe4527fcaaaf0a4ea2f78bdf397c1ea05359fe91', 'unit', 'unit:PO-AF01');
INSERT INTO electioncore.log_entry VALUES (1, 11, '\xe3215d556b7e048c936bc5748625f84505ce5bffb6de8c4e55b63fcdc64e0441', '\xa7be97b89e0ed8335d95dba80dc54f56938557bd673b856e4b9e5b0887adee12', 'post', 'post:CEO');
INSERT INTO electioncore.log_entry VALUES (1, 12, '\x26fd6586124634e94b8502d1f2dfec2d542b79a433a4f9777c5dd497cc101073', '\xb139a148aa7b257b4225537878db48c3918b5bba5fd000bece06445d6fc731e7', 'post', 'post:DCEO-OPS');
INSERT INTO electioncore.log_entry VALUES (1, 13, '\x50949d4139850cc41ca194acc02901cdebd91c6810a70d71213342c9a0b5d012', '\xe1edc16f40da3b08719fcc34b7637e381753cffe8af77d9c566e8261d3e1ee33', 'post', 'post:DCEO-FIN');
INSERT INTO electioncore.log_entry VALUES (1, 14, '\x2d4d71ab884797a47fe9d968d8e43a3d3bc6fa5bc0ad32b1f30824f8a71c694e', '\x6705c2858c0d5c70bd665ce1576817666dd14a2556794c0983077279d1206324', 'post', 'post:PO-AF01-HEAD');
INSERT INTO electioncore.log_entry VALUES (1, 15, '\x1b1cf395035f4468617dca3191ab1eb533a65922681e301232ea90d14d403126', '\xb20f7dfe515f94f4b5ee41434db8b25b582492726e0a69228a2746de60d222f7', 'post', 'post:PO-AF01-OUTREACH');
INSERT INTO electioncore.log_entry VALUES (1, 16, '\xb59cc8ee8d64f60584a3c8a959b7c0d085a18c4c34f19314acc2db980ae6a5c4', '\xf8c429e169ebb1c8d6c5e58f038300fe678a8fd4845e3dadca7b930693f3854d', 'post', 'post:PO-AF01-IT');
INSERT INTO electioncore.log_entry VALUES (1, 17, '\x493de73f230712e41f2b7c82f59e07e532ca7b48f845b13ba90ad8fa6f1e1434', '\x0d7f45ef55b52d2c7a59e51c43cb546f669f137d90cd5540bfb0285987896b0b', 'post', 'post:PO-AF01-FINADMIN');
INSERT INTO electioncore.log_entry VALUES (1, 18, '\x8619fc1595cdca5eef9842ca3590e73617385e44609307dd1096088954e98885', '\x673ea95913dfb2791e27d939a280c4dd226595d02bf5a2bf95da1e6e94b82b59', 'post', 'post:PO-AF01-CLERK');
INSERT INTO electioncore.log_entry VALUES (1, 19, '\xf081abb9ab0c37810f492adc836269d794fa534d572cc83d9af00a98c84fdd33', '\x5546540605348a975818a405c151fa117f894eba4762aa8ce2262b64a5800655', 'reporting-line', 'post:DCEO-OPS');
INSERT INTO electioncore.log_entry VALUES (1, 20, '\x12851aa38de857f00a5a2c2b18e06833d72e8ad28b0ca7a82987c8aa0576e49b', '\x8927083ce81f2be696cce8da57871bb962f41bab3890777c5d1c0f5d959aa3b3', 'reporting-line', 'post:DCEO-FIN');
INSERT INTO electioncore.log_entry VALUES (1, 21, '\x3a373789d9bd3d28e31ede9665356e9ad4880464dfaf26dbf317ed035f9d74fa', '\x06d7df5818baa32e205ae5a965161424f3b71e7eeb6360229f3b270d7c8b9cef', 'reporting-line', 'post:PO-AF01-OUTREACH');
INSERT INTO electioncore.log_entry VALUES (1, 22, '\xac4352dd4344258c0966f4a0bb9d99b87094a5672796dabdf141b41327467cc0', '\x859287ac570ffff9771cc297b0360996f85e3d35ed7a5dce2702e598d091f2d7', 'reporting-line', 'post:PO-AF01-IT');
INSERT INTO electioncore.log_entry VALUES (1, 23, '\x009a20dca3ad727e3964fe125e150ae792b1bc32b1763ea3422765ece35ea1f3', '\x9a4f6d30159774a1344e252749b5959aa6f3cf9ce6bd079828ff5c16e86880a8', 'reporting-line', 'post:PO-AF01-FINADMIN');
INSERT INTO electioncore.log_entry VALUES (1, 24, '\xd76d10db8706f985cac8b9cdd2062973d2681f4e9fd65266d4a42f7802830b25', '\x930f7e08ccec7b1151adee88310855306d3b989e09f388fe8937957e837fae43', 'reporting-line', 'post:PO-AF01-CLERK');
INSERT INTO electioncore.log_entry VALUES (1, 25, '\xf2607458d6ff26a9d75b50841f8115f320d7463cd571a584c0e888f0eeb9592a', '\x870b7bcd6570f29f0da88839014fca883f42013868c4a11c0d1c99ac32618b9a', 'procedure', 'post:CEO');
INSERT INTO electioncore.log_entry VALUES (1, 26, '\xad11c5179ea4f2aac09e5d0e05baab5cdc5f3a59c394aa747a7e2086b85bea78', '\x572c8c8d619b57fb72348bb1fdfdaa335fbbc1699b3c6670d6652a26a61dabdc', 'template', 'template:PROVINCIAL-OFFICE');
INSERT INTO electioncore.log_entry VALUES (1, 27, '\x4f62cd777bbafd1e1c6067495cdedd961c838ac946443884e95df6a9643f8ee3', '\x863a7d56fae28bbe4988c5df9a35e1455d1c1179c336980eb3f31c1588e0e1f1', 'stated-figure', 'stated-figure:deputies');
INSERT INTO electioncore.log_entry VALUES (1, 28, '\x5aea9a261bfe500fc1af7c053a9403e1573e17d3715b7e43c6bbf256c36bb43f', '\xc6c7303ff4e147d7ecf6e3ff566f039c05e42df1a26c011992358532df6b0a5b', 'stated-figure', 'stated-figure:hq-departments');
INSERT INTO electioncore.log_entry VALUES (1, 29, '\xd6d736a35576748222a7dd8e3e56031ac742d378d2d83974469823dfbc645f1a', '\xef838a3c61e013ee438879f40bf7bb0344c2a7d83c028f162d908428f03a21fb', 'stated-figure', 'stated-figure:hq-departments-described');
INSERT INTO electioncore.log_entry VALUES (1, 30, '\x4e2d0162b689e7f9747f0e9fd5e848597277dac943d64e529481e3ad244ed3b4', '\x161ec44f40bc089d59b143550c51ae47c814e7b295b99b6051a5dd49abd0a9c2', 'stated-figure', 'stated-figure:provincial-offices');
INSERT INTO electioncore.log_entry VALUES (1, 31, '\xebeebc4a7d83a6a5b56538f561137ffca07e9c990025413b3c2859ecf6e89a71', '\x559d2bf61cae9030942b52ed8259c4db683a2dfad5f01f28f22f3b5f38a52d6c', 'stated-figure', 'stated-figure:provincial-staff');
INSERT INTO electioncore.log_entry VALUES (2, 0, '\x343955f45a267823e5787400fe625c9746c09484066124f94502084aba91d3e0', '\xd09636df5b5eae8fa7f617eb35a864a81c1b56489321b3eca8033371a9b17528', 'appointment', 'appointment:A-1');
INSERT INTO electioncore.log_entry VALUES (2, 1, '\xc5ac1a24d393f0cf791cacb0f75de520b70936506fbae99880421aec03518820', '\xcd25b857b28acaad57308c5e168cea48fdb8271b517165381e48c647632e68c5', 'person', 'person:p-1');
INSERT INTO electioncore.log_entry VALUES (3, 0, '\xd1e38e45423259578e6d026f8fee7189be64ec984d18cf88365b45af11a06244', '\x1e22ffddc9324216ecb0533ab85dcb75729e65a0ba8509dab7f3336f8527d309', 'appointment', 'appointment:A-1');
INSERT INTO electioncore.log_entry VALUES (4, 0, '\xf73c98f83f3569196150ef4a79ef9b133bfb9d6360af5683f4a25a0cd879e6b5', '\x60147d7f856214d698e903be993d5144dd17304bcb006bcf32806a81172ebe4a', 'unit', 'unit:GENDER');
INSERT INTO electioncore.log_entry VALUES (5, 0, '\xbed7f98db23352f3d4d3209d37353965f1d89228d3b0b7f4f64a474c809be541', '\x238499d03f3f2859c681f0fb0ecbcddcfd8e7e65df4d1c75e026d217e809cf7f', 'dimension', 'dimension:population-group');
INSERT INTO electioncore.log_entry VALUES (5, 1, '\x75462553ed2db83162d0c5e0dc60a1e7f4ffe39ccae38be2b04e7952542db723', '\xbe0c459c55a02bee6dbceaf1285064a10ff6cab149dbf14c9546ee109b2cfd0a', 'classification', 'classification:bands');
INSERT INTO electioncore.log_entry VALUES (5, 2, '\x4be9075e4505004ca3d0ad937ebd66572cd045ea877ef3eea637dc7e0c91a717', '\xfbfe15b9e8a5dd03aad4cd668592c94dfa347b27f9d6e731b5c7ebf4da0b28a0', 'correspondence', 'classification:bands');
INSERT INTO electioncore.log_entry VALUES (5, 3, '\x9af0c10dae3054ba530b5bcccf8dc7fa920a8eaaf9e6c669afa61b303ef2d25d', '\xfc0cec74d7bba5117659252ee8ac9088908cf5429d4d4f7b4f69907dd0713367', 'dataset', 'dataset:roll');
INSERT INTO electioncore.log_entry VALUES (5, 4, '\xba940b52f08b6155dc49ed535852269b8d072d709e1941c79eafaff34920c258', '\x1268611d9093b0fcccaef3f159d90ddd608c22633b676f7b717c916313d3249d', 'sensitivity-policy', 'sensitivity-policy:p1');
INSERT INTO electioncore.log_entry VALUES (5, 5, '\xc1ed442308a4e44544a4ac1038e1fcec2aa1f15552a519459ef8cfb8120ee26f', '\xba3136c5e22d6acfd3e4b0a66c688729de622267646d0a9d929bd3a6b5568b64', 'survey-wave', 'survey-wave:w1');
INSERT INTO electioncore.log_entry VALUES (5, 6, '\x48b2f098b36dddc9ff0006627070ab8c22bcceef8f7c0222415bfafab7827c63', '\x16a48d0705c5ed92258ac6d81fab71dcc179a1279a3e2f20fecd7ce950b21eff', 'threshold-rule', 'threshold-rule:pk-2017-s9');
INSERT INTO electioncore.log_entry VALUES (5, 7, '\x0342faedae2b5583b9515a243346b7c2ee8cdec9ab6158567038697ae0dce311', '\x295eb95d9859b163c65598e9be7ce6b9fa827a1003ae45864e22c96553565e48', 'observation', 'dataset:roll');
INSERT INTO electioncore.log_entry VALUES (5, 8, '\xfe3c25d045ca0912933c7e25ede1bd063af10ca3e4f4d3dd5daf379e1c09754a', '\xf2014ef227d1696fa40a7e01b1a44f9539c1d855fda282fda55026b1d518207f', 'observation', 'dataset:roll');
INSERT INTO electioncore.log_entry VALUES (6, 0, '\x676fe675ffa76436c4b8835fae2d519780e2c9dfa6ee83353007972cd62e62a1', '\x9f77610c0bd5c3429fadcbc882470b3954a4ce0221a6c5a9570045c1412769b7', 'plan', 'plan:SP-2019');
INSERT INTO electioncore.log_entry VALUES (6, 1, '\x24d27eea678a25202f011c162218baf34e22a7563eb5a4578ebadf48f72ead5b', '\xe29493ab1b5aab4a5411a6e675421f8e94f3c951be4422bfa2f0dcab94fec38f', 'plan-element', 'plan-element:G1');
INSERT INTO electioncore.log_entry VALUES (6, 2, '\x47038aa1f89286b98c2cee38149a15a1e7a41957e52225f9ca3100460ef38c9e', '\x3c1c8ac7d80306175a2d813825ab32eb76e5378584813775811e2bdfe98c6e57', 'plan-indicator', 'plan-indicator:I1');
INSERT INTO electioncore.log_entry VALUES (6, 3, '\x68664bd7b60bae2b2729570402a3804f6467e447aac293f8ea38f725eb43077a', '\x468730ebe32b948ab98eed1546a21930c86400bc0eb5a0f7097eb49954a9b299', 'measurement', 'measurement:M1');
INSERT INTO electioncore.log_entry VALUES (6, 4, '\x49f0c758ead6520ea4d902b6f609c44caf516d548f53a321b8eded6aff9865fe', '\xb1c8c6c6a4da8be8edbe0a66957316ff312bd2f65f3399ef11abbc9ac5b2833d', 'plan-activity', 'plan-activity:A1');
INSERT INTO electioncore.log_entry VALUES (6, 5, '\x2927d825a975f2105300e78aabce8bd38bc276338acbf989c86a2f1526b7bd8d', '\x8a71435e26bd32b15978c52eb943af9ce906512bf986598a58e7658b6172ec5c', 'expenditure', 'expenditure:V-17');
INSERT INTO electioncore.log_entry VALUES (6, 6, '\xbdd4e7ddda4eda581b8b7bb9f7485d874671cc9293dd0b7bd8aec5f1358a244a', '\x4813f2d36d3cf39f9b6ebf64724011a0f53c90748cd75f996f83ae2620804a77', 'risk', 'risk:R1');
INSERT INTO electioncore.log_entry VALUES (6, 7, '\x1d5eca35441f8ca4579a3aa14a095796ad5ae1df6877f58f00e55baa8965a6f8', '\x0796097bde35196c86d52c789cc046b50fb2b7e966f9fed004cbe6217dcf50b3', 'recommendation-source', 'recommendation-source:EOM-2018');
INSERT INTO electioncore.log_entry VALUES (6, 8, '\x61998ede9372fc093ea164c342af931b909ce09a82586c792a2a4e24f175b3fa', '\x07884b4bf18dc2b99047c4a63655ee2cd539cdbeba87d31b886d3943c6b73c3a', 'recommendation', 'recommendation:EOM-2018-1');
INSERT INTO electioncore.log_entry VALUES (6, 9, '\xddf9ed6cfd72b3e1b93ca3feef5cb4d5ac661d210e8188d7ba088247f56bff1b', '\x89bd40554ac90ddb89ca5f2fe9332f1a8c07c210b4b194aa269c8aff77a86c31', 'recommendation-assessment', 'recommendation-assessment:S-1');
INSERT INTO electioncore.log_entry VALUES (6, 10, '\x38bd7255fc96e377f5c6b23378144554084afc482d15389ad70d1372d860de69', '\xfcf7f75669ead4c8a1609bc1d5958641e2253b217f0c376c41a5af87d4d2613f', 'assessment-scale', 'assessment-scale:three');
INSERT INTO electioncore.log_entry VALUES (6, 11, '\x91eb2435aa81445a784a20ecc9da59c058818bdd1e17fed709ad9c0a94529bc1', '\xa910a4c41604565b845a14f35dd2be0ae2fe6562a6554898ca24e1578389f1ad', 'scale-mapping', 'scale-mapping:three>odihr');
INSERT INTO electioncore.log_entry VALUES (6, 12, '\x36c574f578e16631d972697c496e836c78841f9692ec9794226f01818c92e674', '\xe9029dc41748017b2f6f9f7d2aa691337f2496a3ca0f42eb5833ca65f342be66', 'consultation', 'consultation:C-1');
INSERT INTO electioncore.log_entry VALUES (6, 13, '\x47cbaf22208c5a985b5aeeeade4b850d618f039bd40fd2cc8363cbb5b58c36fb', '\xf8b56b2fe117664dff5e26c87cd7d5949ad418c847821ea42e515d1bdc6a6faf', 'approval-chain', 'approval-chain:wing');
INSERT INTO electioncore.log_entry VALUES (7, 0, '\xd73e52c88222d119c1488331978145d1232ac267058f68d8cf8ff9d94d0712a1', '\xe31f3aeff780a290687959b50962f463bb1400cb1d822c8075faadf9325f2421', 'trainee', 'person:p-1');
INSERT INTO electioncore.log_entry VALUES (7, 1, '\x2887cb1c58cbec865c36961622684c644fdb3e5a33b37beae41fbe2d795d844e', '\x6216d8cf6bc902cfe2f0cf049318f146bc080286a53643adae719b49e19e2333', 'trainer', 'person:p-1');
INSERT INTO electioncore.log_entry VALUES (7, 2, '\xad186bbdd33ebb3ec6f6cedb50807ba26e1b72892c2d9c7d9446eeff77cf03ec', '\x7eb27753edf01cd3a350c34aacf2878d141c9db9d09902a936a5d0317ffbcca1', 'competency', 'competency:COUNT');
INSERT INTO electioncore.log_entry VALUES (7, 3, '\xe3c6b72b9012626848f1a2d4c3a88a3ff733a965fe6641fcb0ff22496ac01f25', '\x1b27bbb5bbf8d98d577a5506d75574c8dda70e00fb5fbf0ffad2aefdacfed6c1', 'role', 'role:PRO');
INSERT INTO electioncore.log_entry VALUES (7, 4, '\x2dbacbec64030da4842209eb7bcaacab1661ae237250c73b0891861c0738db1e', '\x0404ed3fbf4aa73591a45f6a11a8ae76aa282ee1b69f4194984c5899b0f39077', 'competency-assessment', 'person:p-1');
INSERT INTO electioncore.log_entry VALUES (7, 5, '\x6eb5f2250d40c8fb687f4b903b5fc93906d3335f004756dc2ea305fa531f18bf', '\x124e97ae9fb0ad138a0e7773a96f88775e4aab30ff9edb9d8cf7d906de601023', 'course', 'course:POLL');
INSERT INTO electioncore.log_entry VALUES (7, 6, '\x00934869057be4c0201b36e9559aee0ae72a1df6380b209fc61ac605da8252e9', '\x4eba36887a187da292734b19957f0cfb03df343c3af578a7081d1de06f380b35', 'course-version', 'course:POLL');
INSERT INTO electioncore.log_entry VALUES (7, 7, '\xb5de7817980294edc90582dd44ee39cc8225ba19724fc9ebd6e677813e7cab36', '\x264e63e798899d861b0b4058699d99d6fcd4ff41363b2fd51c1e5f75be70fe16', 'training-material', 'training-material:MANUAL');
INSERT INTO electioncore.log_entry VALUES (7, 8, '\x198e816d88d3eccfd2cf4bd332b13c2b22756fe31e2e0375ec7a6be99f25e32f', '\x514291dce9c6f0fa5c147cfda9dc61498e11e03a9ae863bb13ef85e7c861f9a4', 'code-of-conduct', 'code-of-conduct:COC');
INSERT INTO electioncore.log_entry VALUES (7, 9, '\x3dba6b57345899b9408c8a6cbf9b746a88220f83ad55fc6a48eae7650d648967', '\x8076a35876858503d775e9fc0c579d790ba5b8c45d4d4d75a9ce0a20d7391936', 'acknowledgement', 'person:p-1');
INSERT INTO electioncore.log_entry VALUES (7, 10, '\x69b4f4335d83f92cb6189f42440d523fc121d6f7f7980b571ac7bbb102a55f1d', '\x6aa8d49b586a7a800953a507723c41c03ee6927e888f4f2cd7a059e880fb2bd9', 'training-plan', 'training-plan:TP-2024');
INSERT INTO electioncore.log_entry VALUES (7, 11, '\x4ff00ee1aec7458e9a498bd9eb0c6d686e5fe70143d2bdd752f5d2273f826dcd', '\x932cc0d025803c2f49eeb5f4fb9b22a5c93ab5b7af325d2387fc2129c45fb785', 'cascade-plan', 'cascade-plan:GE-2024');
INSERT INTO electioncore.log_entry VALUES (7, 12, '\x8a10500eb40bd7e17512cb937fede4bb6f1d94b4de135e2693a0eeef1706a5a6', '\x148a235a58e655af25567e4ab7809cb16ded18f82544b6b3b466cafc84c6eff0', 'venue', 'venue:V1');
INSERT INTO electioncore.log_entry VALUES (7, 13, '\xe32ee0e141bc8bb000fdedd953080484cd4242e07732200834ef54c6c6b67e31', '\x7a242d55b7709b20d309d387a1679afc3bf2a7de304c4eac502de97d8839132f', 'training-session', 'training-session:S1');
INSERT INTO electioncore.log_entry VALUES (7, 14, '\x1b29bc70176c1f42a115582301e0ea3e48f4e3fde2b5615323588d08cea89c5e', '\x7f124ffdedc99d90290ee33248db89451bb061b5739f771c057d60277759116d', 'enrolment', 'training-session:S1');
INSERT INTO electioncore.log_entry VALUES (7, 15, '\x3a36e28ec46f763713a057b1553768aa928a843265e1be58e9fccfc072b0bb8b', '\xe4d1b695f01dce4732edbf87627eb004ed625b5cd85c13041ea1d8aadb682f82', 'attendance', 'training-session:S1');
INSERT INTO electioncore.log_entry VALUES (7, 16, '\xd9010aeae207c36a318c853de9cd5dce0c22ed11fadb5f9c5dd08b704c843fba', '\xba90aa6f728f9983d818e27d046e5a584a633fcd3362120a1808b8d03ac859fb', 'test-result', 'training-session:S1');
INSERT INTO electioncore.log_entry VALUES (7, 17, '\x79be3cdfd6756db007466420f40201271e3f56e72e4c8a856dac9024459bd506', '\x0f73f4a56052a53edd76426846d862033412553a55fe0bfdedd404f3b8a50a0e', 'session-feedback', 'training-session:S1');
INSERT INTO electioncore.log_entry VALUES (7, 18, '\xd5552110ae16ce4a7ae8173b5c40c0bac8a9640d3b8acebe071c239b1d089d0b', '\xf3ccf0b07e47ae2761687e0f1f8041f735d6131eb599bf63b385df4d8a4c9fa3', 'practice-observation', 'place:PS1');
INSERT INTO electioncore.log_entry VALUES (7, 19, '\xd0a1725ac8f90e9f844c70cc25676e3512d3144514acac8299111ee42f210310', '\x2a9f9c46fd0726dc0d5a76575ebe1b36ac337c1d5d4128b514a3e1680db0409e', 'station-errors', 'place:PS1');
INSERT INTO electioncore.log_entry VALUES (7, 20, '\xbde022e443a9d0c93c6761b801575ffc355ddce57edad8cd5a3e2e3aaf61b918', '\x359964ed46c26f8c936305b8cfd0362d21cf5406914c14a6e9c0363cd17f4b39', 'station-need', 'place:PS1');
INSERT INTO electioncore.log_entry VALUES (7, 21, '\xa12847a53e2e6a5c7b5da8a29104511d2e8e37010cb9f2e3b398f81ae7c61dba', '\x1562e76d885da6a2bd5313a61c94a5d6aef1a9dd1956e65471a601e77ce2bf72', 'duty', 'duty:D-1');
INSERT INTO electioncore.log_entry VALUES (7, 22, '\x6238ea7ed0cf7226e7841f51b4715a45e63eac9add86ca46a76037fe75753cbd', '\xd38aa0433344857c2106a6d295053f8fdbdbd1472dcb13ab84af5d4f74e202a0', 'credential-type', 'credential-type:WF');
INSERT INTO electioncore.log_entry VALUES (7, 23, '\x07927664c153f4404a6a8e6ba39d0d20a4eeddb539eff1f27694fb8e2fc06c7d', '\x5df099b4eefa36490ae99c470d7e1204771fc5b0c7f1b8974d4978bb8a32d59c', 'credential', 'credential:C-2');
INSERT INTO electioncore.log_entry VALUES (7, 24, '\x4d8ebcb115875966da8d9fd6cb648c9c918e22e2602d85a872901e6322ea88aa', '\x6c33446cd0fa7255cac73b1745896436d631b8cb639be79a3d113122a6cc8d47', 'credential-revocation', 'credential:C-2');
INSERT INTO electioncore.log_entry VALUES (7, 25, '\x3267d31254bcdbf5ebc8675ed7c4de77ffad60aba19bcc314ba8d0fb02efa52f', '\x8f37113996e75452bf40fbf3097b04578e12ec79292929c8cba0db529669bb18', 'facilitation', 'person:p-1');
INSERT INTO electioncore.log_entry VALUES (7, 26, '\xc186c063c3bb3c75cc3f14c6caad845627275107f9b2d87a74c0b34c6347009d', '\xe8e0d4bfffd57ee6818af9448341df946172f39d057fae1b79fd5261fa430206', 'outcome-assessment', 'person:p-1');
INSERT INTO electioncore.log_entry VALUES (7, 27, '\xe1382af83490e684ea91c212453c2fc4655f808ba24e40647a4129ca51f6e73d', '\xaa59fea9af10255d8df76d812861a9626d5559815bda443291e4979e139cfa65', 'training-return', 'training-return:R1');
INSERT INTO electioncore.log_entry VALUES (8, 0, '\x6e4ffaea250543191bfc6ade3036edcbf3b28f01bbc1836840e0df7b0b03f65a', '\x0183d63ba9d72475cf53cb73045161481536909b240f9833537c2c979c7b31b1', 'quality-scope', 'quality-scope:GE-2024');
INSERT INTO electioncore.log_entry VALUES (8, 1, '\x6cd513c469122ae004dca198ed8e212d534910d916467757d49b6f744ace86e9', '\x7a510c051861eecfe480ca8332a33728fe3aaece8d58b7cf185a7ca8ce32eb1e', 'topic-assignment', 'quality-scope:GE-2024');
INSERT INTO electioncore.log_entry VALUES (8, 2, '\xceadec8c1c31361d8e4877d83251c2d2a11d869ca339f13d52fc1d12d8609bf7', '\x4c53e0a11d5f194414fb5b347d671838960189174a90942f30082024e6989282', 'official-reference', 'topic:EP-VC-07');
INSERT INTO electioncore.log_entry VALUES (8, 3, '\x92023d27b7839fbd69c9ae9ba0ffbe42dee27d25449003c923ee1b9e3cc645fc', '\x539c288cae7e1bd451bd9b3fd6bc34bd4654ddabf25c5888c5d55b9767e86784', 'audit-programme', 'audit-programme:AP-2024');
INSERT INTO electioncore.log_entry VALUES (8, 4, '\xe337d580e28c339e1f1d75ee2004cad6bb8fac8562ea3c496cdbdd7b700b6e82', '\x0be6e29f66831f1e9b52845a6198412ddbe81fcd67c19e1824393cd4ce515196', 'audit', 'audit:A-1');
INSERT INTO electioncore.log_entry VALUES (8, 5, '\x74fe249e5e76dc5884151f90cc6620afdf704833ac3ea53f6ab84a86d193aa92', '\x73ba047176445016e57e3018fa5c88317e62122a5112d6f3488c15cf54ea267c', 'determination', 'topic:EP-VC-07');
INSERT INTO electioncore.log_entry VALUES (8, 6, '\xcdade17280b8d0c2ec642f9d8a342c4941e9e053930b89a32cf82ac0e56d3309', '\x025191c866086626cc249f757d096f24154936b2365abeacbd37a5d0eb0ea4fa', 'certification', 'certification:C-2024');
INSERT INTO electioncore.log_entry VALUES (8, 7, '\x229b077b5de989a2d46d8b2f22101c2de7e61fb9f196775988dd8cbb96b126ea', '\x8de9514f5c7e85b816f4e54489da9a1700992afb89cce055d71be5dbd1d3e9e9', 'evidence', 'evidence:E-1');
INSERT INTO electioncore.log_entry VALUES (8, 8, '\xf04ef6d72dec8153851d9beeca0bd11e07bfaa7cf1282e357d3bd40135cfcb7b', '\x7d7390f5e4c5594466c9559334cf4847204a02c31e6c0caa442068c4524c7033', 'grading-scale', 'grading-scale:afnor');
INSERT INTO electioncore.log_entry VALUES (8, 9, '\x2448203fdb9c4b10220c7b13764f21dedce7b7c50046dedb4e1d0763519a59b0', '\x5954d8f22ddfa7b28e2ed4145e200b5f00794ed09efb222acfc96e111cb3d725', 'finding', 'finding:F-1');
INSERT INTO electioncore.log_entry VALUES (8, 10, '\x9d88a5505ea4271eaca4d3e6c44b43bcc02dfcd464439817345984b2045f69c3', '\x898cee997db0017a90ea886f47a81618773b5fc0a0602061a384cdda074b67fb', 'corrective-case', 'corrective-case:K-1');
INSERT INTO electioncore.log_entry VALUES (8, 11, '\xfce4ab8280dd5ef40c3a0ea8b122c002c942fc099917bf732302bffebc22d8dd', '\x5f2b889e70a59936602a48c8c3b33ae8ccd40cefe3517f9c541fa179e10589ca', 'controlled-document', 'controlled-document:DOC-1');
INSERT INTO electioncore.log_entry VALUES (8, 12, '\xcf536e4eec8e0e9c0e0296d2f7298e9eccb971354e7c24888a688a0214a485ea', '\x2c6d02d1c88c6a0031cbe78ffc3cc0203d9d845ea1b25d2638959e1526e20356', 'quality-objective', 'quality-objective:O-1');
INSERT INTO electioncore.log_entry VALUES (8, 13, '\xa00705c931fcf46d0a99733f9ad33b6e4a8c5fcba2484a18931d95824f92a889', '\xab3cf19a91269356277928c968b999b5da8a33c1849b8c475f65bf913381f7d2', 'process', 'process:P-VC');
INSERT INTO electioncore.log_entry VALUES (8, 14, '\x9b377c350fd0f94ad0a4bd73ca3d72a413d5ef8144db0c54ab16851122f0fe45', '\xde45cd06fbf9b9ca2279e9909587af0ab76a76bf0b3ca51106c46155c61ebfd0', 'feedback', 'feedback:FB-1');
INSERT INTO electioncore.log_entry VALUES (8, 15, '\x64d8977877ff500ed8d80b173c1eeb9f67a0beab4e7f34c7f7a944a2c49785ac', '\x95b7dd886a6060d308b4b4502d7ebd38dd3c759c0590da5cc2aa5a329e7dff1b', 'supplier-evaluation', 'supplier-evaluation:SE-1');
INSERT INTO electioncore.log_entry VALUES (8, 16, '\x423196a986999308e6653957f2c27c07708dd9b964f645230df97f1914cbc8a5', '\x71b3c8b2630cafd846a66649c1b0ad93f0f83d7f93e884aca0195dd9c6070f91', 'quality-risk', 'quality-risk:R-1');
INSERT INTO electioncore.log_entry VALUES (8, 17, '\x7eafc7b352540a88f63560e92ebed3b1c85dc30f80ac62eda10c084f15279142', '\x413a9d7ae985b245a442327ca744502fbc1fd74730aba329d4b424fc7ded1a56', 'management-review', 'management-review:MR-1');
INSERT INTO electioncore.log_head VALUES (1, '\xd8912a0060d184bab78f525229014e95012614e752a58bba50643b67178f516a', '\xd8912a0060d184bab78f525229014e95012614e752a58bba50643b67178f516a', 8);
INSERT INTO electioncore.log_payload VALUES (1, 0, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364392d373462352d623766652d356661666432316534323538222c227374617465223a7b226170706f696e746d656e7473223a226e6f6e65222c22636f756e747279223a224146222c226c6162656c73223a5b7b226b6579223a2263686965662d656c6563746f72616c2d6f666669636572222c226c6162656c223a7b22656e223a22436869656620456c6563746f72616c204f666669636572227d7d2c7b226b6579223a22706f6c6c696e672d63656e747265222c226c6162656c223a7b22656e223a22506f6c6c696e672063656e747265227d7d2c7b226b6579223a22706f6c6c696e672d73746174696f6e222c226c6162656c223a7b22656e223a22506f6c6c696e672073746174696f6e227d7d5d2c226d6f64656c223a22696e646570656e64656e74222c226e616d65223a7b22656e223a22496e646570656e64656e7420456c656374696f6e20436f6d6d697373696f6e206f662041666768616e697374616e222c2266612d4146223a22daa9d985db8cd8b3db8cd988d98620d985d8b3d8aad982d98420d8a7d986d8aad8aed8a7d8a8d8a7d8aa20d8a7d981d8bad8a7d986d8b3d8aad8a7d986227d2c226e6f7465223a7b22656e223a22486973746f726963616c3a207468652073656372657461726961742061732074686520636f6d6d697373696f6e2773206f776e207061676520646573637269626564206974206265666f726520323032312e227d2c22736f75726365223a22494543206f662041666768616e697374616e2c2070616765206f6e206974732073656372657461726961742c206173207075626c6973686564206265666f72652032303231222c2274696d655f7a6f6e65223a22417369612f4b6162756c227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a22696e737469747574696f6e227d', '\x549da98533a4a01b6f8c12d6d45f596d5578b0fec9cff8bb9e70fb997a81a5ed');
INSERT INTO electioncore.log_payload VALUES (1, 1, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364622d373533642d393862332d343461336135386232393761222c227374617465223a7b226c6576656c223a302c226e616d65223a7b22656e223a2241666768616e697374616e227d7d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a22414647227d', '\x47c5747ebcc5bf96f6901f6274db1af4366e07136fd32f0feb52fe70f8597fe8');
INSERT INTO electioncore.log_payload VALUES (1, 2, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364622d373736372d626333382d663139666633333834626661222c227374617465223a7b226964656e74696669657273223a5b7b22736368656d65223a22702d636f6465222c22636f6465223a2241463031227d5d2c226c6576656c223a312c226e616d65223a7b22656e223a224b6162756c227d2c22706172656e74223a22414647227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a2241463031227d', '\xd506cc712c0d9ff17e4fd9aec06356a3a09193d0a023dc8f76108e143025e3d5');
INSERT INTO electioncore.log_payload VALUES (1, 3, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364632d373734302d623739352d626334366162393631663865222c227374617465223a7b22636c617373696669636174696f6e223a22696e737469747574696f6e222c226e616d65223a7b22656e223a22496e646570656e64656e7420456c656374696f6e20436f6d6d697373696f6e227d2c22706c616365223a22414647227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a22494543227d', '\xa9f028b207099b8b4adbbf7dedd99e4572715585b12b37874d99515a97fa73c4');
INSERT INTO electioncore.log_payload VALUES (1, 4, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364632d376437642d613832322d613662666261363966303136222c227374617465223a7b22636c617373696669636174696f6e223a22636f6d6d697373696f6e222c226d616e64617465223a7b22656e223a224465636964657320706f6c6963793b2070726f706f736573207468726565206e6f6d696e65657320666f7220436869656620456c6563746f72616c204f6666696365722e227d2c226e616d65223a7b22656e223a22436f6d6d697373696f6e227d2c22706172656e74223a22494543227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a22434f4d4d495353494f4e227d', '\x8df3dc216761baf688acc9a454742e6f8b6982a3d132f9bba694023906ce6ca1');
INSERT INTO electioncore.log_payload VALUES (1, 5, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364632d376366362d623931312d626464323663653531313261222c227374617465223a7b22636c617373696669636174696f6e223a227365637265746172696174222c226d616e64617465223a7b22656e223a2243617272696573206f75742074686520436f6d6d697373696f6e2773206465636973696f6e732c2066726f6d20706c616e6e696e6720746f2074686520656e64206f662074686520656c656374696f6e732e227d2c226e616d65223a7b22656e223a225365637265746172696174227d2c22706172656e74223a22494543227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a225345435245544152494154227d', '\x3080fd7ba9197f6d16f9784d3be53e42bd3243a961200fab979a445ea7dc09f8');
INSERT INTO electioncore.log_payload VALUES (1, 6, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364632d376431632d393134362d303836636636306466653834222c227374617465223a7b22636c617373696669636174696f6e223a226465707574792d61726561222c226d616e64617465223a7b22656e223a224b6565707320746563686e6963616c20776f726b20616e6420656c6563746f72616c206f7065726174696f6e7320746f6765746865722e227d2c226e616d65223a7b22656e223a224f7065726174696f6e73227d2c22706172656e74223a225345435245544152494154227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a224f5045524154494f4e53227d', '\xe2a924fc55515c15bd144aa5c4e82029de96eb6d03796fb92058ab8a29907a05');
INSERT INTO electioncore.log_payload VALUES (1, 7, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364632d373839322d623031392d613339353662373730663261222c227374617465223a7b22636c617373696669636174696f6e223a226465707574792d61726561222c226d616e64617465223a7b22656e223a22417272616e6765732074686520436f6d6d697373696f6e27732066696e616e63657320616e642061646d696e697374726174696f6e2e227d2c226e616d65223a7b22656e223a2246696e616e636520616e642041646d696e697374726174696f6e227d2c22706172656e74223a225345435245544152494154227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a2246494e41444d494e227d', '\xd46c07414939879233b9751d342758a42d2feb422a42fd21ce8e8048f07380b3');
INSERT INTO electioncore.log_payload VALUES (1, 8, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364632d373066352d393937652d623536666639396165643238222c227374617465223a7b22636c617373696669636174696f6e223a226469726563746f72617465222c226964656e74696669657273223a5b7b22736368656d65223a22706167652d6e756d626572222c22636f6465223a2238227d5d2c226d616e64617465223a7b22656e223a22496e737472756374696f6e7320746f207468652070726f76696e6369616c206f66666963657320616e64207265706f7274732066726f6d207468656d2e227d2c226e616d65223a7b22656e223a224669656c64204f7065726174696f6e73204469726563746f72617465227d2c22706172656e74223a224f5045524154494f4e53227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a224649454c444f5053227d', '\x6592aacf9413bac8debc991e0f9253766bd78741b45f289b365be39f53b782b8');
INSERT INTO electioncore.log_payload VALUES (1, 9, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364632d373037652d393661362d626163303133396431363132222c227374617465223a7b22636c617373696669636174696f6e223a226469726563746f72617465222c226e616d65223a7b22656e223a2247656e646572204469726563746f72617465227d2c22706172656e74223a2246494e41444d494e227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a2247454e444552227d', '\x015b5d7744c95c27ffd2bc06b3f5b07cafe5bc691336745870a76b0ea214d2f4');
INSERT INTO electioncore.log_payload VALUES (1, 10, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364632d373138352d623961612d303837653363653036306162222c227374617465223a7b22636c617373696669636174696f6e223a2270726f76696e6369616c2d6f6666696365222c226e616d65223a7b22656e223a224b6162756c2050726f76696e6369616c204f6666696365227d2c22706172656e74223a224649454c444f5053222c22706c616365223a2241463031227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a22504f2d41463031227d', '\x6b09a9fba5f9fed264e6f92797dc29ab7450d7b4f00b0160a3b8a014c81a5f8e');
INSERT INTO electioncore.log_payload VALUES (1, 11, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364632d373961312d393965362d633562343562393531383038222c227374617465223a7b22667465223a2231222c2269735f6a6f625f7368617265223a66616c73652c226b696e64223a227065726d616e656e74222c22726f6c65223a2263686965662d656c6563746f72616c2d6f666669636572222c227365617473223a312c227469746c65223a7b22656e223a22436869656620456c6563746f72616c204f666669636572227d2c22756e6974223a225345435245544152494154227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a2243454f227d', '\x4868ef047f927f5075d52f6999804bf78ce0f84210a6489eb461009256584d3b');
INSERT INTO electioncore.log_payload VALUES (1, 12, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364632d373632332d396231662d363861663237376237303463222c227374617465223a7b22667465223a2231222c2269735f6a6f625f7368617265223a66616c73652c226b696e64223a227065726d616e656e74222c227365617473223a312c227469746c65223a7b22656e223a224f7065726174696f6e616c20446570757479227d2c22756e6974223a224f5045524154494f4e53227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a224443454f2d4f5053227d', '\xf2f95b8317768e9539f172fdc1a9de4a10d5091d208878ec4ebedfa30c3e12dd');
INSERT INTO electioncore.log_payload VALUES (1, 13, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364632d373533382d386266302d366632613364393233653261222c227374617465223a7b22667465223a2231222c2269735f6a6f625f7368617265223a66616c73652c226b696e64223a227065726d616e656e74222c227365617473223a312c227469746c65223a7b22656e223a2246696e616e6369616c20616e642041646d696e69737472617469766520446570757479227d2c22756e6974223a2246494e41444d494e227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a224443454f2d46494e227d', '\xe4322f189344f95977424ee9354146cbb26e2f99843ca84e27b089991e6875d6');
INSERT INTO electioncore.log_payload VALUES (1, 14, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364632d376435322d613830312d643365363435346239663866222c227374617465223a7b22667465223a2231222c2269735f6a6f625f7368617265223a66616c73652c226b696e64223a227065726d616e656e74222c227365617473223a312c2274656d706c617465223a2250524f56494e4349414c2d4f4646494345222c2274656d706c6174655f706f7374223a2248454144222c227469746c65223a7b22656e223a2248656164206f662050726f76696e6369616c204f6666696365227d2c22756e6974223a22504f2d41463031227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a22504f2d414630312d48454144227d', '\xd226bdc4632c3a8038f4f990738207a51aabf7b00dbb44c10baf06730eabba5a');
INSERT INTO electioncore.log_payload VALUES (1, 15, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364632d373264652d616437362d663863653632343339393538222c227374617465223a7b22667465223a2231222c2269735f6a6f625f7368617265223a66616c73652c226b696e64223a227065726d616e656e74222c227365617473223a312c2274656d706c617465223a2250524f56494e4349414c2d4f4646494345222c2274656d706c6174655f706f7374223a224f55545245414348222c227469746c65223a7b22656e223a225075626c6963204f75747265616368204f666669636572227d2c22756e6974223a22504f2d41463031227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a22504f2d414630312d4f55545245414348227d', '\x604461c4b2e9fa55db9d40fae2fe35cbf43e69da311ee63dba6b4fee3986144f');
INSERT INTO electioncore.log_payload VALUES (1, 16, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364632d376430662d613830352d393534333664366338393939222c227374617465223a7b22667465223a2231222c2269735f6a6f625f7368617265223a66616c73652c226b696e64223a227065726d616e656e74222c227365617473223a312c2274656d706c617465223a2250524f56494e4349414c2d4f4646494345222c2274656d706c6174655f706f7374223a224954222c227469746c65223a7b22656e223a22496e666f726d6174696f6e20546563686e6f6c6f6779204f666669636572227d2c22756e6974223a22504f2d41463031227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a22504f2d414630312d4954227d', '\x760c3d7342924d313e3396619363b1dcabf9f21a1ad078fa05b20ed7e8ab1c26');
INSERT INTO electioncore.log_payload VALUES (1, 17, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364632d373564622d393837362d343432643262373531666430222c227374617465223a7b22667465223a2231222c2269735f6a6f625f7368617265223a66616c73652c226b696e64223a227065726d616e656e74222c227365617473223a312c2274656d706c617465223a2250524f56494e4349414c2d4f4646494345222c2274656d706c6174655f706f7374223a2246494e41444d494e222c227469746c65223a7b22656e223a2246696e616e636520616e642041646d696e697374726174697665204f666669636572227d2c22756e6974223a22504f2d41463031227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a22504f2d414630312d46494e41444d494e227d', '\xd7de7351a3e3d77c98d3bd207a6c95bff6c9d543320b9f0d772c82d51a1409ad');
INSERT INTO electioncore.log_payload VALUES (1, 18, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364632d376632322d623839612d303937353066333230656432222c227374617465223a7b22667465223a2231222c2269735f6a6f625f7368617265223a66616c73652c226b696e64223a227065726d616e656e74222c227365617473223a312c2274656d706c617465223a2250524f56494e4349414c2d4f4646494345222c2274656d706c6174655f706f7374223a22434c45524b222c227469746c65223a7b22656e223a22436c65726b227d2c22756e6974223a22504f2d41463031227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a22504f2d414630312d434c45524b227d', '\xedfb8fec949688bab0224386ec03cbc6c38ba83a40785c6dca06d8851e383121');
INSERT INTO electioncore.log_payload VALUES (1, 19, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364642d376630302d396439312d333839313537306433626636222c227374617465223a7b226b696e64223a22736f6c6964222c22706f7374223a224443454f2d4f5053222c227375706572696f72223a2243454f227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a224443454f2d4f50535c7443454f5c74736f6c6964227d', '\x06752da7fd9f1e89e4d6b571a7c8050011a5f6b38b1456e55ca6dfd4fc27463e');
INSERT INTO electioncore.log_payload VALUES (1, 20, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364642d376135342d386366332d643266633738633039306161222c227374617465223a7b226b696e64223a22736f6c6964222c22706f7374223a224443454f2d46494e222c227375706572696f72223a2243454f227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a224443454f2d46494e5c7443454f5c74736f6c6964227d', '\xb696bc0b3f9fc8ef11562e2f262dee7086d3904aaed4bed758b77caeb411b937');
INSERT INTO electioncore.log_payload VALUES (1, 21, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364642d373262302d623935372d626263376163666561663433222c227374617465223a7b226b696e64223a22736f6c6964222c22706f7374223a22504f2d414630312d4f55545245414348222c227375706572696f72223a22504f2d414630312d48454144227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a22504f2d414630312d4f555452454143485c74504f2d414630312d484541445c74736f6c6964227d', '\xca5e7cfb10ea3e918c45592b83c4769add4d5769d10fff69fb662847ed3e6bfd');
INSERT INTO electioncore.log_payload VALUES (1, 22, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364652d373139662d626632352d353964383530656537656636222c227374617465223a7b226b696e64223a22736f6c6964222c22706f7374223a22504f2d414630312d4954222c227375706572696f72223a22504f2d414630312d48454144227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a22504f2d414630312d49545c74504f2d414630312d484541445c74736f6c6964227d', '\x2a7318a5f3198ffee21cc30d59600f6125e64f4e624a00f00822496d8a72f872');
INSERT INTO electioncore.log_payload VALUES (1, 23, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364652d373164372d626361392d323863623831373766656634222c227374617465223a7b226b696e64223a22736f6c6964222c22706f7374223a22504f2d414630312d46494e41444d494e222c227375706572696f72223a22504f2d414630312d48454144227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a22504f2d414630312d46494e41444d494e5c74504f2d414630312d484541445c74736f6c6964227d', '\xdae90de42443b86261357f74a290e1e44767921f716943097a6c2846dd6200a7');
INSERT INTO electioncore.log_payload VALUES (1, 24, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364652d373865642d386163342d646561373934613034373934222c227374617465223a7b226b696e64223a22736f6c6964222c22706f7374223a22504f2d414630312d434c45524b222c227375706572696f72223a22504f2d414630312d48454144227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a22504f2d414630312d434c45524b5c74504f2d414630312d484541445c74736f6c6964227d', '\xba6c99d3bb792be124864e80764b9cbcb87896fa07abe5df6f70457677839e99');
INSERT INTO electioncore.log_payload VALUES (1, 25, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364652d373639662d386434362d343733313765353865386166222c227374617465223a7b226170706f696e746572223a7b22656e223a2254686520507265736964656e74227d2c226c6567616c5f6261736973223a22456c656374696f6e206c61772c2061727469636c65203232222c226e6f6d696e61746f72223a7b22656e223a22546865206d656d62657273206f662074686520436f6d6d697373696f6e2c206279206d616a6f72697479227d2c226e6f6d696e65655f636f756e74223a337d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a2243454f227d', '\x9ac4c4269336a0590ee0bca9aea6c7387f778466c19f604a68dbeddcd2c7e4d3');
INSERT INTO electioncore.log_payload VALUES (1, 26, '\x7b226166746572223a5b7b226964223a2230316132303062342d353364662d376130332d386230342d666639663938636265643835222c227374617465223a7b22636c617373696669636174696f6e223a2270726f76696e6369616c2d6f6666696365222c226e616d65223a7b22656e223a2250726f76696e6369616c206f6666696365227d2c22706f737473223a5b7b226b6579223a2248454144222c227469746c65223a7b22656e223a2248656164206f662050726f76696e6369616c204f6666696365227d2c227365617473223a312c226b696e64223a227065726d616e656e74227d2c7b226b6579223a224f55545245414348222c227469746c65223a7b22656e223a225075626c6963204f75747265616368204f666669636572227d2c227365617473223a312c226b696e64223a227065726d616e656e74222c227265706f727473546f223a2248454144227d2c7b226b6579223a224954222c227469746c65223a7b22656e223a22496e666f726d6174696f6e20546563686e6f6c6f6779204f666669636572227d2c227365617473223a312c226b696e64223a227065726d616e656e74222c227265706f727473546f223a2248454144227d2c7b226b6579223a2246494e41444d494e222c227469746c65223a7b22656e223a2246696e616e636520616e642041646d696e697374726174697665204f666669636572227d2c227365617473223a312c226b696e64223a227065726d616e656e74222c227265706f727473546f223a2248454144227d2c7b226b6579223a22434c45524b222c227469746c65223a7b22656e223a22436c65726b227d2c227365617473223a312c226b696e64223a227065726d616e656e74222c227265706f727473546f223a2248454144227d5d7d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a2250524f56494e4349414c2d4f4646494345227d', '\xb658ed308b94758607a19bc75dae36c3bba23430b4f3feb68ef5576c5ec5d7e8');
INSERT INTO electioncore.log_payload VALUES (1, 27, '\x7b226166746572223a5b7b226964223a2230316132303062342d353365302d376130302d626336392d636362376336373934366535222c227374617465223a7b22636c617373696669636174696f6e223a226465707574792d61726561222c22636f756e7473223a22756e697473222c227065725f756e6974223a66616c73652c22736f75726365223a2254686520736563726574617269617427732070616765222c2273746174656d656e74223a7b22656e223a226465707574696573206f662074686520436869656620456c6563746f72616c204f666669636572227d2c2276616c7565223a337d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a226465707574696573227d', '\x54ca023a01e125773ed03796a46c19cde4512ee7b7693a42db6a31213feb17ae');
INSERT INTO electioncore.log_payload VALUES (1, 28, '\x7b226166746572223a5b7b226964223a2230316132303062342d353365302d376263372d396263652d643330323263383130303563222c227374617465223a7b22636c617373696669636174696f6e223a226469726563746f72617465222c22636f756e7473223a22756e697473222c227065725f756e6974223a66616c73652c22736f75726365223a2254686520736563726574617269617427732070616765222c2273746174656d656e74223a7b22656e223a226465706172746d656e7473206174206865616471756172746572732c20616761696e73742074686f73652069747320646570757469657327206c69737473206e616d65227d2c2276616c7565223a31337d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a2268712d6465706172746d656e7473227d', '\xd168e95c2fdb40d0d7f93c839a7120b25288d8e7f18c54e32d85210068865757');
INSERT INTO electioncore.log_payload VALUES (1, 29, '\x7b226166746572223a5b7b226964223a2230316132303062342d353365302d376339322d383838632d383163313463616632663762222c227374617465223a7b22636c617373696669636174696f6e223a226469726563746f72617465222c22636f756e7473223a22756e697473222c226964656e7469666965725f736368656d65223a22706167652d6e756d626572222c227065725f756e6974223a66616c73652c22736f75726365223a2254686520736563726574617269617427732070616765222c2273746174656d656e74223a7b22656e223a226465706172746d656e7473206174206865616471756172746572732c20616761696e73742074686f7365206974206e756d6265727320616e6420646573637269626573227d2c2276616c7565223a31337d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a2268712d6465706172746d656e74732d646573637269626564227d', '\x230adc91674cff7d3c03be448e4a317c407f6c0f3dd9d676d3b5c13af14ff6a2');
INSERT INTO electioncore.log_payload VALUES (1, 30, '\x7b226166746572223a5b7b226964223a2230316132303062342d353365302d373262632d393066372d663265353161313665326461222c227374617465223a7b22636c617373696669636174696f6e223a2270726f76696e6369616c2d6f6666696365222c22636f756e7473223a22756e697473222c227065725f756e6974223a66616c73652c22736f75726365223a2254686520736563726574617269617427732070616765222c2273746174656d656e74223a7b22656e223a2270726f76696e6369616c206f666669636573227d2c2276616c7565223a33347d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a2270726f76696e6369616c2d6f666669636573227d', '\x463977e42f66e932167f8336d81adcf29bbd69810a88cd014464aa36685ff75f');
INSERT INTO electioncore.log_payload VALUES (1, 31, '\x7b226166746572223a5b7b226964223a2230316132303062342d353365302d373431342d613538632d363462333138373434363530222c227374617465223a7b22636c617373696669636174696f6e223a2270726f76696e6369616c2d6f6666696365222c22636f756e7473223a227365617473222c227065725f756e6974223a747275652c22706f73745f6b696e64223a227065726d616e656e74222c22736f75726365223a2254686520736563726574617269617427732070616765222c2273746174656d656e74223a7b22656e223a227065726d616e656e7420737461666620696e20656163682070726f76696e6369616c206f66666963652c20616761696e73742074686520706f737473206974206c69737473227d2c2276616c7565223a347d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b5d2c226b6579223a2270726f76696e6369616c2d7374616666227d', '\xf30a2a47991dfa12970b05b682e2257521b0cb9ba8c3aac0d03dd23dbc5dcfbe');
INSERT INTO electioncore.log_payload VALUES (2, 0, '\x7b226166746572223a5b7b226964223a2230316132303062342d356637352d373765612d396232372d343432393139613864636433222c227374617465223a7b226261736973223a227375627374616e74697665222c22667465223a2231222c22696e737472756d656e74223a7b226e756d626572223a224e6f2e20372f32303139227d2c22706572736f6e223a22702d31222c22706f7374223a2243454f222c2272656e6577616c223a302c22737461747573223a2273657276696e67227d2c2276616c6964223a225b323031392d30332d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22412d31227d', '\x5e4b87ffbef1dfec5b2601f21b4220e3d6a2c95c6f9b832c65fe11f1da6b26cc');
INSERT INTO electioncore.log_payload VALUES (2, 1, '\x7b226166746572223a5b7b226964223a2230316132303062342d356638332d373464632d386635392d313566306236613938383333222c227374617465223a7b226e616d65223a7b22656e223a2247756c616c6169205368696e77617269227d7d2c2276616c6964223a225b323031392d30332d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22702d31227d', '\x4f2d6e66b797d88e6d519b05e3eb752302feda0e4f2bf09fed7e86a0a5ab3628');
INSERT INTO electioncore.log_payload VALUES (3, 0, '\x7b226166746572223a5b7b226964223a2230316132303062342d363731392d373166302d393863312d333932373036393033323766222c227374617465223a7b226261736973223a227375627374616e74697665222c22667465223a2231222c22696e737472756d656e74223a7b226e756d626572223a224e6f2e20372f32303139227d2c22706572736f6e223a22702d31222c22706f7374223a2243454f222c2272656e6577616c223a302c22737461747573223a2273657276696e67227d2c2276616c6964223a225b323031392d30332d30312c323032312d30382d313529227d5d2c226265666f7265223a5b7b226964223a2230316132303062342d356637352d373765612d396232372d343432393139613864636433222c227374617465223a7b226261736973223a227375627374616e74697665222c22667465223a2231222c22696e737472756d656e74223a7b226e756d626572223a224e6f2e20372f32303139227d2c22706572736f6e223a22702d31222c22706f7374223a2243454f222c2272656e6577616c223a302c22737461747573223a2273657276696e67227d2c2276616c6964223a225b323031392d30332d30312c2e2e29227d5d2c226b6579223a22412d31227d', '\x6b6f8281981d3b9abb2c27eafab2aa2d230ca5f11dcb4197b7ec9b1ce5908fb6');
INSERT INTO electioncore.log_payload VALUES (4, 0, '\x7b226166746572223a5b7b226964223a2230316132303062342d373037662d373737622d613831322d613265633065363535636636222c227374617465223a7b22636c617373696669636174696f6e223a226469726563746f72617465222c226e616d65223a7b22656e223a2247656e646572227d2c22706172656e74223a2246494e41444d494e227d2c2276616c6964223a225b3f2c3f29227d5d2c226265666f7265223a5b7b226964223a2230316132303062342d353364632d373037652d393661362d626163303133396431363132222c227374617465223a7b22636c617373696669636174696f6e223a226469726563746f72617465222c226e616d65223a7b22656e223a2247656e646572204469726563746f72617465227d2c22706172656e74223a2246494e41444d494e227d2c2276616c6964223a225b3f2c3f29227d5d2c226b6579223a2247454e444552227d', '\x2fa24bc8d23786ff4f94a1e7f102a69980110feeb9d8371101e370c926ad5fa4');
INSERT INTO electioncore.log_payload VALUES (5, 0, '\x7b226166746572223a5b7b226964223a2230316132303133662d623135372d376566652d623133342d643130383933373439663238222c227374617465223a7b226b696e64223a226e6f6d696e616c222c226e616d65223a7b22656e223a2241206e616d65222c227572223a22d986d8a7d985227d2c226f7665726c617073223a747275652c2273646d785f636f6e63657074223a22434f4d504f534954455f425245414b444f574e222c2273656e7369746976697479223a2273656e736974697665227d2c2276616c6964223a225b323031382d30312d30312c323031382d30322d303129227d5d2c226265666f7265223a5b5d2c226b6579223a22706f70756c6174696f6e2d67726f7570227d', '\x399647b57608c525cd1ee2a1e4f82f6f8a984ace726aa4977b318b706cfd8bd6');
INSERT INTO electioncore.log_payload VALUES (5, 1, '\x7b226166746572223a5b7b226964223a2230316132303133662d623135622d376434342d393531342d633838336466396433323535222c227374617465223a7b22636f6465223a2262616e6473222c2264696d656e73696f6e223a22706f70756c6174696f6e2d67726f7570222c226974656d73223a5b7b22636f6465223a2231382d3235222c226e616d65223a7b22656e223a2241206e616d65222c227572223a22d986d8a7d985227d2c22726f6c65223a22726567756c6172222c2261676573223a225b31382c323629222c2273646d78436f6465223a22593138543235227d2c7b22636f6465223a2231382d3230222c22706172656e74223a2231382d3235222c22726f6c65223a22726567756c6172222c2261676573223a225b31382c323129222c22706c616365223a2241463031227d2c7b22636f6465223a22616c6c222c22726f6c65223a22746f74616c227d5d2c226e616d65223a7b22656e223a2241206e616d65222c227572223a22d986d8a7d985227d2c22726f6f745f6c6576656c223a312c22736f75726365223a22436f6d6d697373696f6e222c2276657273696f6e223a2232303230227d2c2276616c6964223a225b323031382d30312d30312c323031382d30322d303129227d5d2c226265666f7265223a5b5d2c226b6579223a2262616e64734032303230227d', '\x014d464fe7dbfebf26f848a1e3e90bb8c4d0164f267437ae36efee5a997b4eff');
INSERT INTO electioncore.log_payload VALUES (5, 2, '\x7b226166746572223a5b7b226964223a2230316132303133662d623135632d376266652d623436662d643133366661656230343362222c227374617465223a7b22636c617373696669636174696f6e223a2262616e6473222c2266726f6d5f76657273696f6e223a2232303135222c22696e737472756d656e74223a7b226e756d626572223a2253524f2037222c2264617465223a22323031392d3035222c227369676e61746f7279223a22536563726574617279227d2c226c696e6b73223a5b7b2266726f6d223a2261222c22746f223a2262227d2c7b2266726f6d223a2261222c22746f223a2263227d5d2c22746f5f76657273696f6e223a2232303230227d2c2276616c6964223a225b323031382d30312d30312c323031382d30322d303129227d5d2c226265666f7265223a5b5d2c226b6579223a2262616e647340323031353e32303230227d', '\x8c957a81db798a55e613603f51793cfd9d4cf1bec623f5ae93c129d6e6ad60c9');
INSERT INTO electioncore.log_payload VALUES (5, 3, '\x7b226166746572223a5b7b226964223a2230316132303133662d623136312d373633642d393962642d333138303338336635396638222c227374617465223a7b22616273656e74223a2230222c2264696d656e73696f6e73223a5b7b2264696d656e73696f6e223a22706f70756c6174696f6e2d67726f7570222c22636c617373696669636174696f6e223a2262616e6473222c2276657273696f6e223a2232303230227d5d2c2269735f70726f7879223a747275652c226d65617375726573223a5b7b22636f6465223a22747261696e6564222c226e616d65223a7b22656e223a2241206e616d65222c227572223a22d986d8a7d985227d2c226b696e64223a22666c6f77222c22756e6974223a2270656f706c65222c2262617365223a7b22636f6465223a22747261696e6564222c226e616d65223a7b22656e223a2241206e616d65222c227572223a22d986d8a7d985227d7d2c226e6f7441646469746976654f766572223a5b22636f75727365222c22706c616365225d7d5d2c226e616d65223a7b22656e223a2241206e616d65222c227572223a22d986d8a7d985227d2c226e6f7465223a7b22656e223a2241206e616d65222c227572223a22d986d8a7d985227d2c227075626c6973686572223a22436f6d6d697373696f6e222c22736f75726365223a2247617a65747465227d2c2276616c6964223a225b323031382d30312d30312c323031382d30322d303129227d5d2c226265666f7265223a5b5d2c226b6579223a22726f6c6c227d', '\xd93ea5676303192e007186c5f974236afe5ec1342cf4e6d039defd0a8f0e3347');
INSERT INTO electioncore.log_payload VALUES (5, 4, '\x7b226166746572223a5b7b226964223a2230316132303133662d623136352d373932632d383234392d343363306262646539316530222c227374617465223a7b22617070726f766572223a22536563726574617279222c2264696d656e73696f6e223a2272656c6967696f6e222c226c617766756c5f6261736973223a22732e203438222c226d696e696d756d5f67656f677261706879223a312c226e6f745f63726f737365645f77697468223a5b22736578225d2c22707572706f7365223a224f75747265616368227d2c2276616c6964223a225b323031382d30312d30312c323031382d30322d303129227d5d2c226265666f7265223a5b5d2c226b6579223a227031227d', '\x7d175b0fcbf4737387fc7fa879d97c8b6040628528a021c02283ce57142a5e1b');
INSERT INTO electioncore.log_payload VALUES (7, 2, '\x7b226166746572223a5b7b226964223a2230316132303332632d643661332d373330632d393933332d303561613732356637386331222c227374617465223a7b2261726561223a22506f6c6c696e67222c226465736372697074696f6e223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c226c6576656c73223a5b7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c7b22656e223a22457870657274227d5d2c226e616d65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c22736368656d65223a224553434f20312e32222c22757269223a2268747470733a2f2f6578616d706c652e6f72672f6573636f2f31227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22434f554e54227d', '\x53d0771c8ef1bb4f319874cb8b4511747a8691340b23868974dc0f6c2a150788');
INSERT INTO electioncore.log_payload VALUES (5, 5, '\x7b226166746572223a5b7b226964223a2230316132303133662d623136612d376265642d383038322d376463353239336430353134222c227374617465223a7b2262617365223a7b22636f6465223a22766f74657273222c226e616d65223a7b22656e223a2241206e616d65222c227572223a22d986d8a7d985227d7d2c2264657369676e223a2254776f20737461676573222c22646f5f6e6f745f6b6e6f77223a2235222c226669656c64776f726b223a225b323031382d30312d30312c323031382d30322d303129222c226e616d65223a7b22656e223a2241206e616d65222c227572223a22d986d8a7d985227d2c226e6f5f616e73776572223a2230222c226f7074696f6e73223a5b7b22636f6465223a22796573222c2274657874223a7b22656e223a2241206e616d65222c227572223a22d986d8a7d985227d2c22636f756e74223a36307d2c7b22636f6465223a226e6f222c2274657874223a7b22656e223a2241206e616d65222c227572223a22d986d8a7d985227d2c22636f756e74223a2273757070726573736564227d5d2c227175657374696f6e223a7b22636f6465223a227131222c2276657273696f6e223a2232222c2274657874223a7b22656e223a2241206e616d65222c227572223a22d986d8a7d985227d7d2c2272656675736564223a22756e6b6e6f776e222c2273616d706c655f73697a65223a22313030227d2c2276616c6964223a225b323031382d30312d30312c323031382d30322d303129227d5d2c226265666f7265223a5b5d2c226b6579223a227731227d', '\x7fdc69c4f8a80e62168e0145339969e221a52bca3066905f5813262433334da8');
INSERT INTO electioncore.log_payload VALUES (5, 6, '\x7b226166746572223a5b7b226964223a2230316132303133662d623137362d373536382d393264312d643031623632316539336439222c227374617465223a7b226369746174696f6e223a7b22616374223a22456c656374696f6e73204163742c2032303137202841637420585858494949206f66203230313729222c2273656374696f6e223a22392c204578706c616e6174696f6e227d2c22656666656374223a226d6179222c226566666563745f74657874223a7b22656e223a2254686520436f6d6d697373696f6e206d61792070726573756d65207468617420776f6d656e2077657265206b6570742066726f6d20766f74696e6720627920616e2061677265656d656e742c20616e64206d6179206465636c6172652074686520706f6c6c2061742073746174696f6e73206f7220696e207468652077686f6c6520636f6e7374697475656e637920766f69642e227d2c22656666656374697665223a225b323031372d31302d30322c3f29222c226a7572697364696374696f6e223a22504b222c2272656164696e6773223a5b7b22636f6465223a2262656c6f772d74656e74682d6f662d766f746573222c226578706c616e6174696f6e223a7b22656e223a2254686520776f726473206f6620746865204578706c616e6174696f6e3a20776f6d656e277320766f74657320617265206c657373207468616e2074656e207065722063656e74206f6620616c6c20766f74657320706f6c6c65642e2041207368617265206f6620766f7465732c20616e642074656e207065722063656e742065786163746c79206973206e6f74206c6573732e227d2c226d656173757265223a2273686172652d6f662d766f746573222c22636f6d70617261746f72223a2262656c6f77222c226c696d6974223a22312f3130222c2269734465636c61726564223a747275657d2c7b22636f6465223a2261742d6d6f73742d74656e74682d6f662d766f746573222c226578706c616e6174696f6e223a7b22656e223a225072657373207265706f7274732074686174207361792074656e207065722063656e74206f72206c6573732e227d2c226d656173757265223a2273686172652d6f662d766f746573222c22636f6d70617261746f72223a2261742d6f722d62656c6f77222c226c696d6974223a22312f3130222c2269734465636c61726564223a66616c73657d2c7b22636f6465223a2262656c6f772d74656e74682d6f662d776f6d656e2d72656769737465726564222c226578706c616e6174696f6e223a7b22656e223a225072657373207265706f72747320616e64206164766f6361637920706167657320746861742074616b652074686520766f746573206f6620776f6d656e20616761696e73742074686520776f6d656e20726567697374657265643a2061207475726e6f75742e227d2c226d656173757265223a227475726e6f75742d6f662d67726f7570222c22636f6d70617261746f72223a2262656c6f77222c226c696d6974223a22312f3130222c2269734465636c61726564223a66616c73657d5d2c2273636f7065223a22636f6e7374697475656e6379222c227469746c65223a7b22656e223a22576f6d656e277320766f7465732062656c6f7720612074656e7468206f662074686520766f74657320706f6c6c6564227d2c22766572696669636174696f6e223a7b2269735665726966696564223a747275652c22736f75726365223a2254657874206f6620746865204578706c616e6174696f6e20617320726570726f64756365642061742070616b766f7465722e6f72672c20456c656374696f6e2041637420616e6420576f6d656e20526570726573656e746174696f6e222c226e6f7465223a2254686520636f707920776173206e6f7420636f6d70617265642077697468207468652047617a65747465206f662050616b697374616e206f662032204f63746f62657220323031372c20616e64206c6174657220616d656e646d656e74732077657265206e6f742073656172636865642e227d7d2c2276616c6964223a225b323031382d30312d30312c323031382d30322d303129227d5d2c226265666f7265223a5b5d2c226b6579223a22706b2d323031372d7339227d', '\xa3c00583f95568e5d8ec374fc8ebd7f524d08caa49e56e48e02a13c2c0889456');
INSERT INTO electioncore.log_payload VALUES (5, 7, '\x7b226166746572223a5b7b226964223a2230316132303133662d623137622d373665382d626437622d616163613539333765303362222c227374617465223a7b22636f6f7264696e61746573223a22706f70756c6174696f6e2d67726f75703d343233323938222c2264617461736574223a22726f6c6c222c226d656173757265223a22747261696e6564222c226e6f7465223a224173207072696e746564222c227374617465223a2276616c7565222c2276616c7565223a3432333239387d2c2276616c6964223a225b323031382d30312d30312c323031382d30322d303129227d5d2c226265666f7265223a5b5d2c226b6579223a22726f6c6c7c747261696e65647c706f70756c6174696f6e2d67726f75703d343233323938227d', '\x71067cd2bfb983f817ea017e65127a0515b5dedf43edf88a3b32aafc789db153');
INSERT INTO electioncore.log_payload VALUES (5, 8, '\x7b226166746572223a5b7b226964223a2230316132303133662d623138322d376237662d383465322d343733663734643436383638222c227374617465223a7b22636f6f7264696e61746573223a22706f70756c6174696f6e2d67726f75703d73757070726573736564222c2264617461736574223a22726f6c6c222c226d656173757265223a22747261696e6564222c226e6f7465223a224173207072696e746564222c227374617465223a2273757070726573736564227d2c2276616c6964223a225b323031382d30312d30312c323031382d30322d303129227d5d2c226265666f7265223a5b5d2c226b6579223a22726f6c6c7c747261696e65647c706f70756c6174696f6e2d67726f75703d73757070726573736564227d', '\xe46610ff22d0fef7a5b5767a6efeb4f0b3b4ccd295d7e1789c2712441cff204d');
INSERT INTO electioncore.log_payload VALUES (6, 0, '\x7b226166746572223a5b7b226964223a2230316132303164612d393138362d373861662d383261652d306231626562633763343430222c227374617465223a7b22616c69676e6d656e7473223a5b7b226b696e64223a226f626c69676174696f6e222c2273656374696f6e223a2241727469636c652037222c226e6f7465223a2252617469666965642032303033222c227265666572656e6365223a224345444157227d2c7b226b696e64223a22676f616c222c227265666572656e6365223a2253444720352e35227d5d2c22666f6c6c6f7773223a2253502d32303134222c226b696e64223a226f7065726174696f6e616c222c226c6576656c73223a5b7b22636f6465223a2270696c6c6172222c226e616d65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d7d2c7b22636f6465223a22676f616c222c226e616d65223a7b22656e223a22476f616c227d7d5d2c226d697373696f6e223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c226e616d65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c226f776e6572223a22504c414e4e494e47222c227061727469636970616e7473223a5b7b22726f6c65223a226163636f756e7461626c65222c227265666572656e6365223a22584d2d4441432d31222c226e616d65223a224d696e6973747279227d2c7b22726f6c65223a2266756e64696e67222c226e616d65223a22436976696c20736f6369657479227d5d2c22706572696f64223a225b323031392c323032332d303629222c22706572696f645f66726f6d223a22323031392d30312d3031222c22706572696f645f746f223a22323032332d30372d3031222c227072696e6369706c6573223a5b7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c7b22656e223a22496e646570656e64656e6365227d5d2c227265706f7274696e675f706572696f6473223a5b7b226475654f6e223a22323031392d30372d3135222c22636c6f7365644f6e223a22323031392d30382d3031222c22636f6465223a22323031392d4831222c2264617973223a225b323031392d30312d30312c323031392d30372d303129227d2c7b22636f6465223a22323031392d4832222c2264617973223a225b323031392d30372d30312c323032302d30312d303129227d5d2c2273656c665f7265706f7274223a7b226f6e223a22323031392d30372d3031222c22736f75726365223a22416e6e75616c207265706f727420323032312c20702e2038222c227368617265223a2238382f313030222c226279223a22436f6d6d697373696f6e227d2c22736572766573223a5b2253502d41222c2253502d42225d2c22736f75726365223a2253747261746567696320506c616e2c20702e2033222c227374616e64696e67223a227075626c6973686564222c2276657273696f6e73223a5b7b2266726f6d223a22323031392d30312d3031222c22696e737472756d656e74223a7b226e756d626572223a22462e312832292f32303139222c2264617465223a22323031392d3037222c227369676e61746f7279223a2248656164206f662057696e67227d2c2273756d6d617279223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c226e756d626572223a2231227d5d2c22766973696f6e223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d7d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a2253502d32303139227d', '\xbcc1227b86762570ee3f71a8a3a02572258ca32feb6a48a780691b18d7b32475');
INSERT INTO electioncore.log_payload VALUES (6, 1, '\x7b226166746572223a5b7b226964223a2230316132303164612d393138622d376562392d393565362d646461623631613464323564222c227374617465223a7b22616c69676e6d656e7473223a5b7b226b696e64223a226f626c69676174696f6e222c2273656374696f6e223a2241727469636c652037222c226e6f7465223a2252617469666965642032303033222c227265666572656e6365223a224345444157227d2c7b226b696e64223a22676f616c222c227265666572656e6365223a2253444720352e35227d5d2c22617373756d7074696f6e73223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c226465736372697074696f6e223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c22666f6c6c6f7773223a5b224f4c442d4731225d2c226c6576656c223a22676f616c222c226e756d626572223a22312e31222c226f776e657273223a5b2247454e444552222c22545241494e494e47225d2c22706172656e74223a225031222c22706572696f64223a225b323031392c323032332d303629222c22706572696f645f66726f6d223a22323031392d30312d3031222c22706572696f645f746f223a22323032332d30372d3031222c22706572696f645f776169766572223a22457874656e646564206279206465636973696f6e2034222c22706c616e223a2253502d32303139222c22726573756c745f74797065223a226f7574636f6d65222c2273656c665f7265706f7274223a7b226f6e223a22323031392d30372d3031222c227368617265223a22312f33222c226279223a22436f6d6d697373696f6e227d2c22736572766573223a5b2253502d412d4732225d2c22736f75726365223a22702e203132222c227374616e64696e67223a226578616d706c65222c227469746c65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c22776569676874223a22302e33333333227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a224731227d', '\xd51072e73785c4178dcb508a76e63c39f354fad55694f7b47b4aa17f95dfff07');
INSERT INTO electioncore.log_payload VALUES (6, 2, '\x7b226166746572223a5b7b226964223a2230316132303164612d393139362d376638612d386133312d393461303963653934396535222c227374617465223a7b22616363756d756c6174696f6e223a2263756d756c6174697665222c22616e7377657273223a5b226c6f77222c2268696768225d2c22617373756d7074696f6e73223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c22626173656c696e65223a7b226f6e223a2232303138222c2276616c756573223a5b7b2276616c7565223a22372f30222c2263656c6c223a5b5d7d2c7b2276616c7565223a222d302e31222c2263656c6c223a5b7b2264696d656e73696f6e223a22736578222c2263617465676f7279223a2266656d616c65227d2c7b2264696d656e73696f6e223a22616765222c2263617465676f7279223a2231382d3235227d5d2c22706c616365223a22504b2d4b50222c22636f6d6d656e74223a224173207072696e746564227d2c7b2276616c7565223a226e6f742d72656163686564222c2263656c6c223a5b5d2c22706c616365223a22504b2d5344227d2c7b2276616c7565223a22726561636865643a323031392d30362d3330222c2263656c6c223a5b7b2264696d656e73696f6e223a22736578222c2263617465676f7279223a226d616c65227d5d7d2c7b2276616c7565223a22616e737765723a686967683a205c22766572795c22222c2263656c6c223a5b7b2264696d656e73696f6e223a22736578222c2263617465676f7279223a226f74686572227d5d7d5d7d2c22646566696e6974696f6e223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c2264696d656e73696f6e73223a5b7b226e616d65223a22736578222c2263617465676f72696573223a5b2266656d616c65222c226d616c65225d7d2c7b226e616d65223a22616765222c2263617465676f72696573223a5b5d7d5d2c22646972656374696f6e223a2264657363656e64696e67222c226475655f6f6e223a22323031392d30372d3031222c22656c656d656e74223a224731222c22666f6c6c6f7773223a5b224f4c442d4931225d2c226672657175656e6379223a2268616c662d796561726c79222c226b696e64223a22726174696f222c226d65616e735f6f665f766572696669636174696f6e223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c226e756d626572223a22312e312e61222c22706c616e223a2253502d32303139222c22726573706f6e7369626c65223a2247454e444552222c22736f75726365223a22702e203134222c227374616e64696e67223a227075626c6973686564222c2274617267657473223a5b7b22706572696f64223a22323031392d4831222c2276616c756573223a5b7b2276616c7565223a22372f30222c2263656c6c223a5b5d7d2c7b2276616c7565223a222d302e31222c2263656c6c223a5b7b2264696d656e73696f6e223a22736578222c2263617465676f7279223a2266656d616c65227d2c7b2264696d656e73696f6e223a22616765222c2263617465676f7279223a2231382d3235227d5d2c22706c616365223a22504b2d4b50222c22636f6d6d656e74223a224173207072696e746564227d2c7b2276616c7565223a226e6f742d72656163686564222c2263656c6c223a5b5d2c22706c616365223a22504b2d5344227d2c7b2276616c7565223a22726561636865643a323031392d30362d3330222c2263656c6c223a5b7b2264696d656e73696f6e223a22736578222c2263617465676f7279223a226d616c65227d5d7d2c7b2276616c7565223a22616e737765723a686967683a205c22766572795c22222c2263656c6c223a5b7b2264696d656e73696f6e223a22736578222c2263617465676f7279223a226f74686572227d5d7d5d7d2c7b22706572696f64223a22323031392d4832222c2276616c756573223a5b5d7d5d2c2274696d655f6167677265676174696f6e223a226d6178696d756d222c227469746c65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c22756e69745f6167677265676174696f6e223a2261766572616765222c22756e69745f6f665f6d656173757265223a2270656f706c65222c22766f636162756c6172696573223a5b7b22766f636162756c617279223a223939222c22636f6465223a22582d31222c22757269223a2268747470733a2f2f6578616d706c652e6f7267227d2c7b22766f636162756c617279223a2231222c22636f6465223a2259227d5d2c22776569676874223a2231322e35227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a224931227d', '\x631a7f2843b07087c7901bf6be786e5a6bcbb6f3cfa30e4f0070c650996e3f13');
INSERT INTO electioncore.log_payload VALUES (7, 3, '\x7b226166746572223a5b7b226964223a2230316132303332632d643661362d376239302d393063612d626434346530326364613164222c227374617465223a7b2261756469656e6365223a22706f6c6c2d776f726b657273222c22636f6d706574656e63696573223a5b7b22636f6d706574656e6379223a22434f554e54222c226c6576656c223a327d5d2c22636f6e64756374223a22434f43222c22636f7572736573223a5b22504f4c4c225d2c226e616d65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d7d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a2250524f227d', '\xe917655d2f6801d3f839fccc02b85cae682204fa8654915da5735aa523d2bd49');
INSERT INTO electioncore.log_payload VALUES (7, 4, '\x7b226166746572223a5b7b226964223a2230316132303332632d643661382d373530352d616136632d663937666231633433333864222c227374617465223a7b2261737365737365645f6f6e223a22323032342d30312d3135222c226173736573736f72223a22702d32222c22636f6d706574656e6379223a22434f554e54222c226c6576656c223a312c22706572736f6e223a22702d31222c22726f6c65223a2250524f222c22756e6974223a2254524e227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22702d315c74434f554e545c74323032342d30312d3135227d', '\xc78ff4bc705eaff3534c8177f56e6d78ba0b09ae5e28be760a659493b22bb194');
INSERT INTO electioncore.log_payload VALUES (6, 3, '\x7b226166746572223a5b7b226964223a2230316132303164612d393139652d376166342d626539392d656236633662636232623262222c227374617465223a7b22617070726f76616c223a7b22636861696e223a2277696e67222c22737461676573223a5b22666f63616c2d706f696e74222c2268656164225d2c227375626d69747465644279223a22702d31222c227375626d69747465644f6e223a22323031392d30372d3036222c227374657073223a5b7b227374616765223a22666f63616c2d706f696e74222c226465636973696f6e223a22617070726f766564222c226279223a22702d32222c226f6e223a22323031392d30372d3037222c22696e737472756d656e74223a7b226e756d626572223a22462e312832292f32303139222c2264617465223a22323031392d3037222c227369676e61746f7279223a2248656164206f662057696e67227d2c22636f766572466f72223a22702d33222c22636f6d6d656e74223a225365656e227d2c7b227374616765223a2268656164222c226465636973696f6e223a2272657475726e6564222c226279223a22702d34222c226f6e223a22323031392d30372d3038222c22636f6d6d656e74223a224e6f20736865657473227d5d7d2c22636f6d6d656e74223a2246696775726573206f66203134206f666669636573222c2265766964656e6365223a5b7b22757269223a2268747470733a2f2f6578616d706c652e6f72672f613f623d632664222c22736861323536223a2261616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161222c227469746c65223a22417474656e64616e636520736865657473227d2c7b227469746c65223a224d696e75746573227d5d2c22696e64696361746f72223a224931222c22706572696f64223a22323031392d4831222c22706c616365223a22504b2d4b50222c22706c616e223a2253502d32303139222c22726561736f6e5f69665f6c617465223a22466c6f6f6473222c227265706f727465645f6279223a22702d31222c227265706f727465645f6f6e223a22323031392d30372d3031222c227265706f727465645f76616c756573223a5b7b2276616c7565223a22372f30222c2263656c6c223a5b5d7d2c7b2276616c7565223a222d302e31222c2263656c6c223a5b7b2264696d656e73696f6e223a22736578222c2263617465676f7279223a2266656d616c65227d2c7b2264696d656e73696f6e223a22616765222c2263617465676f7279223a2231382d3235227d5d2c22706c616365223a22504b2d4b50222c22636f6d6d656e74223a224173207072696e746564227d2c7b2276616c7565223a226e6f742d72656163686564222c2263656c6c223a5b5d2c22706c616365223a22504b2d5344227d2c7b2276616c7565223a22726561636865643a323031392d30362d3330222c2263656c6c223a5b7b2264696d656e73696f6e223a22736578222c2263617465676f7279223a226d616c65227d5d7d2c7b2276616c7565223a22616e737765723a686967683a205c22766572795c22222c2263656c6c223a5b7b2264696d656e73696f6e223a22736578222c2263617465676f7279223a226f74686572227d5d7d5d2c227265706f72746572223a2247454e444552222c2273656c665f7265706f72746564223a22302f30222c227374616e64696e67223a227075626c6973686564222c22737461747573223a2272657475726e6564222c2273757065727365646573223a224d30227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a224d31227d', '\x758328e1867355723a37986336556c3116ac8a128d56099449daa0d70f69cd8a');
INSERT INTO electioncore.log_payload VALUES (6, 4, '\x7b226166746572223a5b7b226964223a2230316132303164612d393161322d376438342d626535352d636535643066313463633033222c227374617465223a7b2261637475616c223a225b323031392d30342d30312c323031392d30372d303329222c2261637475616c5f66726f6d223a22323031392d30342d3031222c2261637475616c5f746f223a22323031392d30372d3033222c2261756469656e6365223a22527572616c20776f6d656e222c22627564676574223a5b7b22636f6465223a2276656e7565222c226465736372697074696f6e223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c22616d6f756e74223a22313233343536372e383920504b52222c22736f75726365223a22646f6e6f72222c22646f6e6f72223a22554e4450222c22706572696f64223a225b323031392c323032332d303629222c227374616765223a2272657669736564222c226973436f6d6d6974746564223a747275657d2c7b22636f6465223a226e6f6e65222c22616d6f756e74223a22302e303020555344222c22736f75726365223a226f776e2d627564676574222c227374616765223a226f726967696e616c222c226973436f6d6d6974746564223a66616c73657d5d2c22646570656e64656e63696573223a5b7b226163746976697479223a224130222c226b696e64223a2273746172742d746f2d7374617274222c226c616744617973223a2d337d2c7b226163746976697479223a224139222c226b696e64223a2266696e6973682d746f2d7374617274222c226c616744617973223a307d5d2c226475726174696f6e5f64617973223a302c22656c656d656e74223a224731222c22696e64696361746f7273223a5b224931222c224932225d2c226f776e6572223a2247454e444552222c227061727469636970616e7473223a5b7b22726f6c65223a226163636f756e7461626c65222c227265666572656e6365223a22584d2d4441432d31222c226e616d65223a224d696e6973747279227d2c7b22726f6c65223a2266756e64696e67222c226e616d65223a22436976696c20736f6369657479227d5d2c22706c61636573223a5b22504b2d4b50222c22504b2d5344225d2c22706c616e223a2253502d32303139222c22706c616e6e6564223a225b323031392d30332d30312c323031392d30362d303129222c22706c616e6e65645f66726f6d223a22323031392d30332d3031222c22706c616e6e65645f746f223a22323031392d30362d3031222c22736f75726365223a22702e203230222c227374616e64696e67223a226578616d706c65222c227469746c65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d7d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a224131227d', '\x1e2ff8466f4cd06d9a157a2fb441df318111c08596487b3a429bd656447c4d45');
INSERT INTO electioncore.log_payload VALUES (6, 5, '\x7b226166746572223a5b7b226964223a2230316132303164612d393161392d373636382d393432332d316134376264383136633734222c227374617465223a7b226163746976697479223a224131222c22616d6f756e74223a222d37393232383136323531343236343333373539333534332e3935222c226275646765745f6c696e65223a2276656e7565222c2263757272656e6379223a22504b52222c226b696e64223a2264697362757273656d656e74222c226f6e5f646179223a22323031392d30372d3031222c22706c616e223a2253502d32303139222c227265666572656e6365223a22566f7563686572203137222c227374616e64696e67223a227075626c6973686564227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22562d3137227d', '\x0223d358d9ab34f762ea1a5042c27796af0065cc4d067312b07bf6829d50e865');
INSERT INTO electioncore.log_payload VALUES (6, 6, '\x7b226166746572223a5b7b226964223a2230316132303164612d393161642d376364322d396561622d323266313938623963383530222c227374617465223a7b2261637469766974696573223a5b224131222c224132225d2c2263617465676f7279223a225365637572697479222c226964656e7469666965645f6f6e223a22323031392d30372d3031222c22696d70616374223a312c226c696b656c69686f6f64223a352c226f776e6572223a225345435552495459222c22706c616e223a2253502d32303139222c227265766965775f6f6e223a22323031392d31322d3331222c227374616e64696e67223a227075626c6973686564222c22737461747573223a226f63637572726564222c22746872656174656e73223a22706c616e2d656c656d656e743a4731222c227469746c65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c2274726561746d656e74223a227368617265222c2274726561746d656e745f706c616e223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d7d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a225231227d', '\xcfc5003aac07dbf1ebd714582dfc29653303beae6784b64da74a0cd9d69a1a0d');
INSERT INTO electioncore.log_payload VALUES (6, 7, '\x7b226166746572223a5b7b226964223a2230316132303164612d393162312d373364642d613838382d336635333732393364646430222c227374617465223a7b22656c656374696f6e223a2247656e6572616c20656c656374696f6e2032303138222c226b696e64223a22706f73742d656c656374696f6e2d726576696577222c226e616d65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c226f7267616e697a6174696f6e223a224575726f7065616e20556e696f6e222c227265706f7274223a2246696e616c207265706f7274222c227265706f727465645f6f6e223a22323031382d3130222c227374616e64696e67223a227075626c6973686564227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22454f4d2d32303138227d', '\xa13485fdd115269a319e03a6803a8926f4eadbb37ba185950870c866424912f2');
INSERT INTO electioncore.log_payload VALUES (6, 8, '\x7b226166746572223a5b7b226964223a2230316132303164612d393162382d373563332d623933632d643139646331346539366633222c227374617465223a7b2261646472657373656573223a5b7b226b696e64223a227061726c69616d656e74222c226e616d65223a2253656e617465222c22756e6974223a224c4157227d2c7b226b696e64223a22656c656374696f6e2d6d616e6167656d656e742d626f6479227d5d2c22636f6e74657874223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c226465636973696f6e223a7b226e756d626572223a22462e312832292f32303139222c2264617465223a22323031392d3037222c227369676e61746f7279223a2248656164206f662057696e67227d2c226475655f6f6e223a22323032322d31322d3331222c22656c656d656e7473223a5b224731222c224732225d2c226b696e64223a22617373697374616e63652d6f666665726564222c226c6567616c5f6368616e6765223a227072696d6172792d6c6177222c226e6f5f6c6f6e6765725f6170706c696361626c65223a2254686520616374207761732072657065616c6564222c226e756d626572223a2231222c226f626c69676174696f6e73223a5b224943435052203235222c2243454441572037225d2c2270616765223a22416e6e65782031222c227068617365223a224265666f7265222c227072696f72697479223a227072696f72697479222c2272656974657261746573223a5b22454f4d2d323031332d34225d2c22726573706f6e6465645f6f6e223a22323031392d30372d3031222c22726573706f6e7365223a2261636365707465642d696e2d70617274222c22726573706f6e73655f636f6d6d656e74223a22496e2070617274222c22736f75726365223a22454f4d2d32303138222c227374616e64696e67223a227075626c6973686564222c2273757065727365646573223a5b22454f4d2d323031332d35225d2c2274657874223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c227468656d65223a22526567697374726174696f6e227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22454f4d2d323031382d31227d', '\xa0eba525de3d4451b68c440cf4c0ea5769c3bf98429c61ad720d96ca5a59d55c');
INSERT INTO electioncore.log_payload VALUES (6, 9, '\x7b226166746572223a5b7b226964223a2230316132303164612d393163312d373939342d386566382d333862303632376532303231222c227374617465223a7b226173736573736f72223a22464146454e222c226173736573736f725f6b696e64223a22636976696c2d736f6369657479222c22636f6d6d656e74223a2253696e63652074686520616374222c2265766964656e6365223a5b7b22757269223a2268747470733a2f2f6578616d706c652e6f72672f613f623d632664222c22736861323536223a2261616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161222c227469746c65223a22417474656e64616e636520736865657473227d2c7b227469746c65223a224d696e75746573227d5d2c226772616465223a2270617274222c226f6e5f646179223a22323031392d30372d3031222c227265636f6d6d656e646174696f6e223a22454f4d2d323031382d31222c227363616c65223a227468726565222c227374616e64696e67223a227075626c6973686564227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22532d31227d', '\x85e00a8f026d2631ec969e857aa526389bcba4ef78657edb0f0ffd28e48caff3');
INSERT INTO electioncore.log_payload VALUES (6, 10, '\x7b226166746572223a5b7b226964223a2230316132303164612d393163352d373134342d613333652d656636386338373164303932222c227374617465223a7b22677261646573223a5b7b226973496d706c656d656e746564223a747275652c22636f6465223a22616c6c222c226e616d65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d7d2c7b226973496d706c656d656e746564223a66616c73652c22636f6465223a2270617274222c226e616d65223a7b22656e223a2250617274227d7d2c7b226973496d706c656d656e746564223a66616c73652c22636f6465223a226e6f6e65222c226e616d65223a7b22656e223a224e6f6e65227d7d5d2c226e616d65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d7d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a227468726565227d', '\xe570c012c45fd5cec2b79b8e0512d1f1c1a80937153e8c7d1a1355353fcceba9');
INSERT INTO electioncore.log_payload VALUES (6, 11, '\x7b226166746572223a5b7b226964223a2230316132303164612d393163392d373435312d626162632d656462633264623039613132222c227374617465223a7b2266726f6d5f7363616c65223a227468726565222c22677261646573223a5b7b2266726f6d223a22616c6c222c22746f223a2266756c6c79227d2c7b2266726f6d223a226e6f6e65222c22746f223a226e6f74227d5d2c22736f75726365223a224465636973696f6e2039222c22746f5f7363616c65223a226f64696872227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a2274687265653e6f64696872227d', '\x7ed4539de3981f3e150d69eddf02d88e1ade58038795945515f889f64e9de793');
INSERT INTO electioncore.log_payload VALUES (6, 12, '\x7b226166746572223a5b7b226964223a2230316132303164612d393163632d376438632d623234362d376237343532363665636238222c227374617465223a7b2268656c64223a225b323031382d31312d30352c323031382d31312d303729222c2268656c645f66726f6d223a22323031382d31312d3035222c2268656c645f746f223a22323031382d31312d3037222c226e616d65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c227061727469636970616e7473223a5b22464146454e222c22576f6d656e277320636175637573225d2c22706f696e7473223a5b7b226e756d626572223a2237222c2274657874223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c227261697365644279223a22464146454e222c22726573706f6e7365223a2254616b656e207570222c226c65616473546f223a5b22706c616e2d656c656d656e743a4731222c227265636f6d6d656e646174696f6e3a454f4d2d323031382d31225d7d2c7b226e756d626572223a2238222c2274657874223a7b22656e223a2252616d7073227d2c226c65616473546f223a5b5d7d5d2c227374616e64696e67223a227075626c6973686564227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22432d31227d', '\x3e057df9cd117619d1cc601f6d574980923e8cd6b2d44e1630454c7909d4f34d');
INSERT INTO electioncore.log_payload VALUES (6, 13, '\x7b226166746572223a5b7b226964223a2230316132303164612d393164342d373266372d626237312d373364366464313266356635222c227374617465223a7b226e616d65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c22737461676573223a5b7b22636f6465223a22666f63616c2d706f696e74222c226e616d65223a7b22656e223a22466f63616c20706f696e74227d2c227369676e61746f72696573223a5b5d7d2c7b22636f6465223a2268656164222c226e616d65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c227369676e61746f72696573223a5b7b22706572736f6e223a22702d32222c2264617973223a225b2e2e2c2e2e29227d2c7b22706572736f6e223a22702d33222c2264617973223a225b323031392d30372d30312c323031392d30372d313129222c22636f766572466f72223a22702d32227d5d7d5d7d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a2277696e67227d', '\xfbfbd86cb49cf5c431ba595e4285192be958efb1bc4531efd2226792ac0ad8f4');
INSERT INTO electioncore.log_payload VALUES (7, 0, '\x7b226166746572223a5b7b226964223a2230316132303332632d643639632d376339662d383631302d376338333936333438313139222c227374617465223a7b2261756469656e6365223a22706f6c6c2d776f726b657273222c226661746865725f6e616d65223a22d8b9d984db8c222c226c616e677561676573223a5b227572222c227073225d2c226e616d65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c22706172656e745f6465706172746d656e74223a22456475636174696f6e222c22736578223a2266656d616c65227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22702d31227d', '\x7856788a81f7fd51c01d879b5f288396fb02f44c6204868ca22e3ddd7c4351d1');
INSERT INTO electioncore.log_payload VALUES (7, 1, '\x7b226166746572223a5b7b226964223a2230316132303332632d643661302d373366352d623135642d663231333964323938306231222c227374617465223a7b22636f7572736573223a5b22504f4c4c225d2c226c616e677561676573223a5b227572225d2c22706c616365223a224431222c227265717569726573223a22545446222c22736578223a226d616c65222c2274696572223a317d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22702d31227d', '\x96fb4147bb2630e02c612e3a45d9e27252e620578c7fb23c97a0777549ccb189');
INSERT INTO electioncore.log_payload VALUES (7, 5, '\x7b226166746572223a5b7b226964223a2230316132303332632d643661622d373730382d613264302d343038313638633438633032222c227374617465223a7b2261756469656e6365223a22706f6c6c2d776f726b657273222c2270726572657175697369746573223a5b22494e54524f225d2c2270726f6772616d6d65223a22425249444745222c2273756d6d617279223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c227469746c65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d7d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22504f4c4c227d', '\x8f70d2abcd37492e37bc988c7da262108180f027d8c1ec2d81cc7dd819fbb7d9');
INSERT INTO electioncore.log_payload VALUES (7, 6, '\x7b226166746572223a5b7b226964223a2230316132303332632d643661642d373265652d393665662d343539333062326636666661222c227374617465223a7b22636c6173735f636170223a32352c22636f75727365223a22504f4c4c222c2264617973223a322c22686967686573745f73636f7265223a223530222c226c616e677561676573223a5b22656e222c227572225d2c226d696e75746573223a3732302c22706173735f6d61726b223a2233302e35222c2272657175697265645f617474656e64616e6365223a22332f34222c2274656163686573223a5b7b22636f6d706574656e6379223a22434f554e54222c226c6576656c223a327d5d2c22747261696e6572735f7065725f636c617373223a322c2276657273696f6e223a22323032342d31227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22504f4c4c5c74323032342d31227d', '\xe79df1f38d5e36cd00306ee872efb0ecae5139f844127a77f002156facc63f63');
INSERT INTO electioncore.log_payload VALUES (7, 7, '\x7b226166746572223a5b7b226964223a2230316132303332632d643662302d373266362d623461332d613663366633643062666663222c227374617465223a7b226279746573223a3132333435363738393031322c22636f6465223a224d414e55414c222c22636f7572736573223a5b22504f4c4c225d2c226b696e64223a22747261696e6572732d6775696465222c226c616e6775616765223a227572222c226c6963656e6365223a22434320425920342e30222c226d656469615f74797065223a226170706c69636174696f6e2f706466222c22736861323536223a2261616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161222c227469746c65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c22757269223a2268747470733a2f2f6578616d706c652e6f72672f6d2e7064663f763d33222c2276657273696f6e223a2233227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a224d414e55414c5c74335c747572227d', '\xab1e66c9abdb7dd7fed796c34f7b3bd2f28bcb3c8cc1a98f05e40183078f4eab');
INSERT INTO electioncore.log_payload VALUES (7, 8, '\x7b226166746572223a5b7b226964223a2230316132303332632d643662322d376265322d616631612d643962656630303964623262222c227374617465223a7b2261756469656e6365223a22706f6c696365222c22636f6465223a22434f43222c2266756c6c5f74657874223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c22696e737472756d656e74223a7b226e756d626572223a22462e312832292f32303234222c2264617465223a22323032342d3031222c227369676e61746f7279223a22536563726574617279227d2c227469746c65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c2276657273696f6e223a2232303234227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22434f435c7432303234227d', '\xf60ca820c4e89a4f50e53fe4e8b433d85b0da25d20bd53fb5d11cc825943ecfb');
INSERT INTO electioncore.log_payload VALUES (7, 9, '\x7b226166746572223a5b7b226964223a2230316132303332632d643662352d373962642d393563382d623439393463613232616537222c227374617465223a7b2261636b6e6f776c65646765645f6f6e223a22323032342d30312d3135222c22636f6e64756374223a22434f43222c226c616e6775616765223a227572222c226d616e6e6572223a227468756d627072696e74222c22706572736f6e223a22702d31222c2276657273696f6e223a2232303234227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22702d315c74434f435c7432303234227d', '\x51868e2df77ffd6001a4e4c06a4a17e08299fd0c81a76fcc3c348a3c9df8e882');
INSERT INTO electioncore.log_payload VALUES (7, 10, '\x7b226166746572223a5b7b226964223a2230316132303332632d643662372d373764322d383330342d356362386562323264383232222c227374617465223a7b22617070726f76616c223a7b22636861696e223a2277696e67222c22737461676573223a5b2268656164222c22736563726574617279225d2c227375626d69747465644279223a22702d31222c227375626d69747465644f6e223a22323032342d30312d3135222c227374657073223a5b7b227374616765223a2268656164222c226465636973696f6e223a22617070726f766564222c226279223a22702d32222c226f6e223a22323032342d30312d3135222c22696e737472756d656e74223a7b226e756d626572223a22462e312832292f32303234222c2264617465223a22323032342d3031222c227369676e61746f7279223a22536563726574617279227d2c22636f766572466f72223a22702d33222c22636f6d6d656e74223a225365656e227d5d7d2c2264617973223a225b323032342d30312d30312c323032342d30322d303929222c22646179735f66726f6d223a22323032342d30312d3031222c22646179735f746f223a22323032342d30322d3039222c226974656d73223a5b7b22636f75727365223a22504f4c4c222c2261756469656e6365223a226a7564696369617279222c22756e6974223a2254524e222c22726f6c65223a2250524f222c2270656f706c65223a34302c22776f6d656e223a31322c2273657373696f6e73223a322c2264617973223a225b323032342d30312d30312c323032342d30322d303929222c22627564676574223a22313230302e353020504b52227d5d2c227469746c65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d7d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a2254502d32303234227d', '\x1f8deb107ba36761dc77862e6d26eb1f788f198b6dde67a5c256069b7ac09f9c');
INSERT INTO electioncore.log_payload VALUES (7, 11, '\x7b226166746572223a5b7b226964223a2230316132303332632d643662612d373337632d613965312d346533303765633435633663222c227374617465223a7b22617070726f76616c223a7b22636861696e223a2277696e67222c22737461676573223a5b2268656164222c22736563726574617279225d2c227375626d69747465644279223a22702d31222c227375626d69747465644f6e223a22323032342d30312d3135222c227374657073223a5b7b227374616765223a2268656164222c226465636973696f6e223a22617070726f766564222c226279223a22702d32222c226f6e223a22323032342d30312d3135222c22696e737472756d656e74223a7b226e756d626572223a22462e312832292f32303234222c2264617465223a22323032342d3031222c227369676e61746f7279223a22536563726574617279227d2c22636f766572466f72223a22702d33222c22636f6d6d656e74223a225365656e227d5d7d2c2264617973223a225b323032342d30312d30312c323032342d30322d303929222c22646179735f66726f6d223a22323032342d30312d3031222c22646179735f746f223a22323032342d30322d3039222c227265706c61636573223a2247452d323032342d30222c2272657175657374223a227b5c22615c223a317d222c22726573756c74223a227b5c22625c223a327d222c227469746c65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d7d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a2247452d32303234227d', '\x775e6373cb9fa1a957c561e42a8fd23908e4debafd50e7963d4b99d38d12f164');
INSERT INTO electioncore.log_payload VALUES (7, 12, '\x7b226166746572223a5b7b226964223a2230316132303332632d643662642d373433662d396464372d643763663537313638646665222c227374617465223a7b22636f73745f7065725f726f6f6d5f646179223a22353030302e303020504b52222c226c61746974756465223a2233342e35222c226c6f6e676974756465223a222d37312e3235222c226e616d65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c22706c616365223a224431222c22726f6f6d73223a332c227365617473223a34307d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a225631227d', '\xacdc83d29a085f75fae449cabd8fda1fc90434e58700fae8d7dc1887dc5a6d00');
INSERT INTO electioncore.log_payload VALUES (7, 13, '\x7b226166746572223a5b7b226964223a2230316132303332632d643663302d373130372d386365642d623131623435353035623137222c227374617465223a7b22617474656e6465655f67726f7570223a22776f6d656e222c226361706163697479223a32352c22636f75727365223a22504f4c4c222c2264617973223a5b22323032342d30312d3135222c22323032342d30312d3136225d2c226c616e6775616765223a227073222c22706c616365223a224431222c22706c616e223a2247452d32303234222c22726f6c65223a2250524f222c22726f6f6d223a322c22737461747573223a2268656c64222c2274696572223a332c22747261696e657273223a5b22702d31222c22702d32225d2c2276656e7565223a225631222c2276657273696f6e223a22323032342d31227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a225331227d', '\xe56789def1012b1c08e9d3e675ff1adc4ab2178d0d5154692bda56cc14362424');
INSERT INTO electioncore.log_payload VALUES (7, 14, '\x7b226166746572223a5b7b226964223a2230316132303332632d643663342d376364352d623761372d356238326638303131336365222c227374617465223a7b2261736b65645f6f6e223a22323032342d30312d3135222c22706572736f6e223a22702d31222c2273657373696f6e223a225331222c22737461747573223a2277616974696e67227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a2253315c74702d31227d', '\x6e87c82aa57be8d0c7651f6532fa701d1b3b4c14bb922ae13e877172cda3e451');
INSERT INTO electioncore.log_payload VALUES (7, 15, '\x7b226166746572223a5b7b226964223a2230316132303332632d643663362d376231342d393436342d396432343530643463393166222c227374617465223a7b22617474656e6465645f6f6e223a22323032342d30312d3135222c22706572736f6e223a22702d31222c2273657373696f6e223a225331222c227374617465223a227061727469616c227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a2253315c74702d315c74323032342d30312d3135227d', '\x7e4e2c011bcafe5e9609fbfbe0575f946d667e7f8601406bb68f73bd4a21611a');
INSERT INTO electioncore.log_payload VALUES (7, 16, '\x7b226166746572223a5b7b226964223a2230316132303332632d643663392d373030632d393165372d323463353331653462643263222c227374617465223a7b22686967686573745f73636f7265223a223530222c226b696e64223a226166746572222c22706572736f6e223a22702d31222c2273636f7265223a2234312e35222c2273657373696f6e223a225331222c2274616b656e5f6f6e223a22323032342d30312d3135222c2276657273696f6e223a22323032342d31227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a2253315c74702d315c746166746572227d', '\x1fdad53b039773994eea185d63ff3acf4315086525aa8f3ca94371418cc8c82b');
INSERT INTO electioncore.log_payload VALUES (7, 17, '\x7b226166746572223a5b7b226964223a2230316132303332632d643663622d373764652d383736642d616439356634363963313036222c227374617465223a7b22666f726d223a372c227175657374696f6e223a227131222c22726174696e67223a342c2272656d61726b223a22546f6f206c6f6e67222c2273657373696f6e223a225331227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a2253315c74375c747131227d', '\x9f0fc0a9ee7b153b97bc3a9b671202b227ae344f13a9654a3bcbe8a40d23918a');
INSERT INTO electioncore.log_payload VALUES (7, 18, '\x7b226166746572223a5b7b226964223a2230316132303332632d643663642d376138662d396263352d663663386338643961306332222c227374617465223a7b226974656d223a227365616c222c226f627365727665645f6f6e223a22323032342d30312d3135222c226f62736572766572223a22464146454e222c22706572736f6e223a22702d31222c22726573756c74223a226e6f742d6d6574222c22726f6c65223a2250524f222c2273746174696f6e223a22505331227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a225053315c7450524f5c74702d315c74464146454e5c74323032342d30312d31355c747365616c227d', '\xe9100059d2aacb1cae7c7f66b35d31bd114429b5145f3c69f550649df207e644');
INSERT INTO electioncore.log_payload VALUES (7, 19, '\x7b226166746572223a5b7b226964223a2230316132303332632d643664302d373462382d393431302d323866373930663861643033222c227374617465223a7b22656c656374696f6e5f646179223a22323032342d30312d3135222c22656e7472696573223a34302c226572726f7273223a332c22666f726d223a223435222c2273746174696f6e223a22505331227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a225053315c7434355c74323032342d30312d3135227d', '\xbc195424c21472f473469841d434a01e88c64e82e1df57c58241dcaa6712ca02');
INSERT INTO electioncore.log_payload VALUES (7, 20, '\x7b226166746572223a5b7b226964223a2230316132303332632d643664322d373161392d613735622d326632306136333531353762222c227374617465223a7b22706c616365223a224431222c22706f737473223a342c22726f6c65223a2250524f222c2273746174696f6e223a22505331222c2273746174696f6e5f67726f7570223a22776f6d656e227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a225053315c7450524f227d', '\xf041ba84ff5697b5b5f3edb4c82a1c561d6ebac1c762b3501d71573083d987b1');
INSERT INTO electioncore.log_payload VALUES (7, 21, '\x7b226166746572223a5b7b226964223a2230316132303332632d643664342d373663662d393562622d393963663034353733326133222c227374617465223a7b2264617973223a225b323032342d30312d30312c323032342d30322d303929222c22646179735f66726f6d223a22323032342d30312d3031222c22646179735f746f223a22323032342d30322d3039222c2269735f72657365727665223a747275652c22706572736f6e223a22702d31222c22706f737465645f6279223a7b226e756d626572223a22462e312832292f32303234222c2264617465223a22323032342d3031222c227369676e61746f7279223a22536563726574617279227d2c227265706c61636573223a22442d30222c22726f6c65223a2250524f222c2273746174696f6e223a22505331227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22442d31227d', '\x25de14b9681f211716a2d13974b5e2c3bce7686a0bd48b661ca8e39408920493');
INSERT INTO electioncore.log_payload VALUES (7, 22, '\x7b226166746572223a5b7b226964223a2230316132303332632d643664362d373438372d616532312d396632393239343264396462222c227374617465223a7b22636f6e646974696f6e73223a5b7b226b696e64223a2266696e6973686564222c22636f7572736573223a5b224d4f44554c45225d2c22636f756e74223a317d2c7b226b696e64223a22617474656e646564222c22636f75727365223a22545446222c2264617973223a31307d2c7b226b696e64223a226173736573736564222c226f7574636f6d6573223a5b224f31225d2c226173736573736f7252616e6b223a337d2c7b226b696e64223a22686f6c6473222c227479706573223a5b224252494447452d31225d2c226d7573745374617956616c6964223a66616c73657d2c7b226b696e64223a22666163696c697461746564222c22686f757273223a33302c22737570657276697365644f6e6c79223a747275652c2263617465676f7279223a226d6f64756c652d776f726b73686f70222c2263617465676f72795368617265223a22312f31227d2c7b226b696e64223a22686f6c6473222c227479706573223a5b224252494447452d32225d2c226d7573745374617956616c6964223a66616c73657d2c7b226b696e64223a22666163696c697461746564222c22686f757273223a3135302c22737570657276697365644f6e6c79223a66616c73652c2263617465676f7279223a226d6f64756c652d776f726b73686f70222c2263617465676f72795368617265223a22332f34227d2c7b226b696e64223a22686f6c6473222c227479706573223a5b224252494447452d33225d2c226d7573745374617956616c6964223a66616c73657d5d2c226e616d65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c2270726f6772616d6d65223a22425249444745222c2272616e6b223a322c2276616c69646974795f6d6f6e746873223a33367d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a225746227d', '\x2faadd84775c7bc05bab7f515a90fef1a9ea2fb6fa86a2d76c26febc506264d1');
INSERT INTO electioncore.log_payload VALUES (7, 23, '\x7b226166746572223a5b7b226964223a2230316132303332632d643664392d373634392d383862342d363234666430313032373631222c227374617465223a7b22636f75727365223a22504f4c4c222c22686f6c646572223a22702d31222c226973737565645f6f6e223a22323032342d30312d3135222c226c6173745f646179223a22323032372d30312d3135222c2272656e657773223a22432d31222c2274797065223a225746222c2276657273696f6e223a22323032342d31227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22432d32227d', '\xb1066f442534e9e5fd0f3c1cee6777d5d33ec8e44002121819a65bfd4dd849b8');
INSERT INTO electioncore.log_payload VALUES (7, 24, '\x7b226166746572223a5b7b226964223a2230316132303332632d643664642d376533652d386230652d363039626135373963613336222c227374617465223a7b22696e737472756d656e74223a7b226e756d626572223a22462e312832292f32303234222c2264617465223a22323032342d3031222c227369676e61746f7279223a22536563726574617279227d2c22726561736f6e223a2249737375656420696e206572726f72222c227265766f6b65645f6f6e223a22323032342d30312d3135227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22432d32227d', '\xc602559eb6a60b9c80fd1ed00f1d48492ef4bc5fc96deeab425a27ae05a3d39e');
INSERT INTO electioncore.log_payload VALUES (7, 25, '\x7b226166746572223a5b7b226964223a2230316132303332632d643665302d376363342d383861662d636564636332346333353131222c227374617465223a7b226163746976697479223a225731222c2263617465676f7279223a226d6f64756c65222c22666163696c6974617465645f6f6e223a22323032342d30312d3135222c226d696e75746573223a3336302c22706572736f6e223a22702d31222c2270726f6772616d6d65223a22425249444745222c2273657373696f6e223a225331222c2273757065727669736564223a226e6f222c2273757065727669736f72223a22702d32227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22702d315c7457315c74323032342d30312d3135227d', '\xaf47d7bbf402278dbaefc494ebdd768fc1116fb3668fab1fa24a3b926d522fac');
INSERT INTO electioncore.log_payload VALUES (7, 26, '\x7b226166746572223a5b7b226964223a2230316132303332632d643665342d373038382d393831322d623033616133363837366631222c227374617465223a7b2261737365737365645f6f6e223a22323032342d30312d3135222c226173736573736f72223a22702d32222c226173736573736f725f72616e6b223a332c2269735f6163686965766564223a747275652c226f7574636f6d65223a224f31222c22706572736f6e223a22702d31227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22702d315c744f315c74323032342d30312d31355c74702d32227d', '\x14557863d18cf3f85e84bb20d2f78a2d7d1ef62ab5dbec6a79b3cc167ffde0fc');
INSERT INTO electioncore.log_payload VALUES (7, 27, '\x7b226166746572223a5b7b226964223a2230316132303332632d643665372d376337322d383238302d333262323566323334336232222c227374617465223a7b2261756469656e6365223a22706f6c6c2d776f726b657273222c22636f756e7465645f6f6e223a22323032342d30312d3135222c22636f75727365223a22504f4c4c222c226e6565646564223a3931393838312c22706c616365223a224431222c22726f6c65223a2250524f222c2273657373696f6e73223a32373637362c22736f75726365223a2250726573732072656c65617365222c227469746c65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c22747261696e6564223a3937363538362c22776f6d656e223a36313434357d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a225231227d', '\xa41fa85f86159ec5584fff0df1450d4dd66ddbe41d90183aa7f850353cac50b0');
INSERT INTO electioncore.log_payload VALUES (8, 0, '\x7b226166746572223a5b7b226964223a2230316132303530302d613530612d373566612d386239322d666663623361613965303461222c227374617465223a7b22636174616c6f67756573223a5b2269736f2d74732d35343030312d32303139222c2269736f2d393030312d32303135225d2c22656c656374696f6e223a2247656e6572616c20656c656374696f6e206f662032303234222c226578636c7573696f6e73223a5b7b22746f706963223a2245502d454c2d3039222c22726561736f6e223a224e6f206d616368696e6573206172652075736564222c22617070726f766572223a22702d32222c226f6e223a22323032342d30312d3135222c22696e737472756d656e74223a7b226e756d626572223a22462e312832292f32303234222c2264617465223a22323032342d3031222c227369676e61746f7279223a22536563726574617279227d7d5d2c2270726f636573736573223a5b225643222c224352225d2c227369746573223a5b224431225d2c227469746c65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c22756e697473223a5b224f5053225d7d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a2247452d32303234227d', '\xd7f1db361c409bd2685bfa8f4039cb8de366255c9ee9661eb016fd7ccefe09fb');
INSERT INTO electioncore.log_payload VALUES (8, 1, '\x7b226166746572223a5b7b226964223a2230316132303530302d613530642d373563362d623737632d613264353936336466306664222c227374617465223a7b2273636f7065223a2247452d32303234222c22746f706963223a2245502d56432d3037222c22756e6974223a224f5053227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a2247452d323032345c7445502d56432d30375c744f5053227d', '\x533cfab5a41b1b2fc48b4dfdcd7bc468b2e3f0e18982cdfaa484d0aeeb26ba80');
INSERT INTO electioncore.log_payload VALUES (8, 2, '\x7b226166746572223a5b7b226964223a2230316132303530302d613530662d373737642d616463612d393265313063613134613063222c227374617465223a7b22636174616c6f677565223a2269736f2d74732d35343030312d32303139222c227265666572656e6365223a22382e352e31206229222c22746f706963223a2245502d56432d3037227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a2269736f2d74732d35343030312d323031395c7445502d56432d3037227d', '\x78e76b00d4b4fc8dbe4fd1d8bea9062744048b4b7199dc3ac7002f4eeee77f9c');
INSERT INTO electioncore.log_payload VALUES (8, 3, '\x7b226166746572223a5b7b226964223a2230316132303530302d613531312d373564642d613937392d636534386662636231653836222c227374617465223a7b22617070726f76616c223a7b22636861696e223a2277696e67222c22737461676573223a5b2268656164222c22736563726574617279225d2c227375626d69747465644279223a22702d31222c227375626d69747465644f6e223a22323032342d30312d3135222c227374657073223a5b7b227374616765223a2268656164222c226465636973696f6e223a22617070726f766564222c226279223a22702d32222c226f6e223a22323032342d30312d3135222c22696e737472756d656e74223a7b226e756d626572223a22462e312832292f32303234222c2264617465223a22323032342d3031222c227369676e61746f7279223a22536563726574617279227d2c22636f766572466f72223a22702d33222c22636f6d6d656e74223a225365656e227d5d7d2c2264617973223a225b323032342d30312d30312c323032342d30322d303929222c22646179735f66726f6d223a22323032342d30312d3031222c22646179735f746f223a22323032342d30322d3039222c226f626a65637469766573223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c226f776e6572223a22702d31222c2273636f7065223a2247452d32303234222c227469746c65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d7d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a2241502d32303234227d', '\x88cb963055058a7e51028a1deb5b09368f19e5b8e1fbef6f616c5bb1c5da0de0');
INSERT INTO electioncore.log_payload VALUES (8, 4, '\x7b226166746572223a5b7b226964223a2230316132303530302d613531372d373765392d383465392d623362353564303831373738222c227374617465223a7b22617070726f76616c223a7b22636861696e223a2277696e67222c22737461676573223a5b2268656164222c22736563726574617279225d2c227375626d69747465644279223a22702d31222c227375626d69747465644f6e223a22323032342d30312d3135222c227374657073223a5b7b227374616765223a2268656164222c226465636973696f6e223a22617070726f766564222c226279223a22702d32222c226f6e223a22323032342d30312d3135222c22696e737472756d656e74223a7b226e756d626572223a22462e312832292f32303234222c2264617465223a22323032342d3031222c227369676e61746f7279223a22536563726574617279227d2c22636f766572466f72223a22702d33222c22636f6d6d656e74223a225365656e227d5d7d2c22636c6f7365645f6f6e223a22323032342d30312d3137222c2264617973223a225b323032342d30312d30312c323032342d30322d303929222c22646179735f66726f6d223a22323032342d30312d3031222c22646179735f746f223a22323032342d30322d3039222c226b696e64223a22737461676532222c226f70656e65645f6f6e223a22323032342d30312d3135222c227068617365223a22766f74696e67222c2270726f636573736573223a5b225643225d2c2270726f6772616d6d65223a2241502d32303234222c2273636f7065223a2247452d32303234222c227369746573223a5b224431225d2c227465616d223a5b7b22706572736f6e223a22702d31222c22726f6c65223a226c656164222c2270726f636573736573223a5b225643222c224352225d2c22756e697473223a5b224954225d2c22636f6d706574656e636573223a5b2269736f2d74732d35343030312d32303139222c225643225d2c2277616976657273223a5b7b22756e6974223a224954222c22726561736f6e223a224e6f626f647920656c7365206b6e6f7773207468652073797374656d222c226772616e7465644279223a22702d39222c226f6e223a22323032342d30312d3135222c22696e737472756d656e74223a7b226e756d626572223a22462e312832292f32303234222c2264617465223a22323032342d3031222c227369676e61746f7279223a22536563726574617279227d7d5d7d2c7b22706572736f6e223a22702d32222c22726f6c65223a2261756469746f72222c2270726f636573736573223a5b5d2c22756e697473223a5b5d2c22636f6d706574656e636573223a5b5d2c2277616976657273223a5b5d7d5d2c227469746c65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c22756e697473223a5b224f5053225d7d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22412d31227d', '\x312ef69e563e10f68c1da573adc3a9d2c8a5292de7e738e186c2a0bee13f13e0');
INSERT INTO electioncore.log_payload VALUES (8, 5, '\x7b226166746572223a5b7b226964223a2230316132303530302d613531392d376230342d623262622d663536346462643264363537222c227374617465223a7b22617070726f766572223a22702d32222c226173736573736f72223a22702d31222c226175646974223a22412d31222c22636174616c6f677565223a2269736f2d74732d35343030312d32303139222c2264657465726d696e65645f6f6e223a22323032342d30312d3135222c2265766964656e6365223a5b22452d31222c22452d32225d2c226a756467656d656e74223a226e6f742d6170706c696361626c65222c226d6574686f64223a226f627365727665222c226e6f7465223a225365616c732077657265205c22636865636b65645c22222c22726561736f6e223a224e6f2073756368206b697473222c2273616d706c655f6c6f6f6b6564223a31322c2273616d706c655f6f66223a34302c2273616d706c655f77686174223a226b697473206f662064697374726963742033222c2274696d655f6f665f646179223a2230383a30353a33302e32353030303030222c22746f706963223a2245502d56432d3037222c22756e6974223a224f5053227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22412d315c7469736f2d74732d35343030312d323031395c7445502d56432d30375c744f5053227d', '\xf8a47bc3d884467bf383c2fde69c7e10f3d67c2fc768a3b1752efcb2c33c5de8');
INSERT INTO electioncore.log_payload VALUES (8, 6, '\x7b226166746572223a5b7b226964223a2230316132303530302d613531622d373161342d383331332d633333333337653430663138222c227374617465223a7b2261636372656469746174696f6e5f626f6479223a22416e2061636372656469746174696f6e20626f6479222c22617070726f7665645f6f6e223a22323032342d30322d3034222c22626f6479223a22412063657274696669636174696f6e20626f6479222c22636174616c6f677565223a2269736f2d74732d35343030312d32303139222c22646563696465645f6f6e223a22323032342d30312d3135222c226c6173745f646179223a22323032372d30312d3135222c2273636f7065223a2247452d32303234227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22432d32303234227d', '\xc1d3099909c0a909a81bb405c50c6d6a9ee8838d497785f52d4d39be3d808d1f');
INSERT INTO electioncore.log_payload VALUES (8, 7, '\x7b226166746572223a5b7b226964223a2230316132303530302d613531642d376634362d626130332d663830376335633466396236222c227374617465223a7b22636f6c6c65637465645f6f6e223a22323032342d30312d3135222c22636f6e666964656e7469616c697479223a2272657374726963746564222c226566666563746976655f64617973223a225b323032342d30312d30312c323032342d30322d303929222c226566666563746976655f646179735f66726f6d223a22323032342d30312d3031222c226566666563746976655f646179735f746f223a22323032342d30322d3039222c226b696e64223a226f62736572766174696f6e222c226c6173745f646179223a22323032352d30312d3135222c2272656365697665645f6f6e223a22323032342d30312d3136222c227265666572656e6365223a225368656c6620342c2066696c65203132222c22736861323536223a2261616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161222c227469746c65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c22746f70696373223a5b2245502d56432d3037222c2245502d56432d3038225d2c22756e6974223a224f5053227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22452d31227d', '\x7f880a6dd13a56f683b4fcc2638406058cb850ee956ce87509b3e3fe29ee1e09');
INSERT INTO electioncore.log_payload VALUES (8, 8, '\x7b226166746572223a5b7b226964223a2230316132303530302d613531662d376638632d393630352d393464636139316331646633222c227374617465223a7b22677261646573223a5b7b22636f6465223a224e434d616a222c226e616d65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c22656666656374223a226d616a6f72227d2c7b22636f6465223a224e434d696e222c226e616d65223a7b22656e223a224d696e6f72227d2c22656666656374223a226d696e6f72227d2c7b22636f6465223a225046222c226e616d65223a7b22656e223a225374726f6e67227d2c22656666656374223a226e6f6e65227d5d2c226e616d65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d7d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a2261666e6f72227d', '\xc8c059923f612626e0252b6a984567c1de210471a7bb87c86e9be69500a22419');
INSERT INTO electioncore.log_payload VALUES (8, 9, '\x7b226166746572223a5b7b226964223a2230316132303530302d613532312d376430642d393638642d353736386264313833323365222c227374617465223a7b226175646974223a22412d31222c22636174616c6f677565223a2269736f2d74732d35343030312d32303139222c2265766964656e6365223a5b22452d31225d2c22666f756e645f6279223a22702d31222c22666f756e645f6f6e223a22323032342d30312d3135222c226772616465223a224e434d616a222c2269735f6578616d706c65223a747275652c226f626a6563746976655f65766964656e6365223a223238206f6620343020666f726d73206c61636b20746865206e756d626572222c2270726f63657373223a225643222c227363616c65223a2261666e6f72222c2273746174656d656e74223a225365616c7320617265206e6f74207265636f72646564222c22746f70696373223a5b2245502d56432d3037222c2245502d56432d3038225d2c22756e6974223a224f5053227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22462d31227d', '\xd1031b956a13bb620622604ec8448ce0489618689c192c7582d2aac11f220682');
INSERT INTO electioncore.log_payload VALUES (8, 10, '\x7b226166746572223a5b7b226964223a2230316132303530302d613532332d376531652d623638362d383261633636373530373866222c227374617465223a7b2266696e64696e6773223a5b22462d31222c22462d32225d2c226f70656e65645f6f6e223a22323032342d30312d3135222c226f776e6572223a22702d31222c227374617465223a22656666656374697665222c227374657073223a5b7b2273746570223a22636f6e7461696e6564222c226f6e223a22323032342d30312d3136222c226279223a22702d31222c2274657874223a22466f726d732077657265205c22636f6c6c65637465645c22222c22616374696f6e73223a5b5d2c2265766964656e6365223a5b22452d31225d7d2c7b2273746570223a22636f72726563746564222c226f6e223a22323032342d30312d3136222c226279223a22702d31222c2274657874223a224e756d626572732077657265206164646564222c22616374696f6e73223a5b5d2c2265766964656e6365223a5b5d7d2c7b2273746570223a22616e616c79736564222c226f6e223a22323032342d30312d3137222c226279223a22702d31222c226361757365223a7b2277687973223a5b2254686520666f726d20686173206e6f206669656c64222c2254686520666f726d206973206f662032303133225d2c2263617465676f7279223a226d6174657269616c227d2c22616374696f6e73223a5b5d2c2265766964656e6365223a5b5d7d2c7b2273746570223a22706c616e6e6564222c226f6e223a22323032342d30312d3138222c226279223a22702d31222c22616374696f6e73223a5b7b22636f6465223a2231222c2274657874223a2241206e657720666f726d222c226f776e6572223a22702d31222c226475654f6e223a22323032342d30322d3134227d5d2c2265766964656e6365223a5b5d7d2c7b2273746570223a22706c616e2d6163636570746564222c226f6e223a22323032342d30312d3139222c226279223a22702d32222c22616374696f6e73223a5b5d2c2265766964656e6365223a5b5d7d2c7b2273746570223a22616374696f6e2d646f6e65222c226f6e223a22323032342d30322d3034222c226279223a22702d31222c22616374696f6e73223a5b5d2c22616374696f6e223a2231222c2265766964656e6365223a5b5d7d2c7b2273746570223a22696d706c656d656e746564222c226f6e223a22323032342d30322d3035222c226279223a22702d31222c22616374696f6e73223a5b5d2c2265766964656e6365223a5b5d7d2c7b2273746570223a22666f756e642d656666656374697665222c226f6e223a22323032342d30332d3135222c226279223a22702d32222c2274657874223a22416c6c206f6620343020666f726d732068617665206974222c22616374696f6e73223a5b5d2c2265766964656e6365223a5b22452d31225d7d5d2c227469746c65223a225365616c73222c22756e6974223a224f5053227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a224b2d31227d', '\xec27bca9dc3b279907d1f2356d4d242265d7ecb908e523265a9f979b9d388e2d');
INSERT INTO electioncore.log_payload VALUES (8, 11, '\x7b226166746572223a5b7b226964223a2230316132303530302d613532352d373961662d386431352d303164343535623234383039222c227374617465223a7b22617070726f76616c223a7b22636861696e223a2277696e67222c22737461676573223a5b2268656164222c22736563726574617279225d2c227375626d69747465644279223a22702d31222c227375626d69747465644f6e223a22323032342d30312d3135222c227374657073223a5b7b227374616765223a2268656164222c226465636973696f6e223a22617070726f766564222c226279223a22702d32222c226f6e223a22323032342d30312d3135222c22696e737472756d656e74223a7b226e756d626572223a22462e312832292f32303234222c2264617465223a22323032342d3031222c227369676e61746f7279223a22536563726574617279227d2c22636f766572466f72223a22702d33222c22636f6d6d656e74223a225365656e227d5d7d2c22617070726f7665645f6f6e223a22323032342d30312d3230222c22636f6465223a22444f432d31222c226566666563746976655f66726f6d223a22323032342d30312d3234222c226b696e64223a226d616e75616c222c226f776e6572223a224f5053222c227265666572656e6365223a2268747470733a2f2f6578616d706c652e6f72672f6d2e7064663f763d33222c2272657374735f6f6e223a5b224c41572d32303137225d2c22726574656e74696f6e5f6d6f6e746873223a36302c2272657669657765645f66726f6d223a22323032342d30312d3135222c227265766973696f6e223a2233222c22737570657273656465645f6f6e223a22323032362d30312d3135222c227469746c65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c22746f70696373223a5b2245502d56432d3037225d7d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22444f432d315c7433227d', '\xc3285cfe08320c3bf1c6b07ddb515af4e8dddfbd92612804703d96ac38535d4f');
INSERT INTO electioncore.log_payload VALUES (8, 12, '\x7b226166746572223a5b7b226964223a2230316132303530302d613532372d376137652d613461342d343636386631643863386661222c227374617465223a7b226475655f6f6e223a22323032342d30312d3135222c2269735f64657363656e64696e67223a747275652c226d65617375726564223a22332e3235222c226d656173757265645f6f6e223a22323032342d30312d3036222c226f776e6572223a22702d31222c2270726f63657373223a224352222c22746172676574223a22322e35222c227469746c65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c22756e69745f6f665f6d656173757265223a2264617973227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a224f2d31227d', '\x8fde668b7c0762aa6972911c0ef6ee4d2f50b13508c672dec050085a8eb0a565');
INSERT INTO electioncore.log_payload VALUES (8, 13, '\x7b226166746572223a5b7b226964223a2230316132303530302d613532382d376539322d616364322d663139663734316465366538222c227374617465223a7b22656c6563746f72616c5f70726f63657373223a225643222c22696e64696361746f7273223a5b7b22636f6465223a227175657565222c226e616d65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c22746172676574223a31352e352c226d65617375726564223a32322c226d656173757265644f6e223a22323032342d30312d3135227d2c7b22636f6465223a227365616c73222c226e616d65223a7b22656e223a225365616c73227d7d5d2c22696e70757473223a5b22526f6c6c222c224b697473225d2c226f757470757473223a5b225365616c656420626f786573225d2c226f776e6572223a224f5053222c227469746c65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c22756e697473223a5b224954222c2254524e225d7d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22502d5643227d', '\x97c98cdc74650b4bb7087f4f02717e5e10e9bc0114e4a75114b465198a6e0e6f');
INSERT INTO electioncore.log_payload VALUES (8, 14, '\x7b226166746572223a5b7b226964223a2230316132303530302d613532622d373063632d383231312d353834316566643136623930222c227374617465223a7b22616e7377657265645f6f6e223a22323032342d30322d3234222c226368616e6e656c223a22636f756e746572222c22636f72726563746976655f63617365223a224b2d31222c2268616e6465645f6f7665725f6174223a22323032342d30322d30395430303a30353a30302e303030303030302b30343a3330222c2268616e6465645f6f7665725f746f223a2254726962756e616c222c226b696e64223a2273756767657374696f6e222c2270726f63657373223a225643222c2272656365697665645f6174223a22323032342d30322d30385432333a34303a30352e313233303030302b30353a3030222c2273756d6d617279223a2254686520717565756520776173206c6f6e67222c22756e6974223a224f5053227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a2246422d31227d', '\xa2352e9e9218f7ff92682e6eaf25c79fbd0f896e51b75a4ef26fb101670cd464');
INSERT INTO electioncore.log_payload VALUES (8, 15, '\x7b226166746572223a5b7b226964223a2230316132303530302d613532632d376535662d383964362d633036356330663163653039222c227374617465223a7b226372697465726961223a5b7b226e616d65223a224f6e2074696d65222c22706f696e7473223a342c226f66223a357d2c7b226e616d65223a225072696365222c22706f696e7473223a6e756c6c2c226f66223a337d5d2c226576616c75617465645f6f6e223a22323032342d30312d3135222c226576616c7561746f72223a22702d31222c2269735f617070726f766564223a747275652c2273657276696365223a2242616c6c6f7420706170657273222c22737570706c696572223a2241207072696e746572227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a2253452d31227d', '\x18429fa407e1f28cf969e9a71e0f1f8435c4a686d39135710cbe538028378328');
INSERT INTO electioncore.log_payload VALUES (8, 16, '\x7b226166746572223a5b7b226964223a2230316132303530302d613532652d373236362d623032302d303031323833333432613833222c227374617465223a7b22656666656374697665223a22796573222c22696d70616374223a352c2269735f6f70706f7274756e697479223a747275652c226c696b656c69686f6f64223a342c226f776e6572223a22702d31222c227068617365223a226f7065726174696f6e73222c2270726f63657373223a22454c222c2272657669657765645f6f6e223a22323032342d30312d3135222c227469746c65223a7b22656e223a2241205c226e616d655c22222c227572223a22d986d8a7d985227d2c2274726561746d656e74223a2241207365636f6e6420726f6164227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a22522d31227d', '\xe33d6d6f3510ddb1f5db9e6835da8e4662017390dd8b92bdebc808cb8ac2c97b');
INSERT INTO electioncore.log_payload VALUES (8, 17, '\x7b226166746572223a5b7b226964223a2230316132303530302d613533302d373366392d626130302d333631623237346539626139222c227374617465223a7b226465636973696f6e73223a5b7b2274657874223a2241206e657720666f726d222c226f776e6572223a22702d32222c226475654f6e223a22323032342d30322d3134222c22646f6e654f6e223a22323032342d30312d3237227d2c7b2274657874223a2241207365636f6e6420726f6164222c226f776e6572223a22702d31222c226475654f6e223a22323032342d30342d3134227d5d2c22696e70757473223a5b7b226b696e64223a22737570706c69657273222c2274657874223a2231206f66203120617070726f766564227d2c7b226b696e64223a226561726c6965722d6465636973696f6e73222c2274657874223a224e6f6e65227d5d2c227061727469636970616e7473223a5b22702d31222c22702d32225d2c2272657669657765645f6f6e223a22323032342d30312d3135227d2c2276616c6964223a225b323031392d30312d30312c2e2e29227d5d2c226265666f7265223a5b5d2c226b6579223a224d522d31227d', '\x26e0d56d0e1b5263786b77f0032e5b42fd693c7a2cd74f4ba7872fffb2cca2f0');
INSERT INTO electioncore.org_appointment VALUES ('01a200b4-5f75-77ea-9b27-442919a8dcd3', 'substantive', 'A-1', 1, '{"number":"No. 7/2019"}', NULL, 'p-1', 'CEO', 2, 0, 'serving', 3, NULL, '[2019-03-01,..)', '2019-03-01', NULL);
INSERT INTO electioncore.org_appointment VALUES ('01a200b4-6719-71f0-98c1-39270690327f', 'substantive', 'A-1', 1, '{"number":"No. 7/2019"}', NULL, 'p-1', 'CEO', 3, 0, 'serving', NULL, NULL, '[2019-03-01,2021-08-15)', '2019-03-01', '2021-08-15');
INSERT INTO electioncore.org_institution VALUES ('01a200b4-53d9-74b5-b7fe-5fafd21e4258', 'none', 'AF', NULL, 'institution', '[{"key":"chief-electoral-officer","label":{"en":"Chief Electoral Officer"}},{"key":"polling-centre","label":{"en":"Polling centre"}},{"key":"polling-station","label":{"en":"Polling station"}}]', 'independent', '{"en":"Independent Election Commission of Afghanistan","fa-AF":"کمیسیون مستقل انتخابات افغانستان"}', '{"en":"Historical: the secretariat as the commission''s own page described it before 2021."}', 1, 'independent election commission of afghanistan
کمیسیون مستقل انتخابات افغانستان', 1, 'IEC of Afghanistan, page on its secretariat, as published before 2021', NULL, 'Asia/Kabul', '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_person VALUES ('01a200b4-5f83-74dc-8f59-15f0b6a98833', '{"en":"Gulalai Shinwari"}', 'p-1', 2, 'gulalai shinwari', 1, NULL, '[2019-03-01,..)', '2019-03-01', NULL);
INSERT INTO electioncore.org_place VALUES ('01a200b4-53db-753d-98b3-44a3a58b297a', 'AFG', NULL, 0, '{"en":"Afghanistan"}', NULL, 1, 'afghanistan', 1, NULL, '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_place VALUES ('01a200b4-53db-7767-bc38-f19ff3384bfa', 'AF01', '[{"scheme":"p-code","code":"AF01"}]', 1, '{"en":"Kabul"}', 'AFG', 1, 'kabul', 1, NULL, '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_post VALUES ('01a200b4-53dc-79a1-99e6-c5b45b951808', 'CEO', 1, NULL, false, 'permanent', 1, 'chief-electoral-officer', NULL, 'chief electoral officer', 1, 1, NULL, NULL, NULL, '{"en":"Chief Electoral Officer"}', 'SECRETARIAT', '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_post VALUES ('01a200b4-53dc-7623-9b1f-68af277b704c', 'DCEO-OPS', 1, NULL, false, 'permanent', 1, NULL, NULL, 'operational deputy', 1, 1, NULL, NULL, NULL, '{"en":"Operational Deputy"}', 'OPERATIONS', '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_post VALUES ('01a200b4-53dc-7538-8bf0-6f2a3d923e2a', 'DCEO-FIN', 1, NULL, false, 'permanent', 1, NULL, NULL, 'financial and administrative deputy', 1, 1, NULL, NULL, NULL, '{"en":"Financial and Administrative Deputy"}', 'FINADMIN', '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_post VALUES ('01a200b4-53dc-7d52-a801-d3e6454b9f8f', 'PO-AF01-HEAD', 1, NULL, false, 'permanent', 1, NULL, NULL, 'head of provincial office', 1, 1, NULL, 'PROVINCIAL-OFFICE', 'HEAD', '{"en":"Head of Provincial Office"}', 'PO-AF01', '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_post VALUES ('01a200b4-53dc-72de-ad76-f8ce62439958', 'PO-AF01-OUTREACH', 1, NULL, false, 'permanent', 1, NULL, NULL, 'public outreach officer', 1, 1, NULL, 'PROVINCIAL-OFFICE', 'OUTREACH', '{"en":"Public Outreach Officer"}', 'PO-AF01', '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_post VALUES ('01a200b4-53dc-7d0f-a805-95436d6c8999', 'PO-AF01-IT', 1, NULL, false, 'permanent', 1, NULL, NULL, 'information technology officer', 1, 1, NULL, 'PROVINCIAL-OFFICE', 'IT', '{"en":"Information Technology Officer"}', 'PO-AF01', '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_post VALUES ('01a200b4-53dc-75db-9876-442d2b751fd0', 'PO-AF01-FINADMIN', 1, NULL, false, 'permanent', 1, NULL, NULL, 'finance and administrative officer', 1, 1, NULL, 'PROVINCIAL-OFFICE', 'FINADMIN', '{"en":"Finance and Administrative Officer"}', 'PO-AF01', '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_post VALUES ('01a200b4-53dc-7f22-b89a-09750f320ed2', 'PO-AF01-CLERK', 1, NULL, false, 'permanent', 1, NULL, NULL, 'clerk', 1, 1, NULL, 'PROVINCIAL-OFFICE', 'CLERK', '{"en":"Clerk"}', 'PO-AF01', '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_procedure VALUES ('01a200b4-53de-769f-8d46-47317e58e8af', NULL, '{"en":"The President"}', 'Election law, article 22', NULL, '{"en":"The members of the Commission, by majority"}', 3, 'CEO', 1, NULL, NULL, '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_reporting_line VALUES ('01a200b4-53dd-7f00-9d91-3891570d3bf6', 'DCEO-OPS	CEO	solid', 'solid', 'DCEO-OPS', 1, 'CEO', NULL, '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_reporting_line VALUES ('01a200b4-53dd-7a54-8cf3-d2fc78c090aa', 'DCEO-FIN	CEO	solid', 'solid', 'DCEO-FIN', 1, 'CEO', NULL, '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_reporting_line VALUES ('01a200b4-53dd-72b0-b957-bbc7acfeaf43', 'PO-AF01-OUTREACH	PO-AF01-HEAD	solid', 'solid', 'PO-AF01-OUTREACH', 1, 'PO-AF01-HEAD', NULL, '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_reporting_line VALUES ('01a200b4-53de-719f-bf25-59d850ee7ef6', 'PO-AF01-IT	PO-AF01-HEAD	solid', 'solid', 'PO-AF01-IT', 1, 'PO-AF01-HEAD', NULL, '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_reporting_line VALUES ('01a200b4-53de-71d7-bca9-28cb8177fef4', 'PO-AF01-FINADMIN	PO-AF01-HEAD	solid', 'solid', 'PO-AF01-FINADMIN', 1, 'PO-AF01-HEAD', NULL, '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_reporting_line VALUES ('01a200b4-53de-78ed-8ac4-dea794a04794', 'PO-AF01-CLERK	PO-AF01-HEAD	solid', 'solid', 'PO-AF01-CLERK', 1, 'PO-AF01-HEAD', NULL, '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_stated_figure VALUES ('01a200b4-53e0-7a00-bc69-ccb7c67946e5', 'deputy-area', 'deputies', 'units', NULL, false, NULL, 1, 'The secretariat''s page', '{"en":"deputies of the Chief Electoral Officer"}', NULL, '[?,?)', NULL, NULL, 3, NULL);
INSERT INTO electioncore.org_stated_figure VALUES ('01a200b4-53e0-7bc7-9bce-d3022c81005c', 'directorate', 'hq-departments', 'units', NULL, false, NULL, 1, 'The secretariat''s page', '{"en":"departments at headquarters, against those its deputies'' lists name"}', NULL, '[?,?)', NULL, NULL, 13, NULL);
INSERT INTO electioncore.org_stated_figure VALUES ('01a200b4-53e0-7c92-888c-81c14caf2f7b', 'directorate', 'hq-departments-described', 'units', 'page-number', false, NULL, 1, 'The secretariat''s page', '{"en":"departments at headquarters, against those it numbers and describes"}', NULL, '[?,?)', NULL, NULL, 13, NULL);
INSERT INTO electioncore.org_stated_figure VALUES ('01a200b4-53e0-72bc-90f7-f2e51a16e2da', 'provincial-office', 'provincial-offices', 'units', NULL, false, NULL, 1, 'The secretariat''s page', '{"en":"provincial offices"}', NULL, '[?,?)', NULL, NULL, 34, NULL);
INSERT INTO electioncore.org_stated_figure VALUES ('01a200b4-53e0-7414-a58c-64b318744650', 'provincial-office', 'provincial-staff', 'seats', NULL, true, 'permanent', 1, 'The secretariat''s page', '{"en":"permanent staff in each provincial office, against the posts it lists"}', NULL, '[?,?)', NULL, NULL, 4, NULL);
INSERT INTO electioncore.org_template VALUES ('01a200b4-53df-7a03-8b04-ff9f98cbed85', 'provincial-office', 'PROVINCIAL-OFFICE', '{"en":"Provincial office"}', '[{"key":"HEAD","title":{"en":"Head of Provincial Office"},"seats":1,"kind":"permanent"},{"key":"OUTREACH","title":{"en":"Public Outreach Officer"},"seats":1,"kind":"permanent","reportsTo":"HEAD"},{"key":"IT","title":{"en":"Information Technology Officer"},"seats":1,"kind":"permanent","reportsTo":"HEAD"},{"key":"FINADMIN","title":{"en":"Finance and Administrative Officer"},"seats":1,"kind":"permanent","reportsTo":"HEAD"},{"key":"CLERK","title":{"en":"Clerk"},"seats":1,"kind":"permanent","reportsTo":"HEAD"}]', 1, 'provincial office', 1, NULL, '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_unit VALUES ('01a200b4-53dc-7740-b795-bc46ab961f8e', 'institution', 'IEC', NULL, NULL, '{"en":"Independent Election Commission"}', NULL, 'AFG', 1, 'independent election commission', 1, NULL, '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_unit VALUES ('01a200b4-53dc-7d7d-a822-a6bfba69f016', 'commission', 'COMMISSION', NULL, '{"en":"Decides policy; proposes three nominees for Chief Electoral Officer."}', '{"en":"Commission"}', 'IEC', NULL, 1, 'commission', 1, NULL, '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_unit VALUES ('01a200b4-53dc-7cf6-b911-bdd26ce5112a', 'secretariat', 'SECRETARIAT', NULL, '{"en":"Carries out the Commission''s decisions, from planning to the end of the elections."}', '{"en":"Secretariat"}', 'IEC', NULL, 1, 'secretariat', 1, NULL, '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_unit VALUES ('01a200b4-53dc-7d1c-9146-086cf60dfe84', 'deputy-area', 'OPERATIONS', NULL, '{"en":"Keeps technical work and electoral operations together."}', '{"en":"Operations"}', 'SECRETARIAT', NULL, 1, 'operations', 1, NULL, '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_unit VALUES ('01a200b4-53dc-7892-b019-a3956b770f2a', 'deputy-area', 'FINADMIN', NULL, '{"en":"Arranges the Commission''s finances and administration."}', '{"en":"Finance and Administration"}', 'SECRETARIAT', NULL, 1, 'finance and administration', 1, NULL, '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_unit VALUES ('01a200b4-53dc-70f5-997e-b56ff99aed28', 'directorate', 'FIELDOPS', '[{"scheme":"page-number","code":"8"}]', '{"en":"Instructions to the provincial offices and reports from them."}', '{"en":"Field Operations Directorate"}', 'OPERATIONS', NULL, 1, 'field operations directorate', 1, NULL, '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_unit VALUES ('01a200b4-53dc-7185-b9aa-087e3ce060ab', 'provincial-office', 'PO-AF01', NULL, NULL, '{"en":"Kabul Provincial Office"}', 'FIELDOPS', 'AF01', 1, 'kabul provincial office', 1, NULL, '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_unit VALUES ('01a200b4-53dc-707e-96a6-bac0139d1612', 'directorate', 'GENDER', NULL, NULL, '{"en":"Gender Directorate"}', 'FINADMIN', NULL, 1, 'gender directorate', 1, 4, '[?,?)', NULL, NULL);
INSERT INTO electioncore.org_unit VALUES ('01a200b4-707f-777b-a812-a2ec0e655cf6', 'directorate', 'GENDER', NULL, NULL, '{"en":"Gender"}', 'FINADMIN', NULL, 4, 'gender', 1, NULL, '[?,?)', NULL, NULL);
INSERT INTO electioncore.plan_activity VALUES ('01a201da-91a2-7d84-be55-ce5d0f14cc03', '[2019-04-01,2019-07-03)', '2019-04-01', '2019-07-03', 'Rural women', '[{"code":"venue","description":{"en":"A \"name\"","ur":"نام"},"amount":"1234567.89 PKR","source":"donor","donor":"UNDP","period":"[2019,2023-06)","stage":"revised","isCommitted":true},{"code":"none","amount":"0.00 USD","source":"own-budget","stage":"original","isCommitted":false}]', 'A1', '[{"activity":"A0","kind":"start-to-start","lagDays":-3},{"activity":"A9","kind":"finish-to-start","lagDays":0}]', 0, 'G1', '["I1","I2"]', 'GENDER', '[{"role":"accountable","reference":"XM-DAC-1","name":"Ministry"},{"role":"funding","name":"Civil society"}]', '["PK-KP","PK-SD"]', 'SP-2019', '[2019-03-01,2019-06-01)', '2019-03-01', '2019-06-01', 6, 'a "name"
نام', 1, 'p. 20', 'example', NULL, '{"en":"A \"name\"","ur":"نام"}', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.plan_assessment_scale VALUES ('01a201da-91c5-7144-a33e-ef68c871d092', 'three', '[{"isImplemented":true,"code":"all","name":{"en":"A \"name\"","ur":"نام"}},{"isImplemented":false,"code":"part","name":{"en":"Part"}},{"isImplemented":false,"code":"none","name":{"en":"None"}}]', '{"en":"A \"name\"","ur":"نام"}', 6, 'a "name"
نام', 1, NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.plan_consultation VALUES ('01a201da-91cc-7d8c-b246-7b745266ecb8', 'C-1', '[2018-11-05,2018-11-07)', '2018-11-05', '2018-11-07', '{"en":"A \"name\"","ur":"نام"}', '["FAFEN","Women''s caucus"]', '[{"number":"7","text":{"en":"A \"name\"","ur":"نام"},"raisedBy":"FAFEN","response":"Taken up","leadsTo":["plan-element:G1","recommendation:EOM-2018-1"]},{"number":"8","text":{"en":"Ramps"},"leadsTo":[]}]', 6, 'a "name"
نام', 1, 'published', NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.plan_element VALUES ('01a201da-918b-7eb9-95e6-ddab61a4d25d', '[{"kind":"obligation","section":"Article 7","note":"Ratified 2003","reference":"CEDAW"},{"kind":"goal","reference":"SDG 5.5"}]', '{"en":"A \"name\"","ur":"نام"}', 'G1', '{"en":"A \"name\"","ur":"نام"}', '["OLD-G1"]', 'goal', '1.1', '["GENDER","TRAINING"]', 'P1', '[2019,2023-06)', '2019-01-01', '2023-07-01', 'Extended by decision 4', 'SP-2019', 6, 'outcome', 'a "name"
نام', 1, '{"on":"2019-07-01","share":"1/3","by":"Commission"}', '["SP-A-G2"]', 'p. 12', 'example', NULL, '{"en":"A \"name\"","ur":"نام"}', '[2019-01-01,..)', '2019-01-01', NULL, 0.3333);
INSERT INTO electioncore.plan_expenditure VALUES ('01a201da-91a9-7668-9423-1a47bd816c74', 'A1', -79228162514264337593543.95, 'venue', 'V-17', 'PKR', 'disbursement', '2019-07-01', 'SP-2019', 6, 'Voucher 17', 'published', NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.plan_indicator VALUES ('01a201da-9196-7f8a-8a31-94a09ce949e5', 'cumulative', '["low","high"]', '{"en":"A \"name\"","ur":"نام"}', '{"on":"2018","values":[{"value":"7/0","cell":[]},{"value":"-0.1","cell":[{"dimension":"sex","category":"female"},{"dimension":"age","category":"18-25"}],"place":"PK-KP","comment":"As printed"},{"value":"not-reached","cell":[],"place":"PK-SD"},{"value":"reached:2019-06-30","cell":[{"dimension":"sex","category":"male"}]},{"value":"answer:high: \"very\"","cell":[{"dimension":"sex","category":"other"}]}]}', 'I1', '{"en":"A \"name\"","ur":"نام"}', '[{"name":"sex","categories":["female","male"]},{"name":"age","categories":[]}]', 'descending', '2019-07-01', 'G1', '["OLD-I1"]', 'half-yearly', 'ratio', '{"en":"A \"name\"","ur":"نام"}', '1.1.a', 'SP-2019', 6, 'GENDER', 'a "name"
نام', 1, 'p. 14', 'published', NULL, '[{"period":"2019-H1","values":[{"value":"7/0","cell":[]},{"value":"-0.1","cell":[{"dimension":"sex","category":"female"},{"dimension":"age","category":"18-25"}],"place":"PK-KP","comment":"As printed"},{"value":"not-reached","cell":[],"place":"PK-SD"},{"value":"reached:2019-06-30","cell":[{"dimension":"sex","category":"male"}]},{"value":"answer:high: \"very\"","cell":[{"dimension":"sex","category":"other"}]}]},{"period":"2019-H2","values":[]}]', 'maximum', '{"en":"A \"name\"","ur":"نام"}', 'average', 'people', '[2019-01-01,..)', '2019-01-01', NULL, '[{"vocabulary":"99","code":"X-1","uri":"https://example.org"},{"vocabulary":"1","code":"Y"}]', 12.5);
INSERT INTO electioncore.plan_measurement VALUES ('01a201da-919e-7af4-be99-eb6c6bcb2b2b', '{"chain":"wing","stages":["focal-point","head"],"submittedBy":"p-1","submittedOn":"2019-07-06","steps":[{"stage":"focal-point","decision":"approved","by":"p-2","on":"2019-07-07","instrument":{"number":"F.1(2)/2019","date":"2019-07","signatory":"Head of Wing"},"coverFor":"p-3","comment":"Seen"},{"stage":"head","decision":"returned","by":"p-4","on":"2019-07-08","comment":"No sheets"}]}', 'M1', 'Figures of 14 offices', '[{"uri":"https://example.org/a?b=c&d","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","title":"Attendance sheets"},{"title":"Minutes"}]', 'I1', '2019-H1', 'PK-KP', 'SP-2019', 'Floods', 6, 'p-1', '2019-07-01', '[{"value":"7/0","cell":[]},{"value":"-0.1","cell":[{"dimension":"sex","category":"female"},{"dimension":"age","category":"18-25"}],"place":"PK-KP","comment":"As printed"},{"value":"not-reached","cell":[],"place":"PK-SD"},{"value":"reached:2019-06-30","cell":[{"dimension":"sex","category":"male"}]},{"value":"answer:high: \"very\"","cell":[{"dimension":"sex","category":"other"}]}]', 'GENDER', '0/0', 'published', 'returned', NULL, 'M0', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.plan_plan VALUES ('01a201da-9186-78af-82ae-0b1bebc7c440', '[{"kind":"obligation","section":"Article 7","note":"Ratified 2003","reference":"CEDAW"},{"kind":"goal","reference":"SDG 5.5"}]', 'SP-2019', 'SP-2014', 'operational', '[{"code":"pillar","name":{"en":"A \"name\"","ur":"نام"}},{"code":"goal","name":{"en":"Goal"}}]', '{"en":"A \"name\"","ur":"نام"}', '{"en":"A \"name\"","ur":"نام"}', 'PLANNING', '[{"role":"accountable","reference":"XM-DAC-1","name":"Ministry"},{"role":"funding","name":"Civil society"}]', '[2019,2023-06)', '2019-01-01', '2023-07-01', '[{"en":"A \"name\"","ur":"نام"},{"en":"Independence"}]', 6, '[{"dueOn":"2019-07-15","closedOn":"2019-08-01","code":"2019-H1","days":"[2019-01-01,2019-07-01)"},{"code":"2019-H2","days":"[2019-07-01,2020-01-01)"}]', 'a "name"
نام', 1, '{"on":"2019-07-01","source":"Annual report 2021, p. 8","share":"88/100","by":"Commission"}', '["SP-A","SP-B"]', 'Strategic Plan, p. 3', 'published', NULL, '[2019-01-01,..)', '2019-01-01', NULL, '[{"from":"2019-01-01","instrument":{"number":"F.1(2)/2019","date":"2019-07","signatory":"Head of Wing"},"summary":{"en":"A \"name\"","ur":"نام"},"number":"1"}]', '{"en":"A \"name\"","ur":"نام"}');
INSERT INTO electioncore.plan_recommendation VALUES ('01a201da-91b8-75c3-b93c-d19dc14e96f3', '[{"kind":"parliament","name":"Senate","unit":"LAW"},{"kind":"election-management-body"}]', 'EOM-2018-1', '{"en":"A \"name\"","ur":"نام"}', '{"number":"F.1(2)/2019","date":"2019-07","signatory":"Head of Wing"}', '2022-12-31', '["G1","G2"]', 'assistance-offered', 'primary-law', 'The act was repealed', '1', '["ICCPR 25","CEDAW 7"]', 'Annex 1', 'Before', 'priority', 6, '["EOM-2013-4"]', '2019-07-01', 'accepted-in-part', 'In part', 'a "name"
نام', 1, 'EOM-2018', 'published', NULL, '["EOM-2013-5"]', '{"en":"A \"name\"","ur":"نام"}', 'Registration', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.plan_recommendation_assessment VALUES ('01a201da-91c1-7994-8ef8-38b0627e2021', 'FAFEN', 'civil-society', 'S-1', 'Since the act', '[{"uri":"https://example.org/a?b=c&d","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","title":"Attendance sheets"},{"title":"Minutes"}]', 'part', '2019-07-01', 'EOM-2018-1', 6, 'three', 'published', NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.plan_recommendation_source VALUES ('01a201da-91b1-73dd-a888-3f537293ddd0', 'EOM-2018', 'General election 2018', 'post-election-review', '{"en":"A \"name\"","ur":"نام"}', 'European Union', 6, 'Final report', '2018-10', 'a "name"
نام', 1, 'published', NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.plan_risk VALUES ('01a201da-91ad-7cd2-9eab-22f198b9c850', '["A1","A2"]', 'Security', 'R1', '2019-07-01', 1, 5, 'SECURITY', 'SP-2019', 6, '2019-12-31', 'a "name"
نام', 1, 'published', 'occurred', NULL, 'plan-element:G1', '{"en":"A \"name\"","ur":"نام"}', 'share', '{"en":"A \"name\"","ur":"نام"}', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.plan_scale_mapping VALUES ('01a201da-91c9-7451-babc-edbc2db09a12', 'three', '[{"from":"all","to":"fully"},{"from":"none","to":"not"}]', 6, 'three>odihr', 'Decision 9', NULL, 'odihr', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.qual_assignment VALUES ('01a20500-a50d-75c6-b77c-a2d5963df0fd', 'GE-2024	EP-VC-07	OPS', 8, 'GE-2024', NULL, 'EP-VC-07', 'OPS', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.qual_audit VALUES ('01a20500-a517-77e9-84e9-b3b55d081778', '{"chain":"wing","stages":["head","secretary"],"submittedBy":"p-1","submittedOn":"2024-01-15","steps":[{"stage":"head","decision":"approved","by":"p-2","on":"2024-01-15","instrument":{"number":"F.1(2)/2024","date":"2024-01","signatory":"Secretary"},"coverFor":"p-3","comment":"Seen"}]}', '2024-01-17', 'A-1', '[2024-01-01,2024-02-09)', '2024-01-01', '2024-02-09', 'stage2', '2024-01-15', 'voting', '["VC"]', 'AP-2024', 8, 'GE-2024', 'a "name"
نام', 1, '["D1"]', NULL, '[{"person":"p-1","role":"lead","processes":["VC","CR"],"units":["IT"],"competences":["iso-ts-54001-2019","VC"],"waivers":[{"unit":"IT","reason":"Nobody else knows the system","grantedBy":"p-9","on":"2024-01-15","instrument":{"number":"F.1(2)/2024","date":"2024-01","signatory":"Secretary"}}]},{"person":"p-2","role":"auditor","processes":[],"units":[],"competences":[],"waivers":[]}]', '{"en":"A \"name\"","ur":"نام"}', '["OPS"]', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.qual_audit_programme VALUES ('01a20500-a511-75dd-a979-ce48fbcb1e86', '{"chain":"wing","stages":["head","secretary"],"submittedBy":"p-1","submittedOn":"2024-01-15","steps":[{"stage":"head","decision":"approved","by":"p-2","on":"2024-01-15","instrument":{"number":"F.1(2)/2024","date":"2024-01","signatory":"Secretary"},"coverFor":"p-3","comment":"Seen"}]}', 'AP-2024', '[2024-01-01,2024-02-09)', '2024-01-01', '2024-02-09', '{"en":"A \"name\"","ur":"نام"}', 'p-1', 8, 'GE-2024', 'a "name"
نام', 1, NULL, '{"en":"A \"name\"","ur":"نام"}', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.qual_certification VALUES ('01a20500-a51b-71a4-8313-c33337e40f18', 'An accreditation body', '2024-02-04', 'A certification body', 'iso-ts-54001-2019', 'C-2024', '2024-01-15', '2027-01-15', 8, 'GE-2024', NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.qual_corrective_case VALUES ('01a20500-a523-7e1e-b686-82ac6675078f', 'K-1', '["F-1","F-2"]', '2024-01-15', 'p-1', 8, 'effective', '[{"step":"contained","on":"2024-01-16","by":"p-1","text":"Forms were \"collected\"","actions":[],"evidence":["E-1"]},{"step":"corrected","on":"2024-01-16","by":"p-1","text":"Numbers were added","actions":[],"evidence":[]},{"step":"analysed","on":"2024-01-17","by":"p-1","cause":{"whys":["The form has no field","The form is of 2013"],"category":"material"},"actions":[],"evidence":[]},{"step":"planned","on":"2024-01-18","by":"p-1","actions":[{"code":"1","text":"A new form","owner":"p-1","dueOn":"2024-02-14"}],"evidence":[]},{"step":"plan-accepted","on":"2024-01-19","by":"p-2","actions":[],"evidence":[]},{"step":"action-done","on":"2024-02-04","by":"p-1","actions":[],"action":"1","evidence":[]},{"step":"implemented","on":"2024-02-05","by":"p-1","actions":[],"evidence":[]},{"step":"found-effective","on":"2024-03-15","by":"p-2","text":"All of 40 forms have it","actions":[],"evidence":["E-1"]}]', NULL, 'Seals', 'OPS', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.qual_determination VALUES ('01a20500-a519-7b04-b2bb-f564dbd2d657', 'p-2', 'p-1', 'A-1', 'iso-ts-54001-2019', '2024-01-15', '["E-1","E-2"]', 'not-applicable', 'A-1	iso-ts-54001-2019	EP-VC-07	OPS', 'observe', 'Seals were "checked"', 'No such kits', 8, 12, 40, 'kits of district 3', NULL, '08:05:30.2500000', 'EP-VC-07', 'OPS', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.qual_document VALUES ('01a20500-a525-79af-8d15-01d455b24809', '{"chain":"wing","stages":["head","secretary"],"submittedBy":"p-1","submittedOn":"2024-01-15","steps":[{"stage":"head","decision":"approved","by":"p-2","on":"2024-01-15","instrument":{"number":"F.1(2)/2024","date":"2024-01","signatory":"Secretary"},"coverFor":"p-3","comment":"Seen"}]}', '2024-01-20', 'DOC-1', '2024-01-24', 'DOC-1	3', 'manual', 'OPS', 8, 'https://example.org/m.pdf?v=3', '["LAW-2017"]', 60, '2024-01-15', '3', 'a "name"
نام', 1, NULL, '2026-01-15', '{"en":"A \"name\"","ur":"نام"}', '["EP-VC-07"]', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.qual_evidence VALUES ('01a20500-a51d-7f46-ba03-f807c5c4f9b6', 'E-1', '2024-01-15', 'restricted', '[2024-01-01,2024-02-09)', '2024-01-01', '2024-02-09', 'observation', '2025-01-15', '2024-01-16', 8, 'Shelf 4, file 12', 'a "name"
نام', 1, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', NULL, '{"en":"A \"name\"","ur":"نام"}', '["EP-VC-07","EP-VC-08"]', 'OPS', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.qual_feedback VALUES ('01a20500-a52b-70cc-8211-5841efd16b90', '2024-02-24', 'counter', 'FB-1', 'K-1', '2024-02-09T00:05:00.0000000+04:30', 'Tribunal', 'suggestion', 'VC', '2024-02-08T23:40:05.1230000+05:00', 8, 'The queue was long', NULL, 'OPS', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.qual_finding VALUES ('01a20500-a521-7d0d-968d-5768bd18323e', 'A-1', 'iso-ts-54001-2019', 'F-1', '["E-1"]', 'p-1', '2024-01-15', 'NCMaj', true, '28 of 40 forms lack the number', 'VC', 8, 'afnor', 'Seals are not recorded', NULL, '["EP-VC-07","EP-VC-08"]', 'OPS', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.qual_grading_scale VALUES ('01a20500-a51f-7f8c-9605-94dca91c1df3', 'afnor', '[{"code":"NCMaj","name":{"en":"A \"name\"","ur":"نام"},"effect":"major"},{"code":"NCMin","name":{"en":"Minor"},"effect":"minor"},{"code":"PF","name":{"en":"Strong"},"effect":"none"}]', '{"en":"A \"name\"","ur":"نام"}', 8, 'a "name"
نام', 1, NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.qual_management_review VALUES ('01a20500-a530-73f9-ba00-361b274e9ba9', 'MR-1', '[{"text":"A new form","owner":"p-2","dueOn":"2024-02-14","doneOn":"2024-01-27"},{"text":"A second road","owner":"p-1","dueOn":"2024-04-14"}]', '[{"kind":"suppliers","text":"1 of 1 approved"},{"kind":"earlier-decisions","text":"None"}]', '["p-1","p-2"]', 8, '2024-01-15', NULL, '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.qual_objective VALUES ('01a20500-a527-7a7e-a4a4-4668f1d8c8fa', 'O-1', '2024-01-15', true, 3.25, '2024-01-06', 'p-1', 'CR', 8, 'a "name"
نام', 1, NULL, 2.5, '{"en":"A \"name\"","ur":"نام"}', 'days', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.qual_official_reference VALUES ('01a20500-a50f-777d-adca-92e10ca14a0c', 'iso-ts-54001-2019', 'iso-ts-54001-2019	EP-VC-07', 8, '8.5.1 b)', NULL, 'EP-VC-07', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.qual_process VALUES ('01a20500-a528-7e92-acd2-f19f741de6e8', 'P-VC', 'VC', '[{"code":"queue","name":{"en":"A \"name\"","ur":"نام"},"target":15.5,"measured":22,"measuredOn":"2024-01-15"},{"code":"seals","name":{"en":"Seals"}}]', '["Roll","Kits"]', '["Sealed boxes"]', 'OPS', 8, 'a "name"
نام', 1, NULL, '{"en":"A \"name\"","ur":"نام"}', '["IT","TRN"]', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.qual_risk VALUES ('01a20500-a52e-7266-b020-001283342a83', 'R-1', 'yes', 5, true, 4, 'p-1', 'operations', 'EL', 8, '2024-01-15', 'a "name"
نام', 1, NULL, '{"en":"A \"name\"","ur":"نام"}', 'A second road', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.qual_scope VALUES ('01a20500-a50a-75fa-8b92-ffcb3aa9e04a', '["iso-ts-54001-2019","iso-9001-2015"]', 'GE-2024', 'General election of 2024', '[{"topic":"EP-EL-09","reason":"No machines are used","approver":"p-2","on":"2024-01-15","instrument":{"number":"F.1(2)/2024","date":"2024-01","signatory":"Secretary"}}]', '["VC","CR"]', 8, 'a "name"
نام', 1, '["D1"]', NULL, '{"en":"A \"name\"","ur":"نام"}', '["OPS"]', '[2019-01-01,..)', '2019-01-01', NULL);
INSERT INTO electioncore.qual_supplier_evaluation VALUES ('01a20500-a52c-7e5f-89d6-c065c0f1ce09', 'SE-1', '[{"name":"On time","points":4,"of":5},{"name":"Price","points":null,"of":3}]', '2024-01-15', 'p-1', true, 8, 'Ballot papers', NULL, 'A printer', '[2019-01-01,..)', '2019-01-01', NULL);
ALTER TABLE ONLY electioncore.cap_acknowledgement
    ADD CONSTRAINT "PK_cap_acknowledgement" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_attendance
    ADD CONSTRAINT "PK_cap_attendance" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_cascade_plan
    ADD CONSTRAINT "PK_cap_cascade_plan" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_competency
    ADD CONSTRAINT "PK_cap_competency" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_competency_assessment
    ADD CONSTRAINT "PK_cap_competency_assessment" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_conduct
    ADD CONSTRAINT "PK_cap_conduct" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_course
    ADD CONSTRAINT "PK_cap_course" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_course_version
    ADD CONSTRAINT "PK_cap_course_version" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_credential
    ADD CONSTRAINT "PK_cap_credential" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_credential_type
    ADD CONSTRAINT "PK_cap_credential_type" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_duty
    ADD CONSTRAINT "PK_cap_duty" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_enrolment
    ADD CONSTRAINT "PK_cap_enrolment" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_facilitation
    ADD CONSTRAINT "PK_cap_facilitation" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_feedback
    ADD CONSTRAINT "PK_cap_feedback" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_material
    ADD CONSTRAINT "PK_cap_material" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_outcome
    ADD CONSTRAINT "PK_cap_outcome" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_practice
    ADD CONSTRAINT "PK_cap_practice" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_revocation
    ADD CONSTRAINT "PK_cap_revocation" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_role
    ADD CONSTRAINT "PK_cap_role" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_session
    ADD CONSTRAINT "PK_cap_session" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_station_errors
    ADD CONSTRAINT "PK_cap_station_errors" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_station_need
    ADD CONSTRAINT "PK_cap_station_need" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_test_result
    ADD CONSTRAINT "PK_cap_test_result" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_trainee
    ADD CONSTRAINT "PK_cap_trainee" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_trainer
    ADD CONSTRAINT "PK_cap_trainer" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_training_plan
    ADD CONSTRAINT "PK_cap_training_plan" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_training_return
    ADD CONSTRAINT "PK_cap_training_return" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.cap_venue
    ADD CONSTRAINT "PK_cap_venue" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.core_approval_chain
    ADD CONSTRAINT "PK_core_approval_chain" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.electioncore_migrations
    ADD CONSTRAINT "PK_electioncore_migrations" PRIMARY KEY ("MigrationId");
ALTER TABLE ONLY electioncore.incl_classification
    ADD CONSTRAINT "PK_incl_classification" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.incl_correspondence
    ADD CONSTRAINT "PK_incl_correspondence" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.incl_dataset
    ADD CONSTRAINT "PK_incl_dataset" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.incl_dimension
    ADD CONSTRAINT "PK_incl_dimension" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.incl_observation
    ADD CONSTRAINT "PK_incl_observation" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.incl_sensitivity_policy
    ADD CONSTRAINT "PK_incl_sensitivity_policy" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.incl_survey_wave
    ADD CONSTRAINT "PK_incl_survey_wave" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.incl_threshold_rule
    ADD CONSTRAINT "PK_incl_threshold_rule" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.log_commit
    ADD CONSTRAINT "PK_log_commit" PRIMARY KEY (number);
ALTER TABLE ONLY electioncore.log_entry
    ADD CONSTRAINT "PK_log_entry" PRIMARY KEY (commit_number, "position");
ALTER TABLE ONLY electioncore.log_head
    ADD CONSTRAINT "PK_log_head" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.log_payload
    ADD CONSTRAINT "PK_log_payload" PRIMARY KEY (commit_number, "position");
ALTER TABLE ONLY electioncore.org_appointment
    ADD CONSTRAINT "PK_org_appointment" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.org_change_event
    ADD CONSTRAINT "PK_org_change_event" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.org_delegation
    ADD CONSTRAINT "PK_org_delegation" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.org_institution
    ADD CONSTRAINT "PK_org_institution" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.org_nomination
    ADD CONSTRAINT "PK_org_nomination" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.org_person
    ADD CONSTRAINT "PK_org_person" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.org_place
    ADD CONSTRAINT "PK_org_place" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.org_post
    ADD CONSTRAINT "PK_org_post" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.org_procedure
    ADD CONSTRAINT "PK_org_procedure" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.org_reporting_line
    ADD CONSTRAINT "PK_org_reporting_line" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.org_stated_figure
    ADD CONSTRAINT "PK_org_stated_figure" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.org_template
    ADD CONSTRAINT "PK_org_template" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.org_unit
    ADD CONSTRAINT "PK_org_unit" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.plan_activity
    ADD CONSTRAINT "PK_plan_activity" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.plan_assessment_scale
    ADD CONSTRAINT "PK_plan_assessment_scale" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.plan_consultation
    ADD CONSTRAINT "PK_plan_consultation" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.plan_element
    ADD CONSTRAINT "PK_plan_element" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.plan_expenditure
    ADD CONSTRAINT "PK_plan_expenditure" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.plan_indicator
    ADD CONSTRAINT "PK_plan_indicator" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.plan_measurement
    ADD CONSTRAINT "PK_plan_measurement" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.plan_plan
    ADD CONSTRAINT "PK_plan_plan" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.plan_recommendation
    ADD CONSTRAINT "PK_plan_recommendation" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.plan_recommendation_assessment
    ADD CONSTRAINT "PK_plan_recommendation_assessment" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.plan_recommendation_source
    ADD CONSTRAINT "PK_plan_recommendation_source" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.plan_risk
    ADD CONSTRAINT "PK_plan_risk" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.plan_scale_mapping
    ADD CONSTRAINT "PK_plan_scale_mapping" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.qual_assignment
    ADD CONSTRAINT "PK_qual_assignment" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.qual_audit
    ADD CONSTRAINT "PK_qual_audit" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.qual_audit_programme
    ADD CONSTRAINT "PK_qual_audit_programme" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.qual_certification
    ADD CONSTRAINT "PK_qual_certification" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.qual_corrective_case
    ADD CONSTRAINT "PK_qual_corrective_case" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.qual_determination
    ADD CONSTRAINT "PK_qual_determination" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.qual_document
    ADD CONSTRAINT "PK_qual_document" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.qual_evidence
    ADD CONSTRAINT "PK_qual_evidence" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.qual_feedback
    ADD CONSTRAINT "PK_qual_feedback" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.qual_finding
    ADD CONSTRAINT "PK_qual_finding" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.qual_grading_scale
    ADD CONSTRAINT "PK_qual_grading_scale" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.qual_management_review
    ADD CONSTRAINT "PK_qual_management_review" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.qual_objective
    ADD CONSTRAINT "PK_qual_objective" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.qual_official_reference
    ADD CONSTRAINT "PK_qual_official_reference" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.qual_process
    ADD CONSTRAINT "PK_qual_process" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.qual_risk
    ADD CONSTRAINT "PK_qual_risk" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.qual_scope
    ADD CONSTRAINT "PK_qual_scope" PRIMARY KEY (id);
ALTER TABLE ONLY electioncore.qual_supplier_evaluation
    ADD CONSTRAINT "PK_qual_supplier_evaluation" PRIMARY KEY (id);
CREATE INDEX "IX_cap_acknowledgement_conduct" ON electioncore.cap_acknowledgement USING btree (conduct);
CREATE INDEX "IX_cap_acknowledgement_key" ON electioncore.cap_acknowledgement USING btree (key);
CREATE INDEX "IX_cap_acknowledgement_person" ON electioncore.cap_acknowledgement USING btree (person);
CREATE INDEX "IX_cap_attendance_key" ON electioncore.cap_attendance USING btree (key);
CREATE INDEX "IX_cap_attendance_person" ON electioncore.cap_attendance USING btree (person);
CREATE INDEX "IX_cap_attendance_session" ON electioncore.cap_attendance USING btree (session);
CREATE INDEX "IX_cap_cascade_plan_code" ON electioncore.cap_cascade_plan USING btree (code);
CREATE INDEX "IX_cap_cascade_plan_replaces" ON electioncore.cap_cascade_plan USING btree (replaces);
CREATE INDEX "IX_cap_competency_assessment_competency" ON electioncore.cap_competency_assessment USING btree (competency);
CREATE INDEX "IX_cap_competency_assessment_key" ON electioncore.cap_competency_assessment USING btree (key);
CREATE INDEX "IX_cap_competency_assessment_person" ON electioncore.cap_competency_assessment USING btree (person);
CREATE INDEX "IX_cap_competency_assessment_role" ON electioncore.cap_competency_assessment USING btree (role);
CREATE INDEX "IX_cap_competency_assessment_unit" ON electioncore.cap_competency_assessment USING btree (unit);
CREATE INDEX "IX_cap_competency_code" ON electioncore.cap_competency USING btree (code);
CREATE INDEX "IX_cap_conduct_key" ON electioncore.cap_conduct USING btree (key);
CREATE INDEX "IX_cap_course_code" ON electioncore.cap_course USING btree (code);
CREATE INDEX "IX_cap_course_version_course" ON electioncore.cap_course_version USING btree (course);
CREATE INDEX "IX_cap_course_version_key" ON electioncore.cap_course_version USING btree (key);
CREATE INDEX "IX_cap_credential_course" ON electioncore.cap_credential USING btree (course);
CREATE INDEX "IX_cap_credential_holder" ON electioncore.cap_credential USING btree (holder);
CREATE INDEX "IX_cap_credential_number" ON electioncore.cap_credential USING btree (number);
CREATE INDEX "IX_cap_credential_renews" ON electioncore.cap_credential USING btree (renews);
CREATE INDEX "IX_cap_credential_type" ON electioncore.cap_credential USING btree (type);
CREATE INDEX "IX_cap_credential_type_code" ON electioncore.cap_credential_type USING btree (code);
CREATE INDEX "IX_cap_duty_code" ON electioncore.cap_duty USING btree (code);
CREATE INDEX "IX_cap_duty_person" ON electioncore.cap_duty USING btree (person);
CREATE INDEX "IX_cap_duty_replaces" ON electioncore.cap_duty USING btree (replaces);
CREATE INDEX "IX_cap_duty_role" ON electioncore.cap_duty USING btree (role);
CREATE INDEX "IX_cap_duty_station" ON electioncore.cap_duty USING btree (station);
CREATE INDEX "IX_cap_enrolment_key" ON electioncore.cap_enrolment USING btree (key);
CREATE INDEX "IX_cap_enrolment_person" ON electioncore.cap_enrolment USING btree (person);
CREATE INDEX "IX_cap_enrolment_session" ON electioncore.cap_enrolment USING btree (session);
CREATE INDEX "IX_cap_facilitation_key" ON electioncore.cap_facilitation USING btree (key);
CREATE INDEX "IX_cap_facilitation_person" ON electioncore.cap_facilitation USING btree (person);
CREATE INDEX "IX_cap_facilitation_session" ON electioncore.cap_facilitation USING btree (session);
CREATE INDEX "IX_cap_facilitation_supervisor" ON electioncore.cap_facilitation USING btree (supervisor);
CREATE INDEX "IX_cap_feedback_key" ON electioncore.cap_feedback USING btree (key);
CREATE INDEX "IX_cap_feedback_session" ON electioncore.cap_feedback USING btree (session);
CREATE INDEX "IX_cap_material_key" ON electioncore.cap_material USING btree (key);
CREATE INDEX "IX_cap_outcome_assessor" ON electioncore.cap_outcome USING btree (assessor);
CREATE INDEX "IX_cap_outcome_key" ON electioncore.cap_outcome USING btree (key);
CREATE INDEX "IX_cap_outcome_person" ON electioncore.cap_outcome USING btree (person);
CREATE INDEX "IX_cap_practice_key" ON electioncore.cap_practice USING btree (key);
CREATE INDEX "IX_cap_practice_person" ON electioncore.cap_practice USING btree (person);
CREATE INDEX "IX_cap_practice_role" ON electioncore.cap_practice USING btree (role);
CREATE INDEX "IX_cap_practice_station" ON electioncore.cap_practice USING btree (station);
CREATE INDEX "IX_cap_revocation_credential" ON electioncore.cap_revocation USING btree (credential);
CREATE INDEX "IX_cap_role_code" ON electioncore.cap_role USING btree (code);
CREATE INDEX "IX_cap_role_conduct" ON electioncore.cap_role USING btree (conduct);
CREATE INDEX "IX_cap_session_code" ON electioncore.cap_session USING btree (code);
CREATE INDEX "IX_cap_session_course" ON electioncore.cap_session USING btree (course);
CREATE INDEX "IX_cap_session_place" ON electioncore.cap_session USING btree (place);
CREATE INDEX "IX_cap_session_plan" ON electioncore.cap_session USING btree (plan);
CREATE INDEX "IX_cap_session_role" ON electioncore.cap_session USING btree (role);
CREATE INDEX "IX_cap_session_venue" ON electioncore.cap_session USING btree (venue);
CREATE INDEX "IX_cap_station_errors_key" ON electioncore.cap_station_errors USING btree (key);
CREATE INDEX "IX_cap_station_errors_station" ON electioncore.cap_station_errors USING btree (station);
CREATE INDEX "IX_cap_station_need_key" ON electioncore.cap_station_need USING btree (key);
CREATE INDEX "IX_cap_station_need_place" ON electioncore.cap_station_need USING btree (place);
CREATE INDEX "IX_cap_station_need_role" ON electioncore.cap_station_need USING btree (role);
CREATE INDEX "IX_cap_station_need_station" ON electioncore.cap_station_need USING btree (station);
CREATE INDEX "IX_cap_test_result_key" ON electioncore.cap_test_result USING btree (key);
CREATE INDEX "IX_cap_test_result_person" ON electioncore.cap_test_result USING btree (person);
CREATE INDEX "IX_cap_test_result_session" ON electioncore.cap_test_result USING btree (session);
CREATE INDEX "IX_cap_trainee_person" ON electioncore.cap_trainee USING btree (person);
CREATE INDEX "IX_cap_trainer_person" ON electioncore.cap_trainer USING btree (person);
CREATE INDEX "IX_cap_trainer_place" ON electioncore.cap_trainer USING btree (place);
CREATE INDEX "IX_cap_trainer_requires" ON electioncore.cap_trainer USING btree (requires);
CREATE INDEX "IX_cap_training_plan_code" ON electioncore.cap_training_plan USING btree (code);
CREATE INDEX "IX_cap_training_return_code" ON electioncore.cap_training_return USING btree (code);
CREATE INDEX "IX_cap_training_return_course" ON electioncore.cap_training_return USING btree (course);
CREATE INDEX "IX_cap_training_return_place" ON electioncore.cap_training_return USING btree (place);
CREATE INDEX "IX_cap_training_return_role" ON electioncore.cap_training_return USING btree (role);
CREATE INDEX "IX_cap_venue_code" ON electioncore.cap_venue USING btree (code);
CREATE INDEX "IX_cap_venue_place" ON electioncore.cap_venue USING btree (place);
CREATE INDEX "IX_core_approval_chain_code" ON electioncore.core_approval_chain USING btree (code);
CREATE INDEX "IX_incl_classification_code_version" ON electioncore.incl_classification USING btree (code_version);
CREATE INDEX "IX_incl_classification_dimension" ON electioncore.incl_classification USING btree (dimension);
CREATE INDEX "IX_incl_correspondence_versions" ON electioncore.incl_correspondence USING btree (versions);
CREATE INDEX "IX_incl_dataset_code" ON electioncore.incl_dataset USING btree (code);
CREATE INDEX "IX_incl_dimension_code" ON electioncore.incl_dimension USING btree (code);
CREATE INDEX "IX_incl_observation_dataset" ON electioncore.incl_observation USING btree (dataset);
CREATE INDEX "IX_incl_observation_place_of_count" ON electioncore.incl_observation USING btree (place_of_count);
CREATE INDEX "IX_incl_sensitivity_policy_code" ON electioncore.incl_sensitivity_policy USING btree (code);
CREATE INDEX "IX_incl_sensitivity_policy_dimension" ON electioncore.incl_sensitivity_policy USING btree (dimension);
CREATE INDEX "IX_incl_survey_wave_code" ON electioncore.incl_survey_wave USING btree (code);
CREATE INDEX "IX_incl_threshold_rule_code" ON electioncore.incl_threshold_rule USING btree (code);
CREATE UNIQUE INDEX "IX_log_commit_id" ON electioncore.log_commit USING btree (id);
CREATE INDEX "IX_log_commit_recorded_at" ON electioncore.log_commit USING btree (recorded_at);
CREATE INDEX "IX_log_entry_subject" ON electioncore.log_entry USING btree (subject);
CREATE INDEX "IX_org_appointment_code" ON electioncore.org_appointment USING btree (code);
CREATE INDEX "IX_org_appointment_nomination" ON electioncore.org_appointment USING btree (nomination);
CREATE INDEX "IX_org_appointment_person" ON electioncore.org_appointment USING btree (person);
CREATE INDEX "IX_org_appointment_post" ON electioncore.org_appointment USING btree (post);
CREATE INDEX "IX_org_change_event_code" ON electioncore.org_change_event USING btree (code);
CREATE INDEX "IX_org_delegation_code" ON electioncore.org_delegation USING btree (code);
CREATE INDEX "IX_org_delegation_from_post" ON electioncore.org_delegation USING btree (from_post);
CREATE INDEX "IX_org_delegation_scope" ON electioncore.org_delegation USING btree (scope);
CREATE INDEX "IX_org_delegation_to_post" ON electioncore.org_delegation USING btree (to_post);
CREATE INDEX "IX_org_delegation_under" ON electioncore.org_delegation USING btree (under);
CREATE INDEX "IX_org_institution_key" ON electioncore.org_institution USING btree (key);
CREATE INDEX "IX_org_nomination_appointed" ON electioncore.org_nomination USING btree (appointed);
CREATE INDEX "IX_org_nomination_code" ON electioncore.org_nomination USING btree (code);
CREATE INDEX "IX_org_nomination_post" ON electioncore.org_nomination USING btree (post);
CREATE INDEX "IX_org_person_person" ON electioncore.org_person USING btree (person);
CREATE INDEX "IX_org_place_code" ON electioncore.org_place USING btree (code);
CREATE INDEX "IX_org_place_parent" ON electioncore.org_place USING btree (parent);
CREATE INDEX "IX_org_post_code" ON electioncore.org_post USING btree (code);
CREATE INDEX "IX_org_post_template" ON electioncore.org_post USING btree (template);
CREATE INDEX "IX_org_post_unit" ON electioncore.org_post USING btree (unit);
CREATE INDEX "IX_org_procedure_post" ON electioncore.org_procedure USING btree (post);
CREATE INDEX "IX_org_reporting_line_key" ON electioncore.org_reporting_line USING btree (key);
CREATE INDEX "IX_org_reporting_line_post" ON electioncore.org_reporting_line USING btree (post);
CREATE INDEX "IX_org_reporting_line_superior" ON electioncore.org_reporting_line USING btree (superior);
CREATE INDEX "IX_org_stated_figure_code" ON electioncore.org_stated_figure USING btree (code);
CREATE INDEX "IX_org_stated_figure_within" ON electioncore.org_stated_figure USING btree (within);
CREATE INDEX "IX_org_template_code" ON electioncore.org_template USING btree (code);
CREATE INDEX "IX_org_unit_code" ON electioncore.org_unit USING btree (code);
CREATE INDEX "IX_org_unit_parent" ON electioncore.org_unit USING btree (parent);
CREATE INDEX "IX_org_unit_place" ON electioncore.org_unit USING btree (place);
CREATE INDEX "IX_plan_activity_code" ON electioncore.plan_activity USING btree (code);
CREATE INDEX "IX_plan_activity_element" ON electioncore.plan_activity USING btree (element);
CREATE INDEX "IX_plan_activity_owner" ON electioncore.plan_activity USING btree (owner);
CREATE INDEX "IX_plan_activity_plan" ON electioncore.plan_activity USING btree (plan);
CREATE INDEX "IX_plan_assessment_scale_code" ON electioncore.plan_assessment_scale USING btree (code);
CREATE INDEX "IX_plan_consultation_code" ON electioncore.plan_consultation USING btree (code);
CREATE INDEX "IX_plan_element_code" ON electioncore.plan_element USING btree (code);
CREATE INDEX "IX_plan_element_parent" ON electioncore.plan_element USING btree (parent);
CREATE INDEX "IX_plan_element_plan" ON electioncore.plan_element USING btree (plan);
CREATE INDEX "IX_plan_expenditure_activity" ON electioncore.plan_expenditure USING btree (activity);
CREATE INDEX "IX_plan_expenditure_code" ON electioncore.plan_expenditure USING btree (code);
CREATE INDEX "IX_plan_expenditure_plan" ON electioncore.plan_expenditure USING btree (plan);
CREATE INDEX "IX_plan_indicator_code" ON electioncore.plan_indicator USING btree (code);
CREATE INDEX "IX_plan_indicator_element" ON electioncore.plan_indicator USING btree (element);
CREATE INDEX "IX_plan_indicator_plan" ON electioncore.plan_indicator USING btree (plan);
CREATE INDEX "IX_plan_indicator_responsible" ON electioncore.plan_indicator USING btree (responsible);
CREATE INDEX "IX_plan_measurement_code" ON electioncore.plan_measurement USING btree (code);
CREATE INDEX "IX_plan_measurement_indicator" ON electioncore.plan_measurement USING btree (indicator);
CREATE INDEX "IX_plan_measurement_place" ON electioncore.plan_measurement USING btree (place);
CREATE INDEX "IX_plan_measurement_plan" ON electioncore.plan_measurement USING btree (plan);
CREATE INDEX "IX_plan_measurement_reporter" ON electioncore.plan_measurement USING btree (reporter);
CREATE INDEX "IX_plan_measurement_supersedes" ON electioncore.plan_measurement USING btree (supersedes);
CREATE INDEX "IX_plan_plan_code" ON electioncore.plan_plan USING btree (code);
CREATE INDEX "IX_plan_plan_follows" ON electioncore.plan_plan USING btree (follows);
CREATE INDEX "IX_plan_plan_owner" ON electioncore.plan_plan USING btree (owner);
CREATE INDEX "IX_plan_recommendation_assessment_code" ON electioncore.plan_recommendation_assessment USING btree (code);
CREATE INDEX "IX_plan_recommendation_assessment_recommendation" ON electioncore.plan_recommendation_assessment USING btree (recommendation);
CREATE INDEX "IX_plan_recommendation_assessment_scale" ON electioncore.plan_recommendation_assessment USING btree (scale);
CREATE INDEX "IX_plan_recommendation_code" ON electioncore.plan_recommendation USING btree (code);
CREATE INDEX "IX_plan_recommendation_source" ON electioncore.plan_recommendation USING btree (source);
CREATE INDEX "IX_plan_recommendation_source_code" ON electioncore.plan_recommendation_source USING btree (code);
CREATE INDEX "IX_plan_risk_code" ON electioncore.plan_risk USING btree (code);
CREATE INDEX "IX_plan_risk_owner" ON electioncore.plan_risk USING btree (owner);
CREATE INDEX "IX_plan_risk_plan" ON electioncore.plan_risk USING btree (plan);
CREATE INDEX "IX_plan_scale_mapping_from_scale" ON electioncore.plan_scale_mapping USING btree (from_scale);
CREATE INDEX "IX_plan_scale_mapping_scales" ON electioncore.plan_scale_mapping USING btree (scales);
CREATE INDEX "IX_plan_scale_mapping_to_scale" ON electioncore.plan_scale_mapping USING btree (to_scale);
CREATE INDEX "IX_qual_assignment_key" ON electioncore.qual_assignment USING btree (key);
CREATE INDEX "IX_qual_assignment_scope" ON electioncore.qual_assignment USING btree (scope);
CREATE INDEX "IX_qual_assignment_topic" ON electioncore.qual_assignment USING btree (topic);
CREATE INDEX "IX_qual_assignment_unit" ON electioncore.qual_assignment USING btree (unit);
CREATE INDEX "IX_qual_audit_code" ON electioncore.qual_audit USING btree (code);
CREATE INDEX "IX_qual_audit_programme" ON electioncore.qual_audit USING btree (programme);
CREATE INDEX "IX_qual_audit_programme_code" ON electioncore.qual_audit_programme USING btree (code);
CREATE INDEX "IX_qual_audit_programme_owner" ON electioncore.qual_audit_programme USING btree (owner);
CREATE INDEX "IX_qual_audit_programme_scope" ON electioncore.qual_audit_programme USING btree (scope);
CREATE INDEX "IX_qual_audit_scope" ON electioncore.qual_audit USING btree (scope);
CREATE INDEX "IX_qual_certification_catalogue" ON electioncore.qual_certification USING btree (catalogue);
CREATE INDEX "IX_qual_certification_code" ON electioncore.qual_certification USING btree (code);
CREATE INDEX "IX_qual_certification_scope" ON electioncore.qual_certification USING btree (scope);
CREATE INDEX "IX_qual_corrective_case_code" ON electioncore.qual_corrective_case USING btree (code);
CREATE INDEX "IX_qual_corrective_case_owner" ON electioncore.qual_corrective_case USING btree (owner);
CREATE INDEX "IX_qual_corrective_case_unit" ON electioncore.qual_corrective_case USING btree (unit);
CREATE INDEX "IX_qual_determination_approver" ON electioncore.qual_determination USING btree (approver);
CREATE INDEX "IX_qual_determination_assessor" ON electioncore.qual_determination USING btree (assessor);
CREATE INDEX "IX_qual_determination_audit" ON electioncore.qual_determination USING btree (audit);
CREATE INDEX "IX_qual_determination_catalogue" ON electioncore.qual_determination USING btree (catalogue);
CREATE INDEX "IX_qual_determination_key" ON electioncore.qual_determination USING btree (key);
CREATE INDEX "IX_qual_determination_topic" ON electioncore.qual_determination USING btree (topic);
CREATE INDEX "IX_qual_determination_unit" ON electioncore.qual_determination USING btree (unit);
CREATE INDEX "IX_qual_document_key" ON electioncore.qual_document USING btree (key);
CREATE INDEX "IX_qual_document_owner" ON electioncore.qual_document USING btree (owner);
CREATE INDEX "IX_qual_evidence_code" ON electioncore.qual_evidence USING btree (code);
CREATE INDEX "IX_qual_evidence_unit" ON electioncore.qual_evidence USING btree (unit);
CREATE INDEX "IX_qual_feedback_code" ON electioncore.qual_feedback USING btree (code);
CREATE INDEX "IX_qual_feedback_corrective_case" ON electioncore.qual_feedback USING btree (corrective_case);
CREATE INDEX "IX_qual_feedback_unit" ON electioncore.qual_feedback USING btree (unit);
CREATE INDEX "IX_qual_finding_audit" ON electioncore.qual_finding USING btree (audit);
CREATE INDEX "IX_qual_finding_catalogue" ON electioncore.qual_finding USING btree (catalogue);
CREATE INDEX "IX_qual_finding_code" ON electioncore.qual_finding USING btree (code);
CREATE INDEX "IX_qual_finding_found_by" ON electioncore.qual_finding USING btree (found_by);
CREATE INDEX "IX_qual_finding_unit" ON electioncore.qual_finding USING btree (unit);
CREATE INDEX "IX_qual_grading_scale_code" ON electioncore.qual_grading_scale USING btree (code);
CREATE INDEX "IX_qual_management_review_code" ON electioncore.qual_management_review USING btree (code);
CREATE INDEX "IX_qual_objective_code" ON electioncore.qual_objective USING btree (code);
CREATE INDEX "IX_qual_objective_owner" ON electioncore.qual_objective USING btree (owner);
CREATE INDEX "IX_qual_official_reference_catalogue" ON electioncore.qual_official_reference USING btree (catalogue);
CREATE INDEX "IX_qual_official_reference_key" ON electioncore.qual_official_reference USING btree (key);
CREATE INDEX "IX_qual_official_reference_topic" ON electioncore.qual_official_reference USING btree (topic);
CREATE INDEX "IX_qual_process_code" ON electioncore.qual_process USING btree (code);
CREATE INDEX "IX_qual_process_owner" ON electioncore.qual_process USING btree (owner);
CREATE INDEX "IX_qual_risk_code" ON electioncore.qual_risk USING btree (code);
CREATE INDEX "IX_qual_risk_owner" ON electioncore.qual_risk USING btree (owner);
CREATE INDEX "IX_qual_scope_code" ON electioncore.qual_scope USING btree (code);
CREATE INDEX "IX_qual_supplier_evaluation_code" ON electioncore.qual_supplier_evaluation USING btree (code);
CREATE INDEX "IX_qual_supplier_evaluation_evaluator" ON electioncore.qual_supplier_evaluation USING btree (evaluator);
