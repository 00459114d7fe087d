--liquibase formatted sql

--changeset songhe:plugins-override
create sequence parameter_override_seq start with 50 increment by 50;
grant usage, select on sequence parameter_override_seq to songhe_app;
create table parameter_override (
  tenant_id     text        not null,
  id            bigint      not null,
  name          text        not null,
  valid_from    date        not null,
  value         text,
  ground        text        not null,
  recorded_at   timestamptz not null,
  recorded_by   text        not null,
  superseded_at timestamptz,
  primary key (tenant_id, id)
);
create unique index parameter_override_held on parameter_override (tenant_id, name, valid_from) where superseded_at is null;
select guard('parameter_override');
grant select, insert on parameter_override to songhe_app;
grant update (superseded_at) on parameter_override to songhe_app;
create trigger parameter_override_superseded_once before update on parameter_override for each row execute function superseded_once();

--changeset songhe:plugins-override-division
-- A county's own value stands beside the city's; one of each is held for a day.
alter table parameter_override add column division text check (division ~ '^[0-9]{6}([0-9]{3})?$');
drop index parameter_override_held;
create unique index parameter_override_held
  on parameter_override (tenant_id, name, valid_from, coalesce(division, '')) where superseded_at is null;

--changeset songhe:plugins-install
create table plugin_install (
  tenant_id    text        not null,
  plugin       text        not null,
  version      text        not null,
  sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  installed_by text        not null,
  installed_at timestamptz not null default clock_timestamp(),
  verdict      jsonb       not null,
  primary key (tenant_id, plugin, version)
);
select guard('plugin_install');
grant select, insert on plugin_install to songhe_app;

--changeset songhe:plugins-activation
-- Which version holds from which day. recorded_at and superseded_at say from when to when that was known to hold: from the approval
-- to the approval of its withdrawal. What was only proposed, or refused, was never known to hold.
create sequence activation_seq start with 50 increment by 50;
grant usage, select on sequence activation_seq to songhe_app;
create table activation (
  tenant_id       text        not null,
  id              bigint      not null,
  plugin          text        not null,
  version         text        not null,
  sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  effective_from  date        not null check (extract(day from effective_from) = 1),
  rehearsal       bigint,
  state           text        not null
    check (state in ('PROPOSED', 'ACTIVE', 'REFUSED', 'ROLLBACK_PROPOSED', 'ROLLED_BACK')),
  proposed_by     text        not null,
  proposed_at     timestamptz not null,
  decided_by      text,
  decided_at      timestamptz,
  remark          text,
  rollback_by     text,
  rollback_at     timestamptz,
  rollback_remark text,
  rolled_back_by  text,
  recorded_at     timestamptz,
  superseded_at   timestamptz,
  primary key (tenant_id, id),
  check (decided_by <> proposed_by),
  check (rolled_back_by <> rollback_by),
  check ((recorded_at is not null) = (state in ('ACTIVE', 'ROLLBACK_PROPOSED', 'ROLLED_BACK'))),
  check ((superseded_at is not null) = (state = 'ROLLED_BACK')),
  check ((rolled_back_by is not null) = (state = 'ROLLED_BACK'))
);
create unique index activation_from_the_beginning on activation (tenant_id) where effective_from = date '1900-01-01';
select guard('activation');
grant select, insert on activation to songhe_app;
grant update (state, decided_by, decided_at, remark, rollback_by, rollback_at, rollback_remark, rolled_back_by, recorded_at,
  superseded_at) on activation to songhe_app;
create trigger activation_superseded_once before update on activation for each row execute function superseded_once();
