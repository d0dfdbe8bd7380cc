import type { DraftReading } from '../../domain/draft-reading/draft-reading';

/** What is read of a draft in the shape a careful reader keys it in: a blank is `null`, `outline` the headings of the body. */
export function keyedIn(reading: DraftReading): Readonly<Record<string, unknown>> {
  const { system, documentType, number, symbol, superiorBody, issuingBody, placeOfIssue, issuedOn, subject, addressees, session } = reading;
  return {
    system, documentType, number: number ?? null, symbol, issuingBody, placeOfIssue,
    issuedOn: { day: issuedOn?.day ?? null, month: issuedOn?.month ?? null, year: issuedOn?.year ?? null },
    subject, addressees, signature: reading.signature, recipients: reading.recipients, archive: reading.archive,
    outline: reading.body.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
    annexes: reading.annexes.map(({ label, title }) => ({ label, title })),
    ...(superiorBody !== undefined && { superiorBody }), ...(session !== undefined && { session }),
    ...(reading.urgency !== undefined && { urgency: reading.urgency }), ...(reading.secrecy !== undefined && { secrecy: reading.secrecy }),
  };
}
