import { createHash, generateKeyPairSync, randomBytes, sign, X509Certificate, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { buildCertificate } from '../../../adapters/signing/certificate-builder';

const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const SHA256 = '2.16.840.1.101.3.4.2.1';
const TIMESTAMP_INFO = '1.2.840.113549.1.9.16.1.4';

export interface TimeStampsHere {
  readonly url: string;
  /** PEM of the authority above the key that stamps. */
  readonly authorityPem: string;
  close(): Promise<void>;
}

/** An authority for time stamps (RFC 3161) over HTTP on this machine, which stamps the time it is told. */
export async function openTimeStamps({ at, purpose = TIME_STAMPING }: { readonly at: string; readonly purpose?: string }): Promise<TimeStampsHere> {
  const validity = { validFrom: '2020-01-01T00:00:00.000Z', validTo: '2040-01-01T00:00:00.000Z' };
  const root = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const privateKeyPem = root.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const rootDer = buildCertificate({ kind: 'authority', commonName: 'Cấp dấu thời gian thử', publicKey: root.publicKey, ...validity }, { privateKeyPem });
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const der = buildCertificate(
    { kind: 'signer', commonName: 'Máy cấp dấu thời gian', publicKey, purpose, ...validity }, { certificateDer: rootDer, privateKeyPem },
  );
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      const asked = pkijs.TimeStampReq.fromBER(new Uint8Array(Buffer.concat(chunks)));
      response.setHeader('Content-Type', 'application/timestamp-reply');
      response.end(Buffer.from(replyTo(asked, { at, der, privateKey })));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    authorityPem: new X509Certificate(rootDer).toString(),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

interface Stamper {
  readonly at: string;
  readonly der: Uint8Array;
  readonly privateKey: KeyObject;
}

function replyTo({ messageImprint, nonce }: pkijs.TimeStampReq, stamper: Stamper): ArrayBuffer {
  const serialNumber = new asn1.Integer({ valueHex: new Uint8Array([1, ...randomBytes(7)]) });
  const info = new pkijs.TSTInfo({
    version: 1, policy: '1.2.3.4.5', messageImprint, serialNumber, genTime: new Date(stamper.at), ...(nonce && { nonce }),
  });
  const status = new pkijs.PKIStatusInfo({ status: 0 });
  return new pkijs.TimeStampResp({ status, timeStampToken: tokenOf(new Uint8Array(info.toSchema().toBER()), stamper) }).toSchema().toBER();
}

function tokenOf(content: Uint8Array<ArrayBuffer>, { der, privateKey }: Stamper): pkijs.ContentInfo {
  const certificate = pkijs.Certificate.fromBER(new Uint8Array(der));
  const octets = (bytes: Uint8Array): asn1.OctetString => new asn1.OctetString({ valueHex: new Uint8Array(bytes) });
  const inside = (value: asn1.BaseBlock): asn1.Sequence => new asn1.Sequence({ value: [value] });
  const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
  const attributes = [
    new pkijs.Attribute({ type: '1.2.840.113549.1.9.3', values: [new asn1.ObjectIdentifier({ value: TIMESTAMP_INFO })] }),
    new pkijs.Attribute({ type: '1.2.840.113549.1.9.4', values: [octets(sha256(content))] }),
    new pkijs.Attribute({ type: '1.2.840.113549.1.9.16.2.47', values: [inside(inside(inside(octets(sha256(der)))))] }),
  ];
  attributes.sort((a, b) => Buffer.compare(Buffer.from(a.toSchema().toBER()), Buffer.from(b.toSchema().toBER())));
  const signedAttrs = new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes });
  const signed = Buffer.from(signedAttrs.toSchema().toBER());
  signed[0] = 0x31;
  const digestAlgorithm = new pkijs.AlgorithmIdentifier({ algorithmId: SHA256 });
  const signer = new pkijs.SignerInfo({
    version: 1, digestAlgorithm, signedAttrs, signature: octets(sign('sha256', signed, privateKey)),
    sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    signatureAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: '1.2.840.10045.4.3.2' }),
  });
  const data = new pkijs.SignedData({
    version: 3, digestAlgorithms: [digestAlgorithm], certificates: [certificate], signerInfos: [signer],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: TIMESTAMP_INFO, eContent: octets(content) }),
  });
  return new pkijs.ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: data.toSchema(true) });
}
