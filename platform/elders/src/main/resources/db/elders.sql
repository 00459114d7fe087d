--liquibase formatted sql

--changeset songhe:elders-elder
create sequence elder_seq start with 500 increment by 500;
grant usage, select on sequence elder_seq to songhe_app;
create table elder (
  tenant_id     text        not null,
  id            bigint      not null,
  number_index  bytea       not null,
  number_sealed bytea       not null,
  name          text        not null,
  birth         date        not null,
  sex           text        not null check (sex in ('FEMALE', 'MALE')),
  demo          boolean     not null,
  version       int         not null,
  recorded_at   timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, number_index)
);
select guard('elder');
grant select, insert on elder to songhe_app;
grant update (name, version) on elder to songhe_app;

--changeset songhe:elders-fact
create table elder_fact (
  tenant_id     text        not null,
  elder_id      bigint      not null,
  id            bigint      not null,
  kind          text        not null,
  value         text        not null,
  valid_from    date        not null,
  valid_through date,
  recorded_at   timestamptz not null,
  recorded_by   text        not null,
  source        text,
  superseded_at timestamptz,
  primary key (tenant_id, elder_id, id),
  unique (tenant_id, id),
  foreign key (tenant_id, elder_id) references elder (tenant_id, id),
  check (valid_through >= valid_from)
);
create index elder_fact_learned on elder_fact (tenant_id, recorded_at);
create index elder_fact_unlearned on elder_fact (tenant_id, superseded_at) where superseded_at is not null;
select guard('elder_fact');
grant select, insert on elder_fact to songhe_app;
grant update (superseded_at) on elder_fact to songhe_app;
create trigger elder_fact_superseded_once before update on elder_fact for each row execute function superseded_once();

--changeset songhe:elders-found
-- Lists are sorted and narrowed by the database; what is held of residence, category and life is found by its value.
create index elder_name on elder (tenant_id, name collate "C", id);
create index elder_birth on elder (tenant_id, birth, id);
create index elder_fact_found on elder_fact (tenant_id, kind, value collate "C", elder_id)
  where superseded_at is null and kind in ('RESIDENCE', 'HARDSHIP', 'DEATH', 'DEPARTURE');

--changeset songhe:elders-oversight
-- What oversight may see: how many are alive and here on the day that the transaction names, never a person; without a day, nobody.
-- A view reads with the rights of its owner, whom row security binds; its reader has rights on the view alone.
create view elder_sum with (security_barrier) as
  with asked as materialized (select nullif(current_setting('songhe.day', true), '')::date as day)
  select e.tenant_id,
         case when e.birth + interval '80 years' <= day then 80 when e.birth + interval '60 years' <= day then 60 else 0 end as from_age,
         count(*) as persons
  from asked join elder e on e.birth <= day
  where not exists (
    select from elder_fact f where f.tenant_id = e.tenant_id and f.elder_id = e.id and f.superseded_at is null
    and f.valid_from < day and (f.kind = 'DEATH' or (f.kind = 'DEPARTURE' and (f.valid_through is null or f.valid_through >= day))))
  group by 1, 2;
-- Of those who have completed 60 years, how many are in each category of hardship that means the same in every city, and (category
-- null) in at least one of them. Low income is left out: each city draws that line for itself.
create view elder_hardship_sum with (security_barrier) as
  with asked as materialized (select nullif(current_setting('songhe.day', true), '')::date as day)
  select e.tenant_id, h.value as category, count(distinct e.id) as persons
  from asked join elder e on e.birth + interval '60 years' <= day
  join elder_fact h on h.tenant_id = e.tenant_id and h.elder_id = e.id and h.superseded_at is null and h.kind = 'HARDSHIP'
    and h.value in ('DESTITUTE', 'SUBSISTENCE_ALLOWANCE', 'NEAR_SUBSISTENCE', 'EXPENDITURE_HARDSHIP')
    and h.valid_from <= day and (h.valid_through is null or h.valid_through >= day)
  where not exists (
    select from elder_fact f where f.tenant_id = e.tenant_id and f.elder_id = e.id and f.superseded_at is null
    and f.valid_from < day and (f.kind = 'DEATH' or (f.kind = 'DEPARTURE' and (f.valid_through is null or f.valid_through >= day))))
  group by e.tenant_id, rollup (h.value);
grant select on elder_sum, elder_hardship_sum to songhe_oversight;
