import type { Write } from '../../../domain/administration/change';
import type { Statement } from '../queries/statement';

/** The statements that write one row of a change. Dates close; only what never came into force is deleted. */
export function changeStatements(write: Write): readonly Statement[] {
  switch (write.kind) {
    case 'open-appointment':
      return [statement('open-appointment', OPEN, [write.personId, write.postId, write.from, write.acting])];
    case 'close-appointment':
      return [statement('close-appointment', CLOSE, [write.personId, write.postId, write.from, write.until])];
    case 'drop-appointment':
      return [statement('drop-appointment', DROP, [write.personId, write.postId, write.from])];
    case 'reopen-appointment':
      return [statement('close-appointment', CLOSE, [write.personId, write.postId, write.from, null])];
    case 'open-mandate': {
      const { id, agencyId, kind, from, until, ground, ...detail } = write.mandate;
      return [statement('open-mandate', OPEN_MANDATE, [id, agencyId, kind, from, until ?? null, ground, JSON.stringify(detail)])];
    }
    case 'close-mandate':
      return [statement('close-mandate', 'update mandate set until_on = $2 where id = $1', [write.mandateId, write.until])];
    case 'drop-mandate':
      return [statement('drop-mandate', 'delete from mandate where id = $1', [write.mandateId])];
    case 'open-seat':
      return [statement('open-seat', OPEN_SEAT, [write.committeeId, write.postId, write.from])];
    case 'close-seat':
      return [statement('close-seat', CLOSE_SEAT, [write.committeeId, write.postId, write.from, write.until])];
    case 'drop-seat':
      return [statement('drop-seat', DROP_SEAT, [write.committeeId, write.postId, write.from])];
    case 'write-group': {
      const { id, agencyId, name, aliases, memberIds } = write.group;
      return [
        statement('write-group', WRITE_GROUP, [id, agencyId, name, aliases]),
        statement('clear-group', 'delete from recipient_group_member where group_id = $1', [id]),
        statement('fill-group', FILL_GROUP, [id, memberIds]),
      ];
    }
    case 'write-day':
      return [statement('write-day', WRITE_DAY, [write.day.on, write.day.kind, write.day.name, write.day.source]), wakeDeadlines(write.day.on)];
    case 'drop-day':
      return [statement('drop-day', 'delete from calendar_day where day = $1', [write.on]), wakeDeadlines(write.on)];
    case 'write-year':
      return [statement('write-year', WRITE_YEAR, [write.year, write.source])];
    case 'add-person':
      return [
        statement('add-person', 'insert into person (id, full_name, email) values ($1, $2, $3)', [write.personId, write.fullName, write.email]),
        statement('open-account', OPEN_ACCOUNT, [write.personId]),
      ];
    case 'write-agency': {
      const { name, abbreviation, superiorName, placeOfIssue, collectiveName, email, initials = false, footMark = false } = write.details;
      const values = [write.agencyId, name, abbreviation, superiorName ?? null, placeOfIssue, collectiveName, email ?? null, initials, footMark];
      return [statement('write-agency', WRITE_AGENCY, values)];
    }
    case 'write-rule':
      return [statement('write-rule', WRITE_RULE, [write.agencyId, write.key, write.from, JSON.stringify(write.value), write.source])];
    case 'add-unit': {
      const { id, agencyId, name, abbreviation } = write.unit;
      return [statement('add-unit', 'insert into unit (id, agency_id, name, abbreviation) values ($1, $2, $3, $4)', [id, agencyId, name, abbreviation])];
    }
    case 'add-post': {
      const { id, agencyId, unitId, title, signingTitle, roles } = write.post;
      return [statement('add-post', ADD_POST, [id, agencyId, unitId ?? null, title, signingTitle ?? null, roles])];
    }
    case 'add-series': {
      const { id, agencyId, name, documentTypes, scope, givenBy, givenWhen, openings } = write.series;
      return [statement('add-series', ADD_SERIES, [id, agencyId, name, documentTypes, scope, givenBy, givenWhen, JSON.stringify(openings)])];
    }
    case 'open-book':
      return [statement('open-book', OPEN_BOOK, [write.seriesId, write.opening.scope, JSON.stringify(write.opening)])];
    case 'hand-over-seal':
      return [
        statement('close-keeping', CLOSE_KEEPING, [write.sealId, write.from]),
        statement('open-keeping', OPEN_KEEPING, [write.sealId, write.personId, write.from, write.handoverRecord]),
      ];
    case 'add-seal': {
      const { id, agencyId, name, bodies, certificateId, pictureSha256, keepers } = write.seal;
      return [
        statement('add-seal', ADD_SEAL, [id, agencyId, name, bodies, certificateId, pictureSha256]),
        ...keepers.map((keeper) => statement('open-keeping', OPEN_KEEPING, [id, keeper.personId, keeper.from, keeper.handoverRecord])),
      ];
    }
    case 'set-picture':
      return [write.owner.kind === 'seal'
        ? statement('seal-picture', 'update seal set picture_sha256 = $2 where id = $1', [write.owner.sealId, write.pictureSha256])
        : statement('own-picture', 'update person set signature_picture_sha256 = $2 where id = $1', [write.owner.personId, write.pictureSha256])];
    case 'give-certificate':
      return [write.owner.kind === 'seal'
        ? statement('seal-certificate', 'update seal set certificate_id = $2 where id = $1', [write.owner.sealId, write.certificateId])
        : statement('own-certificate', 'update person set certificate_id = $2 where id = $1', [write.owner.personId, write.certificateId])];
    case 'write-invitation':
      return [
        statement('open-account', OPEN_ACCOUNT, [write.personId]),
        statement('end-invitations', 'update first_entry set ends_at = now() where person_id = $1 and ends_at > now()', [write.personId]),
        statement('write-invitation', WRITE_INVITATION, [write.tokenSha256, write.personId, write.until]),
      ];
  }
}

/** Every run whose deadline may rest on that day looks again: it reckons anew, in a transaction of its own. */
function wakeDeadlines(on: string): Statement {
  return statement('wake-deadlines', WAKE_DEADLINES, [on]);
}

function statement(name: string, text: string, values: readonly unknown[]): Statement {
  return { name: `administration-${name}`, text, values: [...values] };
}

const OPEN = 'insert into appointment (person_id, post_id, from_on, acting) values ($1, $2, $3, $4)';
const CLOSE = 'update appointment set until_on = $4 where person_id = $1 and post_id = $2 and from_on = $3';
// one comes in by the address of mail until somebody gives another name
const OPEN_ACCOUNT = 'insert into account (person_id, login) select id, lower(email) from person where id = $1 on conflict (person_id) do nothing';
const WRITE_INVITATION = `
  insert into first_entry (token_sha256, person_id, ends_at) values ($1, $2, ($3::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')`;
const WRITE_AGENCY = `
  update agency set name = $2, abbreviation = $3, superior_name = $4, place_of_issue = $5, collective_name = $6, email = $7, initials = $8,
    foot_mark = $9
  where id = $1`;
const WRITE_RULE = `
  insert into agency_rule (agency_id, key, valid_from, value, source) values ($1, $2, $3, $4::jsonb, $5)
  on conflict (agency_id, key, valid_from) do update set value = excluded.value, source = excluded.source`;
const ADD_POST = 'insert into post (id, agency_id, unit_id, title, signing_title, roles) values ($1, $2, $3, $4, $5, $6)';
const ADD_SERIES = `
  insert into number_series (id, agency_id, name, document_types, scope, given_by, given_when, openings)
  values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb)`;
const OPEN_BOOK = `
  update number_series set openings = jsonb_build_array($3::jsonb) || coalesce((
    select jsonb_agg(one) from jsonb_array_elements(openings) one where one->>'scope' <> $2), '[]'::jsonb)
  where id = $1`;
const ADD_SEAL = 'insert into seal (id, agency_id, name, bodies, certificate_id, picture_sha256) values ($1, $2, $3, $4, $5, $6)';
const CLOSE_KEEPING = `
  update seal_keeper set until_on = $2::date - 1 where seal_id = $1 and from_on < $2::date and (until_on is null or until_on >= $2::date)`;
const OPEN_KEEPING = 'insert into seal_keeper (seal_id, person_id, from_on, handover_record) values ($1, $2, $3, $4)';
const DROP = 'delete from appointment where person_id = $1 and post_id = $2 and from_on = $3';
const OPEN_MANDATE = 'insert into mandate (id, agency_id, kind, from_on, until_on, ground, detail) values ($1, $2, $3, $4, $5, $6, $7::jsonb)';
const WRITE_GROUP = `
  insert into recipient_group (id, agency_id, name, aliases) values ($1, $2, $3, $4)
  on conflict (id) do update set name = excluded.name, aliases = excluded.aliases`;
const FILL_GROUP = `
  insert into recipient_group_member (group_id, addressee_id, position)
  select $1, member, position from unnest($2::text[]) with ordinality as m(member, position)`;
const WAKE_DEADLINES = `
  insert into outbox (stream_id)
  select 'document/' || document_id from step_time
  where closed_at is null and due_at >= $1::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
  union all
  select stream_id from stream where kind = 'session' and not closed and (state ->> 'opensOn')::date >= $1::date`;
const OPEN_SEAT = 'insert into committee_member (committee_id, post_id, from_on) values ($1, $2, $3)';
const CLOSE_SEAT = 'update committee_member set until_on = $4 where committee_id = $1 and post_id = $2 and from_on = $3';
const DROP_SEAT = 'delete from committee_member where committee_id = $1 and post_id = $2 and from_on = $3';
const WRITE_DAY = `
  insert into calendar_day (day, kind, name, source) values ($1, $2, $3, $4)
  on conflict (day) do update set kind = excluded.kind, name = excluded.name, source = excluded.source`;
const WRITE_YEAR = `
  insert into calendar_year (year, confirmed, source) values ($1, true, $2)
  on conflict (year) do update set confirmed = true, source = excluded.source`;
