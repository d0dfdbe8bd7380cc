import type { Pool } from 'pg';
import { personOf } from '../../domain/organisation/posts';
import { keeperOf } from '../../domain/seals/may-seal';
import { warningDue, type EndingCertificate } from '../../domain/signing/certificate-warnings';
import { civilDateOf, type Instant } from '../../domain/time/instant';
import type { SigningKeys } from '../signing/signing-keys';
import { loadReferenceData } from './organisation';
import { orRecordError } from './record-unavailable';

interface Owned {
  readonly certificateId: string | undefined;
  readonly personId: string | undefined;
  readonly seal?: string;
}

/** Looks after the certificates of people and seals. Mails that went out stand beside the other ones of each person. Throws `RecordUnavailable`. */
export function createCertificateWatch(pool: Pool, keys: SigningKeys) {
  return {
    endingSoon: (now: Instant) => orRecordError(() => endingSoon(pool, keys, now)),
    claim: (ending: EndingCertificate) => orRecordError(async () => {
      const { rowCount } = await pool.query({ name: 'claim-certificate-mail', text: CLAIM, values: [ending.personId, keyOf(ending)] });
      return rowCount === 1;
    }),
    giveBack: (ending: EndingCertificate) => orRecordError(async () => {
      await pool.query({ name: 'give-back-certificate-mail', text: GIVE_BACK, values: [ending.personId, keyOf(ending)] });
    }),
  };
}

async function endingSoon(pool: Pool, keys: SigningKeys, now: Instant): Promise<readonly EndingCertificate[]> {
  const { organisation } = await loadReferenceData(pool);
  const today = civilDateOf(now);
  const owned: readonly Owned[] = [
    ...organisation.persons.map(({ id, certificateId }) => ({ certificateId, personId: id })),
    ...organisation.seals.map((seal) => ({ certificateId: seal.certificateId, personId: keeperOf(seal, today)?.personId, seal: seal.name })),
  ];
  const found = await Promise.all(owned.map(async ({ certificateId, personId, seal }) => {
    const facts = certificateId === undefined ? undefined : await keys.certificateOf(certificateId);
    const due = facts && facts.revokedAt === undefined ? warningDue(facts.validTo, now) : undefined;
    const email = personOf(organisation, personId ?? '')?.email;
    if (!due || !facts || certificateId === undefined || personId === undefined || email === undefined) return [];
    return [{ certificateId, personId, email, validTo: facts.validTo, ...due, ...(seal !== undefined && { seal }) }];
  }));
  return found.flat();
}

function keyOf({ certificateId, warning }: EndingCertificate): string {
  return `certificate-ends/${certificateId}/${warning}`;
}

const CLAIM = "insert into notification (person_id, kind, key) values ($1, 'certificate-ends', $2) on conflict (person_id, key) do nothing";
const GIVE_BACK = 'delete from notification where person_id = $1 and key = $2';
