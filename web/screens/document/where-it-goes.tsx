import { ArrowRight } from 'lucide-react';
import type { AllowedAct, DocumentView, RouteStepView } from '../../api/document-types';

/** Where the paper goes after this act. */
export function WhereItGoes({ view, act }: { readonly view: DocumentView; readonly act: AllowedAct }) {
  const words = wordsFor(view, act);
  if (words === undefined) return null;
  return (
    <p className="where-it-goes">
      <ArrowRight size={18} aria-hidden /> <span>{words}</span>
    </p>
  );
}

function wordsFor(view: DocumentView, act: AllowedAct): string | undefined {
  const steps = view.route?.steps ?? [];
  const here = steps.findIndex((step) => step.state === 'here');
  const next = steps.slice(here + 1).find((step) => step.state === 'to-come');
  switch (act.kind) {
    case 'opinion':
    case 'vote':
      return 'Ý kiến vào bảng tổng hợp ngay khi gửi; người soạn thảo thấy cùng lúc.';
    case 'check':
    case 'advise':
    case 'approve':
    case 'resolve':
      return next && `${sayNext(next)} Lấy lại được cho tới khi người nhận mở hồ sơ.`;
    case 'giveNumber':
    case 'signature':
      return next && sayNext(next);
    case 'confirmPaperSigned':
      return 'Hồ sơ vẫn ở văn thư: ghi số, đóng dấu, quét rồi nộp bản quét.';
    case 'takeScan':
      return 'Hồ sơ vẫn ở văn thư để ký số bản quét và phát hành.';
    case 'seal':
      return 'Văn bản gửi đi ngay sau khi đóng dấu. Sau đó chỉ còn thu hồi.';
    default:
      return undefined;
  }
}

function sayNext({ label, who }: RouteStepView): string {
  return `Xong bước này, hồ sơ sang bước “${label}”${who ? `, ${who.name}` : ''}.`;
}
