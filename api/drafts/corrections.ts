import { z } from 'zod';
import type { MissingPart } from '../../domain/draft-reading/draft-reading';
import { typeNameOf } from '../../domain/draft-reading/document-types';
import { isArchiveLine, parseArchiveLine } from '../../domain/recipients/archive-line';
import { parseRecipientLine } from '../../domain/recipients/parse-recipient-line';
import type { KeptReading } from './read-text';

const line = z.string().trim().min(1).max(500);

/** What the clerk corrects beside the page. A field that is left out stays as it was read. */
export const correctionsSchema = z.object({
  subject: z.string().trim().max(1_000).optional(),
  documentType: z.string().min(1).max(10).optional(),
  urgency: z.enum(['normal', 'urgent', 'very-urgent', 'express']).optional(),
  addressees: z.array(line).max(50).optional(),
  /** Lines of Nơi nhận as printed, with or without the line of the file copy. */
  recipients: z.array(line).max(200).optional(),
  postId: z.string().optional(),
}).meta({ id: 'DraftCorrections' });

export type Corrections = z.infer<typeof correctionsSchema>;

export function corrected(reading: KeptReading, corrections: Corrections): KeptReading {
  const { subject, documentType, urgency, addressees, recipients } = corrections;
  const { urgency: readUrgency, ...rest } = reading;
  const kept = urgency ?? readUrgency;
  const typeName = documentType === undefined ? reading.typeName : typeNameOf(documentType);
  const changed: KeptReading = {
    ...rest,
    ...(subject !== undefined && { subject }),
    ...(documentType !== undefined && { documentType }),
    ...(typeName !== undefined && { typeName }),
    ...(kept !== undefined && kept !== 'normal' && { urgency: kept }),
    ...(addressees !== undefined && { addressees }),
    ...(recipients !== undefined && readLines(recipients)),
  };
  return { ...changed, missing: stillMissing(changed) };
}

/** The dash before a line belongs to the page, not to the line: who types it from the page may write it. */
function readLines(typed: readonly string[]): Pick<KeptReading, 'recipients' | 'archive'> {
  const lines = typed.map((one) => one.replace(/^[-–—]\s*/u, ''));
  const archiveLine = lines.find((one) => isArchiveLine(one));
  const recipients = lines.filter((one) => !isArchiveLine(one)).map((one) => {
    const { printed, purpose, asAbove, bodies } = parseRecipientLine(one);
    return { line: printed, expandsTo: bodies, ...(purpose && { purpose }), ...(asAbove && { asAbove }) };
  });
  return { recipients, ...(archiveLine !== undefined && { archive: { ...parseArchiveLine(archiveLine), line: archiveLine } }) };
}

function stillMissing(reading: KeptReading): readonly MissingPart[] {
  const isThere: Readonly<Record<MissingPart, boolean>> = {
    recipients: reading.recipients.length > 0, signer: reading.signature.post !== undefined, subject: (reading.subject ?? '') !== '',
    type: reading.documentType !== undefined, body: reading.body.length > 0,
  };
  return (['recipients', 'signer', 'subject', 'type', 'body'] as const).filter((part) => !isThere[part]);
}
