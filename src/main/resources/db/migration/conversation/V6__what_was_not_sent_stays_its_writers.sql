-- Set once the address is confirmed and the message could still not be sent: from then on its writer finds it again.
alter table conversation.waiting add person_id uuid;

create index waiting_of_a_person on conversation.waiting (person_id) where person_id is not null;
