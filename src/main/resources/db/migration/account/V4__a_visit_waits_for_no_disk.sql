-- With every request Spring Session notes when a browser was seen last. Losing the last second of that in a crash
-- harms nobody, so this commit does not wait for the disk; what else changes in a session still does. Spring Session
-- writes in a transaction of its own, so nothing else is made less safe.
create function account.seen_again() returns trigger language plpgsql as $$
begin
  perform set_config('synchronous_commit', 'off', true);
  return null;
end
$$;

create trigger session_seen_again after update on account.session
  for each row
  when (new.session_id = old.session_id and new.principal_name is not distinct from old.principal_name)
  execute function account.seen_again();
