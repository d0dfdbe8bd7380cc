import type { WorkingCalendar } from '../../domain/calendar/working-calendar';
import type { Organisation } from '../../domain/organisation/organisation';
import type { Connection } from './queries/statement';

/** Who is who and which days are worked, as they stood together at one moment. */
export interface ReferenceData {
  readonly organisation: Organisation;
  readonly calendar: WorkingCalendar;
}

/** Reads the whole organisation and the calendar in one statement, so that they belong together. */
export async function loadReferenceData(connection: Connection): Promise<ReferenceData> {
  const { rows } = await connection.query<{ organisation: Organisation; calendar: WorkingCalendar }>({
    name: 'load-reference-data', text: LOAD, values: [],
  });
  const row = rows[0];
  if (row === undefined) throw new Error('organisation_version has no row: the migrations have not run');
  return row;
}

export interface ReferenceCache {
  /** The data as of `version` or later, loaded over `connection` when this process does not have it yet. */
  at(version: number, connection: Connection): Promise<ReferenceData>;
}

/** Keeps what was read until the version in the record moves on. Several who need a new version at once wait for one load. */
export function createReferenceCache(): ReferenceCache {
  let cached: { readonly version: number; readonly data: Promise<ReferenceData> } | undefined;
  return {
    at(version, connection) {
      if (cached !== undefined && cached.version >= version) return cached.data;
      const data = loadReferenceData(connection);
      const loading = { version, data };
      cached = loading;
      data.catch(() => {
        if (cached === loading) cached = undefined;
      });
      return data;
    },
  };
}

/** The data as they stand now, or as of a version just read: at most one small question each time, the whole only when it changed. */
export function currentReference(connection: Connection): (version?: number) => Promise<ReferenceData> {
  const cache = createReferenceCache();
  return async (version) => cache.at(version ?? (await versionNow(connection)), connection);
}

async function versionNow(connection: Connection): Promise<number> {
  const { rows } = await connection.query<{ version: number }>({ name: 'organisation-version', text: VERSION, values: [] });
  return rows[0]?.version ?? 0;
}

const VERSION = 'select version from organisation_version';

const list = (fields: string, from: string): string => `
  coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(${fields}))) from ${from}), '[]'::jsonb)`;

const LOAD = `
select jsonb_build_object(
  'version', v.version,
  'agencies', ${list(`'id', id, 'system', system, 'pack', pack, 'level', level, 'name', name, 'abbreviation', abbreviation,
    'superiorName', superior_name, 'placeOfIssue', place_of_issue, 'collectiveName', collective_name, 'email', email, 'councilId', council_id,
    'initials', nullif(initials, false), 'footMark', nullif(foot_mark, false), 'rules', (
      select jsonb_object_agg(key, dated) from (
        select key, jsonb_agg(jsonb_build_object('value', value, 'source', source, 'validFrom', valid_from, 'verified', true)) as dated
        from agency_rule a where a.agency_id = r.id group by key
      ) set_here
    )`,
  '(select * from agency order by id) r')},
  'units', ${list(`'id', id, 'agencyId', agency_id, 'name', name, 'abbreviation', abbreviation`, '(select * from unit order by id) r')},
  'posts', ${list(`'id', id, 'agencyId', agency_id, 'unitId', unit_id, 'title', title,
    'signingTitle', signing_title, 'roles', roles`, '(select * from post order by id) r')},
  'persons', ${list(`'id', id, 'fullName', full_name, 'email', email, 'certificateId', certificate_id,
    'signaturePictureSha256', signature_picture_sha256`,
    '(select * from person order by id) r')},
  'appointments', ${list(`'personId', person_id, 'postId', post_id, 'from', from_on, 'until', until_on, 'acting', acting`,
    '(select * from appointment order by id) r')},
  'mandates', coalesce((select jsonb_agg(detail || jsonb_strip_nulls(jsonb_build_object('id', id, 'agencyId', agency_id, 'kind', kind,
    'from', from_on, 'until', until_on, 'ground', ground)) order by id) from mandate), '[]'::jsonb),
  'committees', ${list(`'id', id, 'agencyId', agency_id, 'name', name, 'signingName', signing_name, 'members', ${list(
    `'postId', post_id, 'from', from_on, 'until', until_on`,
    '(select * from committee_member m where m.committee_id = r.id order by from_on, post_id) m')}, 'term',
    case when term_name is not null then jsonb_build_object('name', term_name, 'from', term_from_on, 'until', term_until_on) end`,
  '(select * from committee order by id) r')},
  'seals', ${list(`'id', id, 'agencyId', agency_id, 'name', name, 'bodies', bodies, 'certificateId', certificate_id,
    'pictureSha256', picture_sha256, 'keepers', ${list(
    `'personId', person_id, 'from', from_on, 'until', until_on, 'handoverRecord', handover_record`,
    '(select * from seal_keeper k where k.seal_id = r.id order by from_on, person_id) k')}`, '(select * from seal order by id) r')},
  'series', ${list(`'id', id, 'agencyId', agency_id, 'name', name, 'documentTypes', document_types, 'scope', scope, 'givenBy', given_by,
    'givenWhen', given_when, 'openings', openings`, '(select * from number_series order by id) r')},
  'recipientGroups', ${list(`'id', id, 'agencyId', agency_id, 'name', name, 'aliases', aliases, 'memberIds', coalesce((select
    jsonb_agg(addressee_id order by position) from recipient_group_member m where m.group_id = r.id), '[]'::jsonb)`,
  '(select * from recipient_group order by id) r')},
  'addressees', ${list(`'id', id, 'agencyId', agency_id, 'name', name, 'aliases', aliases, 'channel', channel, 'email', email,
    'postId', post_id`, '(select * from addressee order by id) r')}
) as organisation, jsonb_build_object(
  'version', v.version,
  'years', ${list(`'year', year, 'confirmed', confirmed, 'source', source`, '(select * from calendar_year order by year) r')},
  'notices', coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('number', number, 'on', coalesce(change -> 'day' ->> 'on', change ->> 'on'),
    'kind', coalesce(change -> 'day' ->> 'kind', 'plain'), 'source', change -> 'day' ->> 'source')) order by number)
    from administration_change where kind in ('set-day', 'clear-day')), '[]'::jsonb),
  'days', ${list(`'on', day, 'kind', kind, 'name', name, 'source', source`, '(select * from calendar_day order by day) r')}
) as calendar
from organisation_version v`;
