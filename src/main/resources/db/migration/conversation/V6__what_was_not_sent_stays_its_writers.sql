-- Set once the address is confirmed and the message could still not be sent: from then on its writer finds it again.
alter table conversation.waiting add person_id uuid;

-- The thread in which it was sent after all: who presses twice, or goes back, is led there.
alter table conversation.waiting add sent_in uuid;

create index waiting_of_a_person on conversation.waiting (person_id) where person_id is not null;
