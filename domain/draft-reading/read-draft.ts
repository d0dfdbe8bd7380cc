import { confidenceOf } from './confidence';
import type { DraftReading, MissingPart, PlacedReading } from './draft-reading';
import { sourceOfText, type DraftSource } from './draft-source';
import { typeNameOf } from './document-types';
import { findDamage } from './find-damage';
import { numbered, placesOf, type FoundLines } from './found-lines';
import { deriveIssuingBody } from './issuing-body';
import { joinParagraphs } from './join-paragraphs';
import { partsOfSource } from './parts-of-source';
import { readAddressees } from './read-addressees';
import { readAnnexes } from './read-annexes';
import { readBody } from './read-body';
import { readHead, type HeadRead } from './read-head';
import { readRecipients } from './read-recipients';
import { readStamps } from './read-secrecy';
import { readSession } from './read-session';
import { readSignature } from './read-signature';
import { splitDraft } from './split-draft';

/**
 * Reads a draft: repairs what can be repaired, then proposes its fields and blocks, each with its place and how far to trust it. Of a
 * plain text, lines are paragraphs, "| a | b |" is a table row and "[^1]" a footnote mark. What is not found is absent and named in
 * `missing`.
 */
export function readDraft(draft: string | DraftSource): PlacedReading {
  const source = typeof draft === 'string' ? sourceOfText(draft) : draft;
  const { parts, repairs, footnotes } = partsOfSource(source);
  const sections = splitDraft(parts);
  const { rest: afterHead, found: foundInHead, ...head } = readHead(sections.beforeTail);
  const addressed = readAddressees(afterHead);
  const joined = joinParagraphs(addressed.rest);
  const body = readBody(joined.parts, footnotes);
  const signed = readSignature(sections.signatureLines);
  const recipients = readRecipients(sections.recipientLines);
  const session = readSession(head.subject, body.blocks);
  const { found: foundStamps, ...stamps } = readStamps(parts);
  const annexed = readAnnexes(sections.annexParts, footnotes);
  const fields = {
    ...fieldsOfHead(head, signed.signature.capacity, source),
    addressees: addressed.addressees,
    ...(session !== undefined && { session: session.session }),
    ...stamps,
    signature: signed.signature,
    recipients: recipients.recipients,
    ...(recipients.archive !== undefined && { archive: recipients.archive }),
    body: body.blocks,
    annexes: annexed.annexes,
  };
  const found: FoundLines = {
    ...foundInHead, ...foundStamps, ...signed.found, ...recipients.found, ...body.found, ...annexed.found,
    ...numbered('addressees', addressed.lines),
    ...(session !== undefined && { session: (session.block === undefined ? foundInHead['subject'] : body.found[`body.${session.block}`]) ?? [] }),
  };
  const damaged = findDamage(parts);
  const places = placesOf(found);
  return {
    ...fields,
    missing: missingOf(fields),
    repairs: [...repairs, ...joined.repairs, ...recipients.repairs].sort((one, other) => one.place - other.place),
    damaged,
    leftOver: signed.unread,
    places,
    confidence: confidenceOf({ fields: namesOf(fields), places, damaged, recipients: fields.recipients }),
  };
}

type FieldsOfHead = Omit<HeadRead, 'numberLine' | 'isParty' | 'rest' | 'found'> & Pick<DraftReading, 'system' | 'number' | 'symbol'>;
type ReadFields = Omit<DraftReading, 'missing' | 'repairs' | 'damaged' | 'leftOver' | 'places' | 'confidence'>;

function fieldsOfHead(head: Omit<HeadRead, 'rest' | 'found'>, capacity: readonly string[], source: DraftSource): FieldsOfHead {
  const { numberLine, isParty, ...named } = head;
  const isPartyForm = isParty || numberLine?.system === 'party' || capacity.some((line) => /^[TK]\/[ML T]/u.test(line));
  const issuingBody = named.issuingBody ?? deriveIssuingBody(numberLine?.body, named.placeOfIssue, wordsOf(source));
  const typeName = named.typeName ?? typeNameOf(named.documentType ?? '');
  return {
    ...named,
    system: isPartyForm ? 'party' : 'state',
    ...(numberLine?.number !== undefined && { number: numberLine.number }),
    ...(numberLine !== undefined && { symbol: numberLine.symbol }),
    ...(issuingBody !== undefined && { issuingBody }),
    ...(typeName !== undefined && { typeName }),
  };
}

function wordsOf({ pieces }: DraftSource): string {
  return pieces.flatMap((piece) => (piece.kind === 'line' ? [piece.text] : [])).join('\n').normalize('NFC');
}

/** The names under which places and confidence of the fields that were found are kept. */
function namesOf({ body: _body, typeName: _name, addressees, signature, recipients, annexes, ...plain }: ReadFields): string[] {
  const many = (name: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${name}.${at}`);
  return [
    ...Object.keys(plain), ...many('addressees', addressees.length), ...many('signature.capacity', signature.capacity.length),
    ...(signature.post === undefined ? [] : ['signature.post']), ...(signature.name === undefined ? [] : ['signature.name']),
    ...many('recipients', recipients.length), ...many('annexes', annexes.length),
  ];
}

function missingOf(fields: Pick<DraftReading, 'recipients' | 'signature' | 'subject' | 'documentType' | 'body'>): MissingPart[] {
  const found: Readonly<Record<MissingPart, boolean>> = {
    recipients: fields.recipients.length > 0,
    signer: fields.signature.post !== undefined,
    subject: fields.subject !== undefined,
    type: fields.documentType !== undefined,
    body: fields.body.length > 0,
  };
  return (['recipients', 'signer', 'subject', 'type', 'body'] as const).filter((part) => !found[part]);
}
