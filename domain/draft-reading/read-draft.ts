import type { DraftReading, MissingPart } from './draft-reading';
import { typeNameOf } from './document-types';
import { findDamage } from './find-damage';
import { deriveIssuingBody } from './issuing-body';
import { joinParagraphs } from './join-paragraphs';
import { partsOfText } from './parts-of-text';
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
 * Reads the text of a draft: repairs what can be repaired, then proposes its fields and blocks. Lines are paragraphs; "| a | b |"
 * is a table row and "[^1]" a footnote mark. What is not found is absent and named in `missing`.
 */
export function readDraft(text: string): DraftReading {
  const { parts, repairs, footnotes } = partsOfText(text);
  const sections = splitDraft(parts);
  const { rest: afterHead, ...head } = readHead(sections.beforeTail);
  const { addressees, rest } = readAddressees(afterHead);
  const joined = joinParagraphs(rest);
  const body = readBody(joined.parts, footnotes);
  const { signature, unread } = readSignature(sections.signatureLines);
  const recipients = readRecipients(sections.recipientLines);
  const session = readSession(head.subject, body);
  const fields = {
    ...fieldsOfHead(head, signature.capacity, text),
    addressees,
    ...(session !== undefined && { session }),
    ...readStamps(parts),
    signature,
    recipients: recipients.recipients,
    ...(recipients.archive !== undefined && { archive: recipients.archive }),
    body,
    annexes: readAnnexes(sections.annexParts, footnotes),
  };
  return {
    ...fields,
    missing: missingOf(fields),
    repairs: [...repairs, ...joined.repairs, ...recipients.repairs].sort((one, other) => one.place - other.place),
    damaged: findDamage(parts),
    leftOver: unread,
  };
}

type FieldsOfHead = Omit<HeadRead, 'numberLine' | 'isParty' | 'rest'> & Pick<DraftReading, 'system' | 'number' | 'symbol'>;

function fieldsOfHead(head: Omit<HeadRead, 'rest'>, capacity: readonly string[], text: string): FieldsOfHead {
  const { numberLine, isParty, ...named } = head;
  const isPartyForm = isParty || numberLine?.system === 'party' || capacity.some((line) => /^[TK]\/[ML T]/u.test(line));
  const issuingBody = named.issuingBody ?? deriveIssuingBody(numberLine?.body, named.placeOfIssue, text.normalize('NFC'));
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
