import { COPY_FORMS, COPY_WORDS, isCopyForm, type CopyForm, type Medium } from '../../domain/copies/copy';
import { isLawfulWay } from '../../domain/copies/copy-ways';
import type { DocumentState } from '../../domain/document/document-state';
import type { Block } from '../../domain/document/page-content';
import { agencyOf } from '../../domain/organisation/posts';
import { REFUSALS } from '../../domain/stream/refusal-codes';
import type { KeptReading } from '../drafts/read-text';
import { signersFor } from '../drafts/choices';
import type { SignedIn } from '../http/route';
import { postTitleOf } from '../people/who';
import type { CopyChoices } from './copies.schema';

/** What the original is: a paper where it was signed by hand, otherwise the file with its digital signatures. */
export function mediumOf({ signed }: Pick<DocumentState, 'signed'>): Medium {
  return signed?.onPaper ? 'paper' : 'electronic';
}

/** What may be made of this document, from which posts, and who can sign it; where nothing can, why and what to do. */
export function copyChoices(original: DocumentState, reading: KeptReading, { viewer, organisation, today }: SignedIn): CopyChoices {
  const from = mediumOf(original);
  const drafting = viewer.posts.filter((post) => post.unitId !== undefined);
  const ofState = drafting.filter((post) => agencyOf(organisation, post.agencyId)?.system === 'state');
  const posts = ofState.filter((post) => from === 'electronic' || post.agencyId === original.facts.agencyId);
  const agencies = [...new Set(posts.map((post) => post.agencyId))].flatMap((id) => agencyOf(organisation, id) ?? []);
  const forms = formsOf(original).filter((form) => form !== 'TrS' || reading.body.length > 0);
  return {
    ...(posts.length === 0 && drafting.length > 0 && { why: ofState.length === 0 ? PARTY_COPIES : REFUSALS.PAPER_KEPT_ELSEWHERE }),
    ways: forms.flatMap((form) => TARGETS.filter((to) => isLawfulWay({ form, from, to })).map((to) => wayIn(form, { from, to }))),
    signers: forms.flatMap((form) => agencies.flatMap((agency) => signersFor(organisation, agency, form, today).map((signer) => ({ form, ...signer })))),
    posts: posts.map((post) => ({ postId: post.id, title: postTitleOf(organisation, post) })),
    blocks: reading.body.map((block, index) => ({ index, text: firstWords(block) })),
  };
}

/** The forms of copies of Party papers are those of the Party, and none of them is set here. */
const PARTY_COPIES =
  'Bản sao của cơ quan đảng theo thể thức riêng của Đảng, hệ thống chưa lập được. Hãy sao trên giấy theo hướng dẫn của Văn phòng cấp ủy và ghi sổ bản sao.';

const TARGETS: readonly Medium[] = ['paper', 'electronic'];

/** A sao lục is made of a sao y, everything else of an original. */
function formsOf({ facts }: DocumentState): readonly CopyForm[] {
  if (facts.documentType === 'SY') return ['SL'];
  return isCopyForm(facts.documentType) ? [] : COPY_FORMS.filter((form) => form !== 'SL');
}

function wayIn(form: CopyForm, { from, to }: { readonly from: Medium; readonly to: Medium }): CopyChoices['ways'][number] {
  const name = COPY_WORDS[form].toLocaleLowerCase('vi');
  const label = `${name.charAt(0).toLocaleUpperCase('vi')}${name.slice(1)} sang bản ${to === 'paper' ? 'giấy' : 'điện tử'}`;
  const explained = to === 'paper'
    ? 'Phần bản sao đặt dưới nội dung, có số, ngày, người ký và dấu.'
    : 'Người ký duyệt; văn thư ký số của cơ quan ở góc trên bên phải trang đầu.';
  return { form, to, label, explained: from === 'paper' && form !== 'TrS' ? `Từ bản quét của bản gốc giấy. ${explained}` : explained };
}

const MOST_LETTERS = 160;

function firstWords(block: Block): string {
  const text = textOf(block).replace(/\s+/gu, ' ').trim();
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'table':
      return `Bảng: ${(block.rows[0] ?? []).join(' · ')}`;
    case 'item':
      return `${block.marker} ${block.text}`;
    case 'heading':
    case 'paragraph':
      return block.text;
  }
}
