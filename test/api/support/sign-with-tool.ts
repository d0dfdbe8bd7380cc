import { signedAttributes } from '../../../adapters/pdf/cms';
import { embedSignature } from '../../../adapters/pdf/embed-signature';
import { prepareSignature } from '../../../adapters/pdf/prepare-signature';
import { signOnce, type SigningKeys } from '../../../adapters/signing/signing-keys';

export interface OwnTool {
  readonly keys: SigningKeys;
  readonly key?: string;
  readonly pin?: string;
  readonly field?: string;
}

/** Signs with a key of the office, the chairman's when none is named, as a tool of its own would: in the field that is there. */
export async function signWithTool(pdf: Uint8Array, { keys, key = 'ca-nhan-ns-01', pin = '123456', field = 'ChuKy1' }: OwnTool): Promise<Uint8Array> {
  const certificate = await keys.certificateOf(key);
  if (!certificate) throw new Error(`no certificate ${key}`);
  const { name } = certificate.holder;
  const prepared = await prepareSignature({
    pdf, field, appearance: { kind: 'handwriting', name }, text: { name, reason: 'Ký ban hành' }, at: new Date().toISOString(),
  });
  const outcome = await signOnce(keys, { certificateId: key, pin }, signedAttributes(prepared.digest, certificate.der));
  if (outcome.kind !== 'signed') throw new Error(outcome.code);
  return embedSignature(prepared.bytes, { signature: outcome.signature, certificateDer: certificate.der, chain: certificate.chain });
}

/** The same as a tool that was never set to PAdES writes it: both names are as long. */
export function inTheOldFormat(signed: Uint8Array): Uint8Array {
  const bytes = Buffer.from(signed);
  bytes.write('adbe.pkcs7.detached', bytes.lastIndexOf('ETSI.CAdES.detached'), 'latin1');
  return bytes;
}
