import { noteStatement } from '../../adapters/postgres/administration/note';
import { foundAgency, type AgencyAsked, type Founding } from '../../domain/administration/found-agency';
import { officialCalendar } from '../../domain/calendar/official-days';
import type { Refusal as RuleRefusal } from '../../domain/stream/refusal';
import { sentenceOf } from '../../domain/stream/refusal-codes';
import { writeCalendar } from '../../prisma/seed/write-calendar';
import { writeOrganisation } from '../../prisma/seed/write-organisation';
import { Refusal } from '../refusal';
import { writeFirstEntryLink, type FirstEntryLink } from './first-entry-link';
import { withinOrganisation } from './within-organisation';

export interface CreatedAgency extends FirstEntryLink {
  readonly code: string;
  readonly name: string;
  readonly administrator: string;
  readonly login: string;
}

/** Lays an agency with its administrator into the database; the first one brings the calendar along. @throws Refusal */
export async function createAgency(asked: AgencyAsked): Promise<CreatedAgency> {
  return withinOrganisation(async ({ client, organisation, calendar, today }) => {
    const founding = foundAgency(asked, organisation, today);
    if ('refusal' in founding) throw new Refusal(refusedWords(founding.refusal));
    await writeOrganisation(client, organisationOf(founding));
    if (calendar.years.length === 0) await writeCalendar(client, officialCalendar);
    const { personId } = founding.appointment;
    const link = await writeFirstEntryLink(client, personId, today);
    const { rows } = await client.query<{ login: string; name: string }>(
      'select login, full_name as name from account join person on id = person_id where person_id = $1', [personId]);
    const [{ login, name: administrator } = { login: '', name: '' }] = rows;
    const { id: agencyId, name } = founding.agency;
    await client.query(noteStatement({ id: `found-agency/${agencyId}`, agencyId, noted: { kind: 'found-agency', name, administrator } }));
    return { code: agencyId, name, administrator, login, ...link };
  });
}

function organisationOf({ agency, post, committees, person, appointment }: Founding) {
  return {
    version: 0, agencies: [agency], units: [], posts: [post], persons: person ? [person] : [], appointments: [appointment], mandates: [],
    committees, seals: [], series: [], recipientGroups: [], addressees: [],
  };
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  code: 'Mã cơ quan này đã có.', name: 'Cơ quan mang tên này đã có.', council: 'Không có HĐND mang mã ở --council; hãy lập HĐND trước.',
  term: 'Cấp ủy đánh số theo nhiệm kỳ: hãy cho --term "TÊN TỪ-NGÀY ĐẾN-NGÀY".',
};

function refusedWords({ code, facts, field = '' }: RuleRefusal): string {
  return FIELD_WORDS[field] ?? sentenceOf(code, facts);
}
