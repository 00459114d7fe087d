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

--changeset songhe:finance-cycle-law
-- By which version of the plugin each period was decided in a cycle: its own, and the closed ones before it. A cycle from before this
-- table has no rows here; it decided every period by its own version.
create table cycle_law (
  tenant_id      text   not null,
  cycle_id       bigint not null,
  period         text   not null,
  plugin         text   not null,
  plugin_version text   not null,
  plugin_sha256  text   not null,
  primary key (tenant_id, cycle_id, period),
  foreign key (tenant_id, cycle_id) references cycle (tenant_id, id)
);
select guard('cycle_law');
grant select, insert on cycle_law to songhe_app;

--changeset songhe:finance-formula-state
-- What formulas carry to the next period, as the cycle left it: whole for every subject that has any.
create table formula_state (
  tenant_id    text   not null,
  cycle_id     bigint not null,
  subject_kind text   not null check (subject_kind in ('elder', 'facility')),
  subject_id   bigint not null,
  formula      text   not null,
  name         text   not null,
  value        bigint not null,
  primary key (tenant_id, cycle_id, subject_kind, subject_id, formula, name),
  foreign key (tenant_id, cycle_id) references cycle (tenant_id, id)
);
select guard('formula_state');
grant select, insert on formula_state to songhe_app;

--changeset songhe:finance-line-subject
-- An elder and a facility can have the same number: a line says of which it is. Until now the shard said it; row security, which
-- binds the owner too, is lifted for this one statement.
alter table line add column subject_kind text not null default 'elder' check (subject_kind in ('elder', 'facility'));
alter table line no force row level security;
alter table cycle_shard no force row level security;
update line l set subject_kind = s.subject from cycle_shard s
  where s.tenant_id = l.tenant_id and s.cycle_id = l.cycle_id and s.no = l.shard_no and s.subject <> 'elder';
alter table line force row level security;
alter table cycle_shard force row level security;
alter table line alter column subject_kind drop default;
create index line_of_facilities on line (tenant_id, cycle_id) where subject_kind = 'facility';

--changeset songhe:finance-line-quota
-- A quota of services stands beside the amount or instead of it. What was prepaid is taken back in cash within its own period.
alter table line add column quota_quantity bigint check (quota_quantity <> 0);
alter table line add column quota_unit text check (quota_unit in ('MINUTES', 'TIMES', 'DAYS'));
alter table line drop constraint line_form_check;
alter table line add constraint line_form_check check (form in ('CASH', 'SERVICES', 'VOUCHER'));
alter table line drop constraint line_check1;
alter table line drop constraint line_check2;
alter table line add constraint line_quota_check check ((quota_quantity is null) = (quota_unit is null));
alter table line add constraint line_correction_check check (kind = 'REGULAR' or kind =
  case when fen > 0 or (fen = 0 and coalesce(quota_quantity, 0) > 0) then 'ARREARS'
       when fen < 0 or coalesce(quota_quantity, 0) < 0 then 'RECOVERY' else 'TRANSFER' end);
alter table line add constraint line_regular_check check (kind <> 'REGULAR'
  or ((fen <> 0 or quota_quantity is not null) and (fen >= 0 or form = 'CASH') and coalesce(quota_quantity, 1) > 0));

--changeset songhe:finance-outcome-barred
-- Arrears that the policy no longer pays are not written as lines; they are counted, so that nothing disappears silently.
alter table cycle_outcome drop constraint cycle_outcome_outcome_check;
alter table cycle_outcome add constraint cycle_outcome_outcome_check
  check (outcome in ('GRANTED', 'REFUSED', 'AWAITING', 'CORRECTED', 'BARRED'));

--changeset songhe:finance-shadow-run
-- A rehearsal of a version beside the one that computed the last closed cycles. It writes no line and no state; what it finds stands
-- here by part, each part in one transaction, so that a dead node's parts are taken up again.
create sequence shadow_run_seq;
grant usage, select on sequence shadow_run_seq to songhe_app;
create table shadow_run (
  tenant_id      text        not null,
  id             bigint      not null,
  plugin         text        not null,
  version        text        not null,
  sha256         text        not null,
  state          text        not null check (state in ('RUNNING', 'DONE', 'FAILED')),
  requested_by   text        not null,
  requested_at   timestamptz not null default clock_timestamp(),
  finished_at    timestamptz,
  failure        text,
  failed_formula text,
  primary key (tenant_id, id),
  check ((state = 'RUNNING') = (finished_at is null)),
  check ((state = 'FAILED') = (failure is not null))
);
create unique index shadow_run_one on shadow_run (tenant_id) where state = 'RUNNING';
select guard('shadow_run');
grant select, insert on shadow_run to songhe_app;
grant update (state, finished_at, failure, failed_formula) on shadow_run to songhe_app;
create table shadow_part (
  tenant_id text   not null,
  run_id    bigint not null,
  no        int    not null,
  cycle_id  bigint not null,
  subject   text   not null check (subject in ('elder', 'facility')),
  first_id  bigint not null,
  last_id   bigint not null,
  done_at   timestamptz,
  attempts  int    not null default 0,
  primary key (tenant_id, run_id, no),
  foreign key (tenant_id, run_id) references shadow_run (tenant_id, id),
  foreign key (tenant_id, cycle_id) references cycle (tenant_id, id)
);
create index shadow_part_open on shadow_part (tenant_id, run_id, no) where done_at is null;
select guard('shadow_part');
grant select, insert on shadow_part to songhe_app;
grant update (done_at, attempts) on shadow_part to songhe_app;

--changeset songhe:finance-shadow-result
create table shadow_sum (
  tenant_id   text   not null,
  run_id      bigint not null,
  part_no     int    not null,
  formula     text   not null,
  change      text   not null check (change in ('NEW', 'STOPPED', 'MORE', 'LESS', 'OTHER_PURSES', 'SAME')),
  code_before text   not null,
  code_after  text   not null,
  zh_before   text,
  en_before   text,
  zh_after    text,
  en_after    text,
  subjects    bigint not null,
  fen_before  bigint not null,
  fen_after   bigint not null,
  primary key (tenant_id, run_id, part_no, formula, change, code_before, code_after),
  foreign key (tenant_id, run_id, part_no) references shadow_part (tenant_id, run_id, no)
);
select guard('shadow_sum');
grant select, insert on shadow_sum to songhe_app;
create table shadow_fund (
  tenant_id  text   not null,
  run_id     bigint not null,
  part_no    int    not null,
  purse      text   not null,
  fen_before bigint not null,
  fen_after  bigint not null,
  primary key (tenant_id, run_id, part_no, purse),
  foreign key (tenant_id, run_id, part_no) references shadow_part (tenant_id, run_id, no)
);
select guard('shadow_fund');
grant select, insert on shadow_fund to songhe_app;
-- A few examples of each group: numbers, county and age band, never a name or an identity number.
create table shadow_example (
  tenant_id   text   not null,
  run_id      bigint not null,
  part_no     int    not null,
  formula     text   not null,
  change      text   not null,
  code_before text   not null,
  code_after  text   not null,
  subject_id  bigint not null,
  county      text,
  age_band    text,
  fen_before  bigint not null,
  fen_after   bigint not null,
  primary key (tenant_id, run_id, part_no, formula, change, code_before, code_after, subject_id),
  foreign key (tenant_id, run_id, part_no, formula, change, code_before, code_after)
    references shadow_sum (tenant_id, run_id, part_no, formula, change, code_before, code_after)
);
select guard('shadow_example');
grant select, insert on shadow_example to songhe_app;

--changeset songhe:finance-line-change
-- What stands otherwise than in the last closed cycle, line by line and with its reason, written with the shard that found it. A line
-- that stands as before has no row; nor has any line of a program's first cycle: there all of them are new.
create table line_change (
  tenant_id    text   not null,
  cycle_id     bigint not null,
  subject_id   bigint not null,
  formula      text   not null,
  recipient_id bigint not null,
  shard_no     int    not null,
  subject_kind text   not null check (subject_kind in ('elder', 'facility')),
  change       text   not null check (change in ('NEW', 'STOPPED', 'MORE', 'LESS', 'OTHER_PURSES')),
  reason       text   not null,
  fen          bigint not null,
  fen_before   bigint not null,
  primary key (tenant_id, cycle_id, subject_id, formula, recipient_id),
  foreign key (tenant_id, cycle_id, shard_no) references cycle_shard (tenant_id, cycle_id, no)
);
create index line_change_group on line_change (tenant_id, cycle_id, formula, change, reason, subject_id, recipient_id);
select guard('line_change');
grant select, insert on line_change to songhe_app;

--changeset songhe:finance-oversight-year
-- What oversight may see of a year: which periods are closed, and what the closed cycles add up to by level of purse (level null: all
-- levels together), with how many persons and facilities stand behind a sum, so that one that is a single person's is not shown.
create view closed_period with (security_barrier) as
  select tenant_id, left(period, 4)::int as year, program, period from cycle where state = 'CLOSED';
create view closed_year_sum with (security_barrier) as
  select l.tenant_id, left(c.period, 4)::int as year, split_part(p.purse, ':', 1) as level, sum(p.part)::bigint as fen,
         count(distinct l.subject_id) filter (where l.subject_kind = 'elder') as elders,
         count(distinct l.subject_id) filter (where l.subject_kind = 'facility') as facilities
  from cycle c join line l on l.tenant_id = c.tenant_id and l.cycle_id = c.id
  cross join lateral unnest(l.purses, l.parts) as p (purse, part)
  where c.state = 'CLOSED'
  group by l.tenant_id, 2, rollup (3);
grant select on closed_period, closed_year_sum to songhe_oversight;
