--liquibase formatted sql

--changeset songhe:services-stay
create table stay (
  tenant_id     text        not null,
  elder_id      bigint      not null,
  id            bigint      not null,
  facility_id   bigint      not null,
  first_day     date        not null,
  last_day      date,
  recorded_at   timestamptz not null,
  recorded_by   text        not null,
  superseded_at timestamptz,
  primary key (tenant_id, elder_id, id),
  unique (tenant_id, id),
  foreign key (tenant_id, elder_id) references elder (tenant_id, id),
  foreign key (tenant_id, facility_id) references facility (tenant_id, id),
  check (last_day >= first_day)
);
create index stay_facility on stay (tenant_id, facility_id, first_day);
create index stay_learned on stay (tenant_id, recorded_at);
create index stay_unlearned on stay (tenant_id, superseded_at) where superseded_at is not null;
create unique index stay_held on stay (tenant_id, elder_id, facility_id, first_day) where superseded_at is null;
select guard('stay');
grant select, insert on stay to songhe_app;
grant update (superseded_at) on stay to songhe_app;
create trigger stay_superseded_once before update on stay for each row execute function superseded_once();

--changeset songhe:services-meal
create table meal (
  tenant_id     text        not null,
  elder_id      bigint      not null,
  id            bigint      not null,
  facility_id   bigint      not null,
  day           date        not null,
  sitting       smallint    not null check (sitting between 1 and 3),
  recorded_at   timestamptz not null,
  recorded_by   text        not null,
  superseded_at timestamptz,
  primary key (tenant_id, elder_id, id),
  unique (tenant_id, id),
  foreign key (tenant_id, elder_id) references elder (tenant_id, id),
  foreign key (tenant_id, facility_id) references facility (tenant_id, id)
);
create index meal_facility on meal (tenant_id, facility_id, day);
create index meal_day on meal (tenant_id, elder_id, day);
create index meal_learned on meal (tenant_id, recorded_at);
create index meal_unlearned on meal (tenant_id, superseded_at) where superseded_at is not null;
create unique index meal_held on meal (tenant_id, elder_id, day, sitting, facility_id) where superseded_at is null;
select guard('meal');
grant select, insert on meal to songhe_app;
grant update (superseded_at) on meal to songhe_app;
create trigger meal_superseded_once before update on meal for each row execute function superseded_once();

--changeset songhe:services-application
create table application (
  tenant_id     text        not null,
  elder_id      bigint      not null,
  id            bigint      not null,
  formula       text        not null,
  applied       date        not null,
  confirmed     date,
  confirmed_by  text,
  recorded_at   timestamptz not null,
  recorded_by   text        not null,
  superseded_at timestamptz,
  primary key (tenant_id, elder_id, id),
  unique (tenant_id, id),
  foreign key (tenant_id, elder_id) references elder (tenant_id, id),
  check (confirmed >= applied)
);
create index application_learned on application (tenant_id, recorded_at);
create index application_unlearned on application (tenant_id, superseded_at) where superseded_at is not null;
create unique index application_held on application (tenant_id, elder_id, formula) where superseded_at is null;
select guard('application');
grant select, insert on application to songhe_app;
grant update (superseded_at) on application to songhe_app;
create trigger application_superseded_once before update on application for each row execute function superseded_once();
