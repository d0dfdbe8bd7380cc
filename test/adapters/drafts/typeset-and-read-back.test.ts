import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDraftFile } from '../../../adapters/drafts/read-draft-file';
import { createTypesetter } from '../../../adapters/typeset/typesetter';
import type { PageContent } from '../../../domain/document/page-content';
import type { DraftReading } from '../../../domain/draft-reading/draft-reading';
import { readDraft } from '../../../domain/draft-reading/read-draft';

const SAMPLES = join(__dirname, '../../../samples');

test.each(['bao-cao-kinh-te-xa-hoi-6-thang', 'ket-luan-hoi-nghi-dang-uy', 'thong-bao-lich-tiep-cong-dan'])(
  '%s, typeset and read back from its PDF, gives the same fields and the same text', async (name) => {
    const given = readDraft(readFileSync(join(SAMPLES, `${name}.txt`), 'utf8'));
    const outcome = await readDraftFile(createTypesetter().typeset(contentOf(given)).pdf);
    if (outcome.kind === 'refused') throw new Error(outcome.code);
    const read = readDraft(outcome.source);
    expect(fieldsOf(read)).toEqual(fieldsOf(given));
    expect(read.body).toEqual(expect.arrayContaining(given.body.filter((block) => block.kind !== 'table')));
  });

test('of a page that two sign the first signer is read, as it was set', async () => {
  const given = readDraft(readFileSync(join(SAMPLES, 'thong-bao-lich-tiep-cong-dan.txt'), 'utf8'));
  const coSignature = { lines: ['TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH'], name: 'Đinh Trọng Nghĩa' };
  const outcome = await readDraftFile(createTypesetter().typeset({ ...contentOf(given), coSignature }).pdf);
  if (outcome.kind === 'refused') throw new Error(outcome.code);
  const { signature, recipients } = readDraft(outcome.source);
  expect({ signature, recipients }).toEqual({ signature: given.signature, recipients: given.recipients });
});

/** Month and year are filled at issue, so the page does not show them yet; a table comes back as lines. */
function fieldsOf(reading: DraftReading): unknown {
  const { issuedOn: _blank, body: _body, repairs: _repairs, places: _places, confidence: _confidence, annexes, ...fields } = reading;
  return { ...fields, annexes: annexes.map((annex) => [annex.label, annex.title]) };
}

function contentOf(reading: DraftReading): PageContent {
  return {
    profile: reading.system === 'party' ? 'party-hd05' : 'state-nd30',
    ...(reading.superiorBody !== undefined && { superiorBody: reading.superiorBody }),
    issuingBody: reading.issuingBody ?? '', symbol: reading.symbol ?? '', placeOfIssue: reading.placeOfIssue ?? '',
    typeName: reading.typeName ?? '', subject: reading.subject ?? '', addressees: reading.addressees, blocks: reading.body,
    signature: { lines: [...reading.signature.capacity, reading.signature.post ?? ''], name: reading.signature.name ?? '' },
    recipients: { lines: reading.recipients.map((line) => line.line), archiveLine: reading.archive?.line ?? '' },
    annexes: reading.annexes,
  };
}
