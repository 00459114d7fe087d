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
