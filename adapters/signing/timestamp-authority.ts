import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';

const SHA256 = '2.16.840.1.101.3.4.2.1';
const ANSWER_WITHIN_MS = 10_000;
const GRANTED: readonly number[] = [0, 1];

/** Puts a time on bytes: answers the DER of a token (RFC 3161). @throws when the authority is away or refuses */
export type StampTime = (bytes: Uint8Array) => Promise<Uint8Array>;

/** Where the office has an authority for time stamps: its signatures become PAdES baseline T, the sealed file LT. */
export interface TimestampsByAuthority {
  readonly stampTime: StampTime;
  /** PEM of the authorities whose stamps count. */
  readonly authorityPem: string;
}

/** @throws when the file of the authority's certificates cannot be read */
export async function openTimestamps({ url, authorityFile }: { readonly url: string; readonly authorityFile: string }): Promise<TimestampsByAuthority> {
  return { stampTime: createTimestampAuthority(url), authorityPem: await readFile(authorityFile, 'utf8') };
}

/** The authority behind an address that takes requests over HTTP (RFC 3161, 3.4). The token is proven by whoever verifies the file. */
export function createTimestampAuthority(url: string): StampTime {
  return async (bytes) => {
    const nonce = newNonce();
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/timestamp-query' },
      body: new Uint8Array(requestFor(bytes, nonce)),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    if (!response.ok) throw new Error(`The time stamp authority answered ${response.status}.`);
    return tokenIn(await response.arrayBuffer(), nonce);
  };
}

function requestFor(bytes: Uint8Array, nonce: asn1.Integer): ArrayBuffer {
  const hashedMessage = new asn1.OctetString({ valueHex: new Uint8Array(createHash('sha256').update(bytes).digest()) });
  const hashAlgorithm = new pkijs.AlgorithmIdentifier({ algorithmId: SHA256 });
  const messageImprint = new pkijs.MessageImprint({ hashAlgorithm, hashedMessage });
  return new pkijs.TimeStampReq({ version: 1, messageImprint, nonce, certReq: true }).toSchema().toBER();
}

/** The token of an answer to this very request. */
function tokenIn(der: ArrayBuffer, nonce: asn1.Integer): Uint8Array {
  const { status, timeStampToken } = pkijs.TimeStampResp.fromBER(der);
  if (!timeStampToken || !GRANTED.includes(Number(status.status))) throw new Error(`The time stamp authority refused: status ${Number(status.status)}.`);
  const { encapContentInfo } = new pkijs.SignedData({ schema: timeStampToken.content });
  const info = encapContentInfo.eContent && pkijs.TSTInfo.fromBER(encapContentInfo.eContent.getValue());
  if (!info?.nonce?.isEqual(nonce)) throw new Error('The time stamp authority answered another request.');
  return Buffer.from(timeStampToken.toSchema().toBER());
}

/** 8 random bytes, positive. */
function newNonce(): asn1.Integer {
  const value = new Uint8Array(randomBytes(8));
  value[0] = ((value[0] ?? 0) & 0x3f) | 0x40;
  return new asn1.Integer({ valueHex: value });
}
