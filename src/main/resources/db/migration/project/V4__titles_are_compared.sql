-- Imports look for what is there already.
create index on project.entry_text (lower(title));
