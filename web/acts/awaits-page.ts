import type { AllowedAct, DocumentView } from '../api/document-types';

/** An approval is given for the very page that is signed later: whether that page is still to come. */
export function awaitsPage(view: DocumentView, act: AllowedAct | undefined): boolean {
  return act?.kind === 'approve' && view.bytesSha256 === undefined;
}

/** What is the matter with the page, and what to do. */
export function sayWhyNoPage({ typesettingFailed }: DocumentView): string {
  return typesettingFailed === undefined
    ? 'Trang văn bản đang được trình bày. Duyệt được ngay khi trang hiện ra.'
    : 'Chưa trình bày được trang văn bản nên chưa duyệt được. Hãy trả lại để người soạn thảo sửa nội dung.';
}
