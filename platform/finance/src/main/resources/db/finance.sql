--liquibase formatted sql

--changeset songhe:finance-cycle
create sequence cycle_seq start with 50 increment by 50;
grant usage, select on sequence cycle_seq to songhe_app;
create table cycle (
  tenant_id      text        not null,
  id             bigint      not null,
  program        text        not null,
  period         text        not null,
  state          text        not null check (state in ('COMPUTING', 'REVIEW', 'CLOSED', 'RETURNED')),
  plugin         text        not null,
  plugin_version text        not null,
  plugin_sha256  text        not null,
  known_at       timestamptz not null,
  opened_by      text        not null,
  computed_at    timestamptz,
  decided_by     text,
  decided_at     timestamptz,
  remark         text,
  primary key (tenant_id, id)
);
create unique index cycle_once on cycle (tenant_id, program, period) where state <> 'RETURNED';
select guard('cycle');
grant select, insert on cycle to songhe_app;
grant update (state, computed_at, decided_by, decided_at, remark) on cycle to songhe_app;

--changeset songhe:finance-shard
create table cycle_shard (
  tenant_id text   not null,
  cycle_id  bigint not null,
  no        int    not null,
  subject   text   not null check (subject in ('elder', 'facility')),
  first_id  bigint not null,
  last_id   bigint not null,
  done_at   timestamptz,
  node      text,
  attempts  int    not null default 0,
  failure   text,
  primary key (tenant_id, cycle_id, no),
  foreign key (tenant_id, cycle_id) references cycle (tenant_id, id)
);
create index cycle_shard_open on cycle_shard (tenant_id, cycle_id, no) where done_at is null;
select guard('cycle_shard');
grant select, insert on cycle_shard to songhe_app;
grant update (done_at, node, attempts, failure) on cycle_shard to songhe_app;

--changeset songhe:finance-outcome
create table cycle_outcome (
  tenant_id text   not null,
  cycle_id  bigint not null,
  shard_no  int    not null,
  formula   text   not null,
  outcome   text   not null check (outcome in ('GRANTED', 'REFUSED', 'AWAITING', 'CORRECTED')),
  reason    text   not null,
  reason_zh text,
  reason_en text,
  subjects  bigint not null,
  lines     bigint not null,
  fen       bigint not null,
  primary key (tenant_id, cycle_id, shard_no, formula, outcome, reason),
  foreign key (tenant_id, cycle_id, shard_no) references cycle_shard (tenant_id, cycle_id, no)
);
select guard('cycle_outcome');
grant select, insert on cycle_outcome to songhe_app;

--changeset songhe:finance-line
-- A line is one amount for one subject, formula, period and recipient. Its natural key is its identity: the same entitlement
-- cannot stand twice in a cycle. What it owes to which purse stands in two arrays of equal length, which add up to the amount.
create function sum_of(bigint[]) returns bigint language sql immutable strict parallel safe
  return (select coalesce(sum(part), 0)::bigint from unnest($1) part);
create table line (
  tenant_id    text     not null,
  cycle_id     bigint   not null,
  subject_id   bigint   not null,
  formula      text     not null,
  for_period   text     not null,
  recipient_id bigint   not null,
  kind         text     not null check (kind in ('REGULAR', 'ARREARS', 'RECOVERY', 'TRANSFER')),
  form         text     not null check (form in ('CASH', 'SERVICES')),
  fen          bigint   not null,
  purses       text[]   not null,
  parts        bigint[] not null,
  because      text,
  shard_no     int      not null,
  primary key (tenant_id, cycle_id, subject_id, formula, for_period, recipient_id),
  check (cardinality(purses) = cardinality(parts)),
  check ((kind = 'RECOVERY') = (fen < 0)),
  check ((kind = 'TRANSFER') = (fen = 0)),
  check ((kind = 'REGULAR') = (because is null))
);
select guard('line');
grant select, insert on line to songhe_app;

--changeset songhe:finance-line-guard splitStatements:false
-- Lines are written only while their cycle is being computed, and always add up; checked once a statement, not once a row.
create function line_guard() returns trigger language plpgsql as $$
begin
  if exists (select from (select distinct tenant_id, cycle_id from written) w
             where not exists (select from cycle c where c.tenant_id = w.tenant_id and c.id = w.cycle_id and c.state = 'COMPUTING')) then
    raise exception 'lines are written only into a cycle that is being computed' using errcode = '23514';
  end if;
  -- most lines have one or two parts: no function call for them
  if exists (select from written where fen <> case cardinality(parts) when 1 then parts[1] when 2 then parts[1] + parts[2] else sum_of(parts) end) then
    raise exception 'the parts of a line add up to its amount' using errcode = '23514';
  end if;
  return null;
end $$;
create trigger line_guard after insert on line referencing new table as written for each statement execute function line_guard();

--changeset songhe:finance-oversight
-- What oversight may see: sums over a tenant's cycles, never a person. The view runs with its reader's rights on nothing but itself.
create view cycle_sum with (security_barrier) as
  select l.tenant_id, c.program, c.period, c.state, l.formula, l.kind, count(*) as lines, sum(l.fen)::bigint as fen
  from line l join cycle c on c.tenant_id = l.tenant_id and c.id = l.cycle_id
  group by l.tenant_id, c.program, c.period, c.state, l.formula, l.kind;
grant select on cycle_sum to songhe_oversight;
