import { createHash, createPrivateKey, generateKeyPairSync, sign, X509Certificate, type KeyObject } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { statusByAnswer } from '../../../adapters/pdf/verify/revocation/status-by-answer';
import { buildCertificate } from '../../../adapters/signing/certificate-builder';

const VALIDITY = { validFrom: '2026-01-01T00:00:00.000Z', validTo: '2028-01-01T00:00:00.000Z' };
const ANSWERS = '1.3.6.1.5.5.7.3.9';
const GOOD = new asn1.Primitive({ idBlock: { tagClass: 3, tagNumber: 0 } });
const REVOKED = new asn1.Constructed({
  idBlock: { tagClass: 3, tagNumber: 1 },
  value: [
    new asn1.GeneralizedTime({ valueDate: new Date('2026-06-01T00:00:00.000Z') }),
    new asn1.Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: [new asn1.Enumerated({ value: 1 })] }),
  ],
});

const authority = authorityNamed('Cơ quan chứng thực thử');
const person = certificateFrom(authority);
const question = { certificate: new X509Certificate(person.der), issuer: new X509Certificate(authority.der), at: '2026-06-20T02:00:00.000Z' };

test('an answer of the authority says that a certificate stands, or since when and why not', () => {
  expect(statusByAnswer(answer(GOOD, authority.key), question)).toEqual({ kind: 'good' });
  expect(statusByAnswer(answer(REVOKED, authority.key), question)).toEqual({ kind: 'revoked', at: '2026-06-01T00:00:00.000Z', reason: 1 });
});

test('somebody whom the authority has certified to answer may, and nobody else', () => {
  const deputy = certificateFrom(authority, ANSWERS);
  expect(statusByAnswer(answer(GOOD, deputy.key, deputy.der), question)).toEqual({ kind: 'good' });
  expect(statusByAnswer(answer(GOOD, person.key, person.der), question)).toEqual({ kind: 'unknown' });
  const stranger = certificateFrom(authorityNamed('Một cơ quan khác'), ANSWERS);
  expect(statusByAnswer(answer(GOOD, stranger.key, stranger.der), question)).toEqual({ kind: 'unknown' });
});

test('an answer about another certificate, or from before the signature, says nothing', () => {
  const other = { ...question, certificate: new X509Certificate(certificateFrom(authority).der) };
  expect(statusByAnswer(answer(GOOD, authority.key), other)).toEqual({ kind: 'unknown' });
  expect(statusByAnswer(answer(GOOD, authority.key), { ...question, at: '2026-07-20T00:00:00.000Z' })).toEqual({ kind: 'unknown' });
});

interface Keyed {
  readonly der: Uint8Array;
  readonly key: KeyObject;
  readonly privateKeyPem: string;
}

function authorityNamed(commonName: string): Keyed {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const privateKeyPem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { der: buildCertificate({ kind: 'authority', commonName, publicKey, ...VALIDITY }, { privateKeyPem }), key: privateKey, privateKeyPem };
}

function certificateFrom({ der, privateKeyPem }: Keyed, purpose?: string): Keyed {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const request = { kind: 'signer', commonName: 'Đoàn Thị Nguyệt Quế', publicKey, ...VALIDITY, ...(purpose && { purpose }) } as const;
  const own = buildCertificate(request, { certificateDer: der, privateKeyPem });
  return { der: own, key: privateKey, privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

/** An OCSP response (RFC 6960) about the person, good for a week from 20 June on. */
function answer(certStatus: asn1.BaseBlock, key: KeyObject, signerDer?: Uint8Array): Uint8Array {
  const issuer = pkijs.Certificate.fromBER(new Uint8Array(authority.der));
  const hash = (bytes: ArrayBuffer | Uint8Array): asn1.OctetString =>
    new asn1.OctetString({ valueHex: new Uint8Array(createHash('sha1').update(new Uint8Array(bytes)).digest()) });
  const certID = new pkijs.CertID({
    hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: '1.3.14.3.2.26' }),
    issuerNameHash: hash(issuer.subject.toSchema().toBER()),
    issuerKeyHash: hash(issuer.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView),
    serialNumber: pkijs.Certificate.fromBER(new Uint8Array(person.der)).serialNumber,
  });
  const single = new pkijs.SingleResponse({
    certID, certStatus, thisUpdate: new Date('2026-06-20T03:00:00.000Z'), nextUpdate: new Date('2026-06-27T03:00:00.000Z'),
  });
  const tbsResponseData = new pkijs.ResponseData({
    responderID: issuer.subject, producedAt: new Date('2026-06-20T03:00:00.000Z'), responses: [single],
  });
  const signatureAlgorithm = new pkijs.AlgorithmIdentifier({ algorithmId: '1.2.840.10045.4.3.2' });
  const body = Buffer.from(tbsResponseData.toSchema(true).toBER());
  tbsResponseData.tbs = new Uint8Array(body).buffer;
  const signature = new asn1.BitString({ valueHex: new Uint8Array(sign('sha256', body, createPrivateKey(key.export({ type: 'pkcs8', format: 'pem' })))) });
  const certs = signerDer ? [pkijs.Certificate.fromBER(new Uint8Array(signerDer))] : [];
  const basic = new pkijs.BasicOCSPResponse({ tbsResponseData, signatureAlgorithm, signature, ...(certs.length > 0 && { certs }) });
  const response = new asn1.OctetString({ valueHex: basic.toSchema().toBER() });
  return Buffer.from(new pkijs.OCSPResponse({
    responseStatus: new asn1.Enumerated({ value: 0 }), responseBytes: new pkijs.ResponseBytes({ responseType: '1.3.6.1.5.5.7.48.1.1', response }),
  }).toSchema().toBER());
}
