import type { PageContent } from '../../domain/document/page-content';
import { issuedOn, seal, sign, type Hands } from './hands';
import type { MadeFile } from './made-file';

/** The second leader of a joint document. */
const SECOND = { lines: ['TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH'], name: 'Đinh Trọng Nghĩa' } as const;
export const INITIALS = { content: 'NĐL', form: 'MQH' } as const;
export const FOOT_MARK = { code: 'K7QD-M3XW-9TAB', address: 'https://van-ban.hoasen.example/xac-thuc/K7QD-M3XW-9TAB' } as const;

interface Named {
  readonly name: string;
  readonly number: number;
}

/** A typeset page after each step: approved, signed, sealed with its number. */
export async function issueTypeset(hands: Hands, content: PageContent, { name, number }: Named): Promise<readonly MadeFile[]> {
  const { signature, issuingBody: agency } = content;
  const approved = await approve(hands, content);
  const signed = await sign(hands, [approved], { name: signature.name, agency, number });
  const sealed = await seal(hands, [approved, signed], { agency, number });
  return stepsOf({ name, number }, [['đã duyệt', approved], ['đã ký', signed], ['đã đóng dấu', sealed]]);
}

/** Two leaders, one after the other, and the initials of both who answer for the draft. */
export async function issueByTwo(hands: Hands, content: PageContent, number: number): Promise<readonly MadeFile[]> {
  const { signature, issuingBody: agency } = content;
  const approved = await approve(hands, { ...content, coSignature: SECOND, initials: INITIALS }, SECOND.name);
  const first = await sign(hands, [approved], { name: signature.name, agency, number });
  const second = await sign(hands, [approved, first], { name: SECOND.name, agency, number }, { second: true });
  const sealed = await seal(hands, [approved, first, second], { agency, number }, { coSigned: true });
  const steps = [['đã duyệt', approved], ['đã ký', first], ['hai người đã ký', second], ['đã đóng dấu', sealed]] as const;
  return stepsOf({ name: 'hai người ký, có ký nháy', number }, steps);
}

/** With the code of the public check in the foot margin. */
export function issueWithFootMark(hands: Hands, content: PageContent, number: number): Promise<readonly MadeFile[]> {
  return issueTypeset(hands, { ...content, footMark: FOOT_MARK }, { name: 'có mã QR ở chân trang', number });
}

/** Numbered on the approved page, then signed, then sealed without another word. */
export async function issueNumberedBefore(hands: Hands, content: PageContent, number: number): Promise<readonly MadeFile[]> {
  const { signature, issuingBody: agency } = content;
  const numbered = await hands.work.numberPage(await approve(hands, content), { number, issuedOn });
  const signed = await sign(hands, [numbered], { name: signature.name, agency, number }, { numbered: { number, issuedOn } });
  const sealed = await seal(hands, [numbered, signed], { agency, number }, { numberedBefore: true });
  return stepsOf({ name: 'cấp số trước khi ký', number }, [['đã cấp số', numbered], ['đã ký', signed], ['đã đóng dấu', sealed]]);
}

/** The page with its reserved fields, as the leader approves it. */
export async function approve({ work }: Pick<Hands, 'work'>, content: PageContent, coSigner?: string): Promise<Uint8Array> {
  const signers = { signer: content.signature.name, agency: content.issuingBody, ...(coSigner !== undefined && { coSigner }) };
  return (await work.typesetForApproval(content, signers)).pdf;
}

type Step = readonly [step: string, bytes: Uint8Array];

export function stepsOf({ name, number }: Named, steps: readonly Step[]): readonly MadeFile[] {
  return steps.map(([step, bytes], signatures) => ({ what: `${name}, ${step}`, name: `${number}-${signatures}`, bytes, signatures, isArchive: true }));
}
