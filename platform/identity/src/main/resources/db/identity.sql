--liquibase formatted sql

--changeset songhe:identity-account
create sequence account_seq start with 50 increment by 50;
grant usage, select on sequence account_seq to songhe_app;
create table account (
  tenant_id       text        not null,
  id              bigint      not null,
  login           text        not null,
  password_hash   text        not null,
  roles           text        not null,
  facility_id     bigint,
  active          boolean     not null default true,
  failed_attempts int         not null default 0,
  locked_until    timestamptz,
  created_at      timestamptz not null default clock_timestamp(),
  primary key (tenant_id, id),
  unique (tenant_id, login)
);
select guard('account');
grant select, insert on account to songhe_app;
grant update (password_hash, roles, facility_id, active, failed_attempts, locked_until) on account to songhe_app;

--changeset songhe:identity-session
create table session (
  tenant_id  text        not null,
  token_hash bytea       not null,
  account_id bigint      not null,
  created_at timestamptz not null default clock_timestamp(),
  seen_at    timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  primary key (tenant_id, token_hash),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index session_account on session (tenant_id, account_id);
select guard('session');
grant select, insert, delete on session to songhe_app;
grant update (seen_at, expires_at) on session to songhe_app;
