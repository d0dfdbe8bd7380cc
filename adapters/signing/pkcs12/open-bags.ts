import { asn1, pkcs12 } from 'node-forge';

/** Key files are a few kilobytes, a long chain with them. */
const LARGEST_BYTES = 256 * 1024;
/** What software writes lies between 2,000 and 600,000 rounds; more only keeps the process busy. */
const MOST_ROUNDS = 1_000_000;
const MAC_MISSED = /MAC could not be verified/;

export type OpenedBags =
  | { readonly kind: 'opened'; readonly bags: readonly pkcs12.Bag[] }
  | { readonly kind: 'refused'; readonly code: 'CERTIFICATE_FILE_UNREADABLE' | 'CERTIFICATE_FILE_PASSWORD' };

/** Everything a PKCS#12 file holds, once its password is proven by the file's own check. */
export function openBags(file: Uint8Array, password: string): OpenedBags {
  const tree = file.length > LARGEST_BYTES ? undefined : treeOf(Buffer.from(file).toString('latin1'));
  if (!tree || !isFile(tree) || asksTooMuch(tree)) return { kind: 'refused', code: 'CERTIFICATE_FILE_UNREADABLE' };
  try {
    return opened(tree, password);
  } catch (error) {
    if (MAC_MISSED.test(messageOf(error))) return { kind: 'refused', code: 'CERTIFICATE_FILE_PASSWORD' };
    return openedWithBytes(tree, password);
  }
}

/**
 * The check takes the password as letters, today's encryption takes it as bytes of UTF-8 (RFC 7292, appendix B.1; RFC 8018): for a
 * password with Vietnamese letters the two differ. The check has passed already, so it is left out here.
 */
function openedWithBytes(tree: asn1.Asn1, password: string): OpenedBags {
  try {
    return opened(withoutCheck(tree), Buffer.from(password.normalize('NFC'), 'utf8').toString('latin1'));
  } catch {
    return { kind: 'refused', code: hasCheck(tree) ? 'CERTIFICATE_FILE_UNREADABLE' : 'CERTIFICATE_FILE_PASSWORD' };
  }
}

function opened(tree: asn1.Asn1, password: string): OpenedBags {
  const { safeContents } = pkcs12.pkcs12FromAsn1(tree, true, password);
  return { kind: 'opened', bags: safeContents.flatMap(({ safeBags }) => safeBags) };
}

function treeOf(der: string): asn1.Asn1 | undefined {
  try {
    return asn1.fromDer(der);
  } catch {
    return undefined;
  }
}

/** Version, contents and, nearly always, the check. */
function isFile(tree: asn1.Asn1): boolean {
  return tree.type === asn1.Type.SEQUENCE && Array.isArray(tree.value) && tree.value.length >= 2;
}

function hasCheck({ value }: asn1.Asn1): boolean {
  return value.length > 2;
}

function withoutCheck(tree: asn1.Asn1): asn1.Asn1 {
  const [version, contents] = childrenOf(tree);
  return version && contents ? asn1.create(tree.tagClass, tree.type, true, [version, contents]) : tree;
}

/** Salt and number of rounds stand side by side wherever a key is made from a password. */
function asksTooMuch(node: asn1.Asn1): boolean {
  const children = childrenOf(node);
  return children.some((child, at) => (
    child.type === asn1.Type.INTEGER && children[at - 1]?.type === asn1.Type.OCTETSTRING && numberIn(child) > MOST_ROUNDS
  )) || children.some(asksTooMuch) || isNested(node);
}

/** The contents lie as bytes inside a string of bytes. */
function isNested({ type, value }: asn1.Asn1): boolean {
  if (type !== asn1.Type.OCTETSTRING || typeof value !== 'string') return false;
  const within = treeOf(value);
  return within !== undefined && asksTooMuch(within);
}

function childrenOf({ value }: asn1.Asn1): readonly asn1.Asn1[] {
  return Array.isArray(value) ? value : [];
}

function numberIn({ value }: asn1.Asn1): number {
  return typeof value === 'string' ? Number(BigInt(`0x${Buffer.from(value, 'latin1').toString('hex') || '0'}`)) : 0;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
