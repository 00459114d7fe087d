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
