import { createHash, type X509Certificate } from 'node:crypto';
import type * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import type { Instant } from '../../../domain/time/instant';
import { OID } from '../object-identifiers';
import { digestNamed } from './digest-algorithms';
import { proveSigner, readSignedData } from './signed-data';

/** A time stamp (RFC 3161) as its token tells it. */
export interface TimestampFound {
  readonly at: Instant;
  readonly certificate: X509Certificate;
  readonly others: readonly Uint8Array[];
  /** The token is about these bytes and its own signature is right; whether its authority counts is asked elsewhere. */
  readonly holds: boolean;
}

/** Reads a token and proves it over the stamped bytes. Undefined when it is no such token. */
export function readTimestamp(schema: asn1.AsnType, stamped: Uint8Array): TimestampFound | undefined {
  const container = readSignedData(schema);
  const { eContentType, eContent } = container?.content ?? {};
  if (!container || eContentType !== OID.timestampInfo || !eContent) return undefined;
  const content = new Uint8Array(eContent.getValue());
  const info = pkijs.TSTInfo.fromBER(content);
  const proven = proveSigner(container, OID.timestampInfo, [content]);
  if (!proven) return undefined;
  return { ...proven, at: info.genTime.toISOString(), holds: proven.holds && isAbout(info, stamped) };
}

function isAbout({ messageImprint: { hashAlgorithm, hashedMessage } }: pkijs.TSTInfo, stamped: Uint8Array): boolean {
  const digest = digestNamed(hashAlgorithm.algorithmId);
  return digest !== undefined && createHash(digest).update(stamped).digest().equals(Buffer.from(hashedMessage.valueBlock.valueHexView));
}
