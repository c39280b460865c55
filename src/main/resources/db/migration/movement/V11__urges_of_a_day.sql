create index urge_day on movement.urge (day) include (duty);
