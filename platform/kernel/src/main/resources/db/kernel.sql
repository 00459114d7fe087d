--liquibase formatted sql

--changeset songhe:kernel-guard splitStatements:false
-- Row security on a table: a row is visible and writable only in a transaction that has named its tenant.
create function guard(guarded regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s add check (tenant_id <> '''')', guarded);
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format('create policy tenant on %s using (tenant_id = (select current_setting(''songhe.tenant'', true)))'
              || ' with check (tenant_id = (select current_setting(''songhe.tenant'', true)))', guarded);
end $$;

--changeset songhe:kernel-superseded-once splitStatements:false
-- The past of knowledge does not change: a row is superseded once, whatever two writers believed.
create function superseded_once() returns trigger language plpgsql as $$
begin
  if old.superseded_at is not null then
    raise exception 'a row is superseded once' using errcode = '40001';
  end if;
  return new;
end $$;

--changeset songhe:kernel-audit
create table audit_entry (
  tenant_id  text        not null,
  id         bigint      not null generated always as identity,
  at         timestamptz not null default clock_timestamp(),
  actor      text        not null,
  action     text        not null,
  subject    text        not null,
  subject_id text        not null,
  detail     jsonb       not null,
  primary key (tenant_id, id)
);
select guard('audit_entry');
grant select, insert on audit_entry to songhe_app;

--changeset songhe:kernel-idempotency
create table idempotency (
  tenant_id    text        not null,
  action       text        not null,
  key          text        not null,
  payload_hash bytea       not null,
  result_id    bigint      not null,
  at           timestamptz not null default clock_timestamp(),
  primary key (tenant_id, action, key)
);
select guard('idempotency');
grant select, insert on idempotency to songhe_app;

--changeset songhe:kernel-fact-sequence
create sequence fact_seq start with 500 increment by 500;
grant usage, select on sequence fact_seq to songhe_app;

--changeset songhe:kernel-audit-found
-- The trail is read newest first, by who acted, on what, what was done and when; it only grows.
create index audit_entry_actor on audit_entry (tenant_id, actor, id);
create index audit_entry_subject on audit_entry (tenant_id, subject, subject_id, id);
create index audit_entry_action on audit_entry (tenant_id, action collate "C", id);
create index audit_entry_at on audit_entry (tenant_id, at);
