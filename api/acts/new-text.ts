import type { Request } from 'express';
import type { DoorFindings } from '../../domain/document/document-commands';
import type { AddressedLine, TextRef } from '../../domain/document/document-events';
import type { ApiParts } from '../api-parts';
import { corrected, type Corrections } from '../drafts/corrections';
import { keepVersion, readingOf } from '../drafts/draft-store';
import { doorFindings } from '../drafts/findings';
import { readIn, type KeptReading, type ReadIn } from '../drafts/read-text';
import { refuseTypesetScan, withFieldsKeyedIn } from '../drafts/scan';
import { expandLines, fromOwnDirectory, type ChosenLines } from '../drafts/recipients';
import type { LoadedDocument } from '../documents/load-document';
import type { SignedIn } from '../http/route';
import { fail, failWith } from '../problems/problem';
import { holderOf } from '../../domain/organisation/posts';
import type { PointedAt } from '../../domain/as-drafted/found-places';
import { keepOwnPage } from '../drafts/own-page';
import type { PageWay } from '../drafts/pointed-places';
import { linesOfNewText } from './settle-lines';

export interface TextChange {
  readonly text?: string;
  readonly corrections?: Corrections;
  readonly recipients?: ChosenLines;
  /** As the text that stands unless said. */
  readonly page?: PageWay | undefined;
  readonly places?: PointedAt | undefined;
}

export interface NewText {
  readonly text: TextRef;
  readonly recipients: readonly AddressedLine[];
  readonly findings: DoorFindings;
  readonly subject: string;
}

/** A new version from a file, a text or corrections; with none of them, the version that stands. Kept before the act that names it. */
export async function takeNewText(
  parts: ApiParts, signedIn: SignedIn, loaded: LoadedDocument, request: Request, change: TextChange,
): Promise<NewText> {
  const { state } = loaded;
  const { agencyId, signerPostId } = state.facts;
  const chosen = change.recipients && fromOwnDirectory(change.recipients, signedIn.organisation, agencyId);
  const { before, read, sent } = await readNewText(parts, loaded, request, change);
  const isUnchanged = !sent && !change.corrections;
  const text = isUnchanged ? state.text : await newVersion(parts, signedIn, loaded, read, sent, change);
  const recipients = isUnchanged && !chosen
    ? state.recipients
    : linesOfNewText(
      state, expandLines(before, signedIn.organisation, agencyId), expandLines(read.reading, signedIn.organisation, agencyId), chosen,
    );
  return { text, recipients, findings: doorFindings(read.reading, signerPostId), subject: read.reading.subject ?? '' };
}

export interface ReadAnew {
  /** The text that stands. */
  readonly before: KeptReading;
  /** The text as it is to be. */
  readonly read: ReadIn;
  /** The file or text it comes from, if one was sent. */
  readonly sent: ReadIn | undefined;
}

/** Reads a file, a text or corrections over the version that stands, and keeps nothing of it as a version yet. */
export async function readNewText(
  parts: ApiParts, { state, documentId }: LoadedDocument, request: Request, change: Pick<TextChange, 'text' | 'corrections'>,
): Promise<ReadAnew> {
  const current = await parts.database.documentVersion.findUnique({
    where: { documentId_version: { documentId, version: state.text.version } },
  });
  if (!current) failWith({ code: 'NOT_FOUND' });
  const before = readingOf(current.content);
  const sent = await readIn(parts, request, change.text);
  const standing = sent ? withFieldsKeyedIn(sent.reading, before) : before;
  return { before, sent, read: { ...sent, reading: change.corrections ? corrected(standing, change.corrections) : standing } };
}

/** Keeps the version, with its own page where the document is signed as it was drafted: then a new text needs a new file. */
async function newVersion(
  parts: ApiParts, { viewer, organisation, today }: SignedIn, { state, documentId }: LoadedDocument, read: ReadIn, sent: ReadIn | undefined,
  { page, places }: TextChange,
): Promise<TextRef> {
  const way = page ?? (state.text.page ? 'as-drafted' : 'typeset');
  refuseTypesetScan(read.reading, way);
  if (way === 'typeset') return keepVersion(parts, documentId, read, viewer.personId);
  if (!sent?.file?.name) fail('OWN_FILE_NEEDED', undefined, 'file');
  const { agencyId, signerPostId, coSignerPostId } = state.facts;
  const pack = organisation.agencies.find((agency) => agency.id === agencyId)?.pack ?? 'state-nd30';
  const nameAt = (postId: string) => holderOf(organisation, postId, today)?.fullName ?? '';
  const ownPage = await keepOwnPage(parts, {
    fileSha256: sent.file.sha256, pack, signerName: nameAt(signerPostId), ...(coSignerPostId && { coSignerName: nameAt(coSignerPostId) }), pointed: places,
  });
  return { ...(await keepVersion(parts, documentId, read, viewer.personId)), page: ownPage };
}
