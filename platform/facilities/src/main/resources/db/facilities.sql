--liquibase formatted sql

--changeset songhe:facilities-facility
create sequence facility_seq start with 50 increment by 50;
grant usage, select on sequence facility_seq to songhe_app;
create table facility (
  tenant_id   text        not null,
  id          bigint      not null,
  credit_code text        not null,
  name        text        not null,
  demo        boolean     not null,
  version     int         not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, credit_code)
);
select guard('facility');
grant select, insert on facility to songhe_app;
grant update (name, version) on facility to songhe_app;

--changeset songhe:facilities-fact
create table facility_fact (
  tenant_id     text        not null,
  facility_id   bigint      not null,
  id            bigint      not null,
  kind          text        not null,
  value         text        not null,
  valid_from    date        not null,
  valid_through date,
  recorded_at   timestamptz not null,
  recorded_by   text        not null,
  source        text,
  superseded_at timestamptz,
  primary key (tenant_id, facility_id, id),
  unique (tenant_id, id),
  foreign key (tenant_id, facility_id) references facility (tenant_id, id),
  check (valid_through >= valid_from)
);
create index facility_fact_learned on facility_fact (tenant_id, recorded_at);
create index facility_fact_unlearned on facility_fact (tenant_id, superseded_at) where superseded_at is not null;
select guard('facility_fact');
grant select, insert on facility_fact to songhe_app;
grant update (superseded_at) on facility_fact to songhe_app;
create trigger facility_fact_superseded_once before update on facility_fact for each row execute function superseded_once();

--changeset songhe:facilities-oversight
-- What oversight may see: how many facilities are in operation on the day that the transaction names, by kind (null where the kind is
-- not known of that day), how many of them state their beds, and those beds. Without a day, none.
create view facility_sum with (security_barrier) as
  with asked as materialized (select nullif(current_setting('songhe.day', true), '')::date as day)
  select f.tenant_id, k.value as kind, count(*) as facilities, count(b.value) as with_beds, coalesce(sum(b.value::bigint), 0)::bigint as beds
  from asked cross join facility f
  left join facility_fact k on k.tenant_id = f.tenant_id and k.facility_id = f.id and k.kind = 'KIND'
    and k.superseded_at is null and k.valid_from <= day and (k.valid_through is null or k.valid_through >= day)
  left join facility_fact b on b.tenant_id = f.tenant_id and b.facility_id = f.id and b.kind = 'BEDS'
    and b.superseded_at is null and b.valid_from <= day and (b.valid_through is null or b.valid_through >= day)
  where day is not null and not exists (
    select from facility_fact c where c.tenant_id = f.tenant_id and c.facility_id = f.id and c.superseded_at is null
    and ((c.kind = 'CLOSED' and c.valid_from <= day) or (c.kind = 'OPENED' and c.valid_from > day)))
  group by 1, 2;
grant select on facility_sum to songhe_oversight;
