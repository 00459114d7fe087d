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
