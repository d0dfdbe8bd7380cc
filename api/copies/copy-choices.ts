import { COPY_FORMS, COPY_WORDS, isCopyForm, type CopyForm, type Medium } from '../../domain/copies/copy';
import { isLawfulWay } from '../../domain/copies/copy-ways';
import type { DocumentState } from '../../domain/document/document-state';
import type { Block } from '../../domain/document/page-content';
import { agencyOf } from '../../domain/organisation/posts';
import type { KeptReading } from '../drafts/read-text';
import { signersFor } from '../drafts/choices';
import type { SignedIn } from '../http/route';
import { postTitleOf } from '../people/who';
import type { CopyChoices } from './copies.schema';

/** What the original is: whatever is issued here is a file with digital signatures. */
export const ORIGINAL_MEDIUM: Medium = 'electronic';

/** What may be made of this document, from which posts, and who can sign it. */
export function copyChoices(original: DocumentState, reading: KeptReading, { viewer, organisation, today }: SignedIn): CopyChoices {
  const posts = viewer.posts.filter((post) => post.unitId !== undefined && agencyOf(organisation, post.agencyId)?.system === 'state');
  const agencies = [...new Set(posts.map((post) => post.agencyId))].flatMap((id) => agencyOf(organisation, id) ?? []);
  const forms = formsOf(original);
  return {
    ways: forms.flatMap((form) => TARGETS.filter((to) => isLawfulWay({ form, from: ORIGINAL_MEDIUM, to })).map((to) => wayIn(form, to))),
    signers: forms.flatMap((form) => agencies.flatMap((agency) => signersFor(organisation, agency, form, today).map((signer) => ({ form, ...signer })))),
    posts: posts.map((post) => ({ postId: post.id, title: postTitleOf(organisation, post) })),
    blocks: reading.body.map((block, index) => ({ index, text: firstWords(block) })),
  };
}

const TARGETS: readonly Medium[] = ['paper', 'electronic'];

/** A sao lục is made of a sao y, everything else of an original. */
function formsOf({ facts }: DocumentState): readonly CopyForm[] {
  if (facts.documentType === 'SY') return ['SL'];
  return isCopyForm(facts.documentType) ? [] : COPY_FORMS.filter((form) => form !== 'SL');
}

function wayIn(form: CopyForm, to: Medium): CopyChoices['ways'][number] {
  const name = COPY_WORDS[form].toLocaleLowerCase('vi');
  const label = `${name.charAt(0).toLocaleUpperCase('vi')}${name.slice(1)} sang bản ${to === 'paper' ? 'giấy' : 'điện tử'}`;
  const explained = to === 'paper'
    ? 'Phần bản sao đặt dưới nội dung, có số, ngày, người ký và dấu.'
    : 'Người ký duyệt; văn thư ký số của cơ quan ở góc trên bên phải trang đầu.';
  return { form, to, label, explained };
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
