import type { AskKind } from '../../domain/document/asked-word';
import { returnTargets } from '../../domain/document/acts/return';
import { initialsPlaceOf } from '../../domain/document/initials';
import { stepOf } from '../../domain/document/next-step';
import type { DocumentState } from '../../domain/document/document-state';
import type { Organisation } from '../../domain/organisation/organisation';
import { assignedFields } from '../drafts/choices';
import type { OfferedAct, OfferedActKind } from '../../domain/policy/offered-acts';

const LABELS: Readonly<Record<OfferedActKind, string>> = {
  check: 'Đồng ý, chuyển tiếp', advise: 'Cho ý kiến, chuyển lãnh đạo', resolve: 'Hoàn thiện, trình tiếp', revise: 'Trình lại',
  approve: 'Duyệt', return: 'Trả lại',
  takeBack: 'Lấy lại', withdraw: 'Rút hồ sơ trình', assignSession: 'Đưa vào kỳ họp', resolveRecipients: 'Xác định nơi nhận',
  opinion: 'Gửi ý kiến', prepareOpinion: 'Chuẩn bị ý kiến',
  askExplanation: 'Yêu cầu giải trình', passToRead: 'Chuyển xem', askPartyCommittee: 'Xin ý kiến cấp ủy', giveWord: 'Trả lời',
  nudge: 'Đôn đốc',
  vote: 'Gửi phiếu ý kiến', giveNumber: 'Cấp số, chuyển ký', signature: 'Ký số', seal: 'Cấp số, đóng dấu',
  signOnPaper: 'Ký giấy', signDigitally: 'Chuyển lại ký số', confirmPaperSigned: 'Ghi nhận đã ký tay, cấp số', takeScan: 'Nộp bản quét',
};
const WORD_LABELS: Readonly<Record<AskKind, string>> = {
  explanation: 'Gửi giải trình', reading: 'Đã xem', 'party-opinion': 'Ghi ý kiến cấp ủy',
};
const NEEDS_REASON: readonly OfferedActKind[] = ['return', 'withdraw', 'askExplanation', 'askPartyCommittee'];
const NEEDS_PIN: readonly OfferedActKind[] = ['signature', 'seal'];

/** An offered act as a button: what it says, whether it wants a reason, a PIN or a step to send back to. */
export function actButton(act: OfferedAct, document: DocumentState, organisation: Organisation) {
  const step = document.current && stepOf(document, document.current.stepId);
  const initials = act.kind === 'check' && step ? initialsPlaceOf(step, document, organisation) : undefined;
  return {
    kind: act.kind, postId: act.postId, label: labelOf(act, document), primary: act.primary,
    ...(act.askId !== undefined && { askId: act.askId }),
    ...(act.kind === 'return' && { targets: returnTargets(document).map((step) => ({ stepId: step.id, label: step.label })) }),
    ...(act.kind === 'revise' && fieldsToChoose(document, organisation)),
    ...(initials && { initials }),
    ...(NEEDS_REASON.includes(act.kind) && { needsReason: true }),
    ...(NEEDS_PIN.includes(act.kind) && { needsPin: true }),
  };
}

/** A conclusion is of a committee, not of a field; a copy is of what it copies. */
function fieldsToChoose({ facts, route }: DocumentState, organisation: Organisation) {
  const fields = route.id === 'kl-du' || facts.copyOf ? [] : assignedFields(organisation, facts.agencyId).map(({ id, name }) => ({ id, name }));
  return fields.length > 0 ? { fields } : {};
}

function labelOf({ kind, askId }: OfferedAct, document: DocumentState): string {
  const asked = document.asked?.find((one) => one.askId === askId);
  if (asked) return WORD_LABELS[asked.ask];
  if (document.paper?.scan && (kind === 'seal' || kind === 'takeScan')) return kind === 'seal' ? 'Ký số bản quét, phát hành' : 'Nộp bản quét khác';
  const step = document.current && stepOf(document, document.current.stepId);
  if (kind === 'check' && step?.kind === 'council') return 'Đã thẩm tra, chuyển tiếp';
  if (kind !== 'check' || step?.kind !== 'check') return LABELS[kind];
  switch (step.check) {
    case 'release':
      return 'Cho gửi lấy ý kiến';
    case 'content':
      return 'Nội dung đạt, chuyển tiếp';
    case 'form':
      return 'Thẩm tra, trình';
  }
}
