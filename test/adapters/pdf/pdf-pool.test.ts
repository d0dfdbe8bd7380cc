import { createPdfPool } from '../../../adapters/pdf/pdf-pool';
import { signOnce } from '../../../adapters/signing/signing-keys';
import { CONCLUSION } from '../typeset/sample-content';
import { openAuthority, PIN, SEALED_AT, SIGNED_AT } from './issued-document';

test('a document goes through the pool from its words to the verified file', async () => {
  const pool = createPdfPool(2);
  const authority = await openAuthority();
  const [person, agency] = [await authority.certificateOf('signer'), await authority.certificateOf('agency')];
  if (!person || !agency) throw new Error('no certificates');
  const keyOf = async (id: string, attributes: Uint8Array): Promise<Uint8Array> => {
    const outcome = await signOnce(authority, { certificateId: id, pin: PIN }, attributes);
    if (outcome.kind !== 'signed') throw new Error(outcome.code);
    return outcome.signature;
  };

  const approved = await pool.typesetForApproval(CONCLUSION, { signer: CONCLUSION.signature.name, agency: CONCLUSION.issuingBody });
  const name = CONCLUSION.signature.name;
  const appearance = { kind: 'handwriting', name } as const;
  const personal = { pdf: approved.pdf, field: 'ChuKy1', appearance, text: { name }, at: SIGNED_AT };
  const first = await pool.prepareSignature(personal, person);
  const signed = await pool.embedSignature(first.bytes, await keyOf('signer', first.attributes), person);
  const text = { name: agency.holder.name };
  const seal = { pdf: signed, appearance: { kind: 'demo-seal' }, text, at: SEALED_AT, number: 9, issuedOn: '2026-02-03' } as const;
  const second = await pool.prepareSeal(seal, agency);
  const issued = await pool.embedSignature(second.bytes, await keyOf('agency', second.attributes), agency);

  const signatures = [{ field: 'ChuKy1' }, { field: 'ConDau' }];
  const expectations = { authorityPem: authority.authorityPem, signatures, number: 9, issuedOn: '2026-02-03' };
  expect((await pool.verifyIssued(issued, expectations)).checks.filter(({ ok }) => !ok)).toEqual([]);
  await pool.close();
});
