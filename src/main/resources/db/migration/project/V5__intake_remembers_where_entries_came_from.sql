alter table project.entry drop column external_id;
