import { sayMoved } from '../../domain/deadlines/say-moved';
import type { DocumentEvent } from '../../domain/document/document-events';
import type { CollectionEvent } from '../../domain/collection/collection';
import type { DispatchEvent } from '../../domain/dispatch/dispatch';
import type { InitialsPlace } from '../../domain/document/page-content';
import type { Route } from '../../domain/routes/route';
import { ANSWER_WORDS, GIVEN_UP_WORDS, GIVEN_WORDS, INITIALLED_WORDS, INITIALS_PLACE_WORDS, NUMBER_LOST_WORDS, PASSED_WORDS, RESULT_WORDS, sayDay } from './timeline-words';

export interface TimelineNames {
  readonly route: Route;
  /** Name and post of whoever acted; empty for what the system did. */
  readonly actor: string;
  postName(postId: string): string;
  /** Name and post of somebody an event names. */
  personName(personId: string, postId: string): string;
  addresseeName(deliveryId: string): string;
}

type RecordedEvent = DocumentEvent | CollectionEvent | DispatchEvent;

/** What happened, as a sentence of an office; undefined for what only the machinery needs to know. */
export function sentenceOfEvent(event: RecordedEvent, names: TimelineNames): string | undefined {
  const { actor } = names;
  switch (event.type) {
    case 'DocumentSubmitted':
      return undefined;
    case 'TextRevised':
      return `${actor} đã đưa dự thảo lần ${event.text.version}.`;
    case 'FieldChanged':
      return event.field === undefined ? `${actor} bỏ lĩnh vực của hồ sơ.` : `${actor} ghi lại lĩnh vực: ${event.field}.`;
    case 'RecipientsResolved':
      return `${actor} đã xác định lại nơi nhận.`;
    case 'DraftTypeset':
      return leftOutSentence(event);
    case 'TypesettingFailed':
      return 'Chưa dàn trang được dự thảo; người soạn thảo cần sửa nội dung.';
    case 'StepPassedOver':
      return `Bỏ qua bước “${label(names, event.stepId)}” vì chưa có người phụ trách.`;
    case 'StepSeen':
      return `${actor} đã xem.`;
    case 'StepPassed':
      return passedSentence(event, names);
    case 'DeadlineMoved':
      return `Bước “${label(names, event.stepId)}”: ${sayMoved(event)}.`;
    case 'StepOverdue':
      return `Bước “${label(names, event.stepId)}” quá hạn.`;
    case 'HoldersReminded':
      return `Đã đôn đốc bước “${label(names, event.stepId)}” (lần ${event.times}).`;
    case 'CollectionClosed':
      return closedSentence(event, names);
    default:
      return laterSentence(event, names);
  }
}

function laterSentence(event: RecordedEvent, names: TimelineNames): string | undefined {
  const { actor } = names;
  switch (event.type) {
    case 'HoldersNudged':
      return `${actor} đã đôn đốc bước “${label(names, event.stepId)}” (lần ${event.times}).`;
    case 'WordAsked':
      return askedSentence(event, names);
    case 'WordGiven':
      return `${names.personName(event.personId, event.postId)} ${GIVEN_WORDS[event.ask]}.`;
    case 'CouncilSessionAssigned':
      return `${actor} đã ${event.fromSessionId ? 'chuyển sang chương trình kỳ họp khác' : 'đưa vào chương trình kỳ họp'}.`;
    case 'CouncilResultReceived':
      return `Kết quả tại kỳ họp: ${RESULT_WORDS[event.result]}.`;
    case 'DocumentReturned':
      return `${actor} trả lại về bước “${label(names, event.toStepId)}”.`;
    case 'DocumentTakenBack':
      return `${actor} đã lấy lại.`;
    case 'DocumentWithdrawn':
      return `${actor} đã rút hồ sơ trình.`;
    case 'PreparationGivenUp':
      return `Việc ký chưa thành: ${GIVEN_UP_WORDS[event.reason]}${event.number === 'voided' ? '; số đã giữ được hủy trong sổ' : ''}.`;
    case 'PaperSigningChosen':
      return event.onBehalf
        ? `${actor} chuyển ký giấy theo yêu cầu của ${handsOf(event, names)}.`
        : `${actor} chọn ký giấy; văn thư in bản ký.`;
    case 'SignedOnPaper':
      return `${actor} ghi nhận ${handsOf(event, names)} đã ký tay trên bản giấy.`;
    case 'ScanTaken':
      return `${actor} nộp bản quét ${event.pages} trang của bản giấy đã ký, đã đóng dấu. Nơi lưu bản gốc:`;
    case 'PaperSigningDropped':
      return `${actor} chuyển lại ký số; bản giấy không dùng nữa.`;
    case 'NumberGiven':
      return `${actor} đã ${event.givenOutside ? 'nhập số do hệ thống khác cấp,' : 'cấp số'} ${event.printedNumber}, ngày ${sayDay(event.issuedOn)}, ${event.onPaper ? 'ghi lên bản giấy' : 'trước khi ký'}.`;
    case 'NumberLost':
      return `Số ${event.number} không dùng: ${NUMBER_LOST_WORDS[event.reason]}; số được ${event.outcome === 'released' ? 'trả về sổ' : 'hủy trong sổ'}.`;
    case 'DocumentIssued':
      return `Văn bản được ban hành: số ${event.printedNumber}${event.givenOutside ? ' (do hệ thống khác cấp)' : ''}, ngày ${sayDay(event.issuedOn)}.`;
    case 'DispatchStarted':
      return `Bắt đầu gửi đến ${event.deliveries} nơi nhận.`;
    case 'TrialEnded':
      return 'Văn bản thử đã qua đủ các bước: không cấp số, không đóng dấu, không gửi đi.';
    case 'DocumentFiled':
      return 'Việc phát hành đã kết thúc, hồ sơ được lưu.';
    case 'AnswerGiven':
      return `${names.postName(event.postId)} trả lời: ${ANSWER_WORDS[event.answer]}.`;
    case 'DeliveryRefused':
      return event.forGood ? `Không gửi được đến ${names.addresseeName(event.deliveryId)}: địa chỉ bị từ chối.` : undefined;
    case 'AddressCorrected':
      return `${actor} đã sửa địa chỉ thư của ${names.addresseeName(event.deliveryId)}.`;
    case 'DeliveryAcknowledged':
      return `${names.addresseeName(event.deliveryId)} đã xác nhận nhận văn bản.`;
    case 'DocumentRecalled':
      return `${actor} đã thu hồi văn bản.`;
    case 'DocumentReplaced':
      return `Văn bản được thay thế bằng văn bản số ${event.by.printedNumber} ngày ${sayDay(event.by.issuedOn)}.`;
    case 'RecallConfirmed':
      return `${names.addresseeName(event.deliveryId)} đã xác nhận biết việc thu hồi.`;
    case 'RecallNotTold':
      return `Chưa báo được việc thu hồi đến ${names.addresseeName(event.deliveryId)}: thư không gửi được.`;
    default:
      return undefined;
  }
}

/** What a page that is not typeset here has no room for; undefined for a page that bears all of it. */
function leftOutSentence({ initialsLeftOut, footMarkLeftOut }: Extract<DocumentEvent, { type: 'DraftTypeset' }>): string | undefined {
  const said = [...(initialsLeftOut ? [initialsLeftOutSentence(initialsLeftOut)] : []), ...(footMarkLeftOut ? [FOOT_MARK_LEFT_OUT] : [])];
  return said.length === 0 ? undefined : said.join(' ');
}

const FOOT_MARK_LEFT_OUT = 'Lề dưới trang cuối không chắc còn chỗ trống nên không in mã QR, mã xác thực; phát hành xong, mã xác thực có trong hồ sơ.';

/** The drafter's own page is signed as it is: where it has no room, nothing is set over its words. */
function initialsLeftOutSentence(places: readonly InitialsPlace[]): string {
  const whose = places.map((place) => INITIALS_PLACE_WORDS[place]).join(', ');
  return `Trang của người soạn thảo không có chỗ trống để ký nháy (${whose}): việc ký nháy chỉ ghi trong hồ sơ.`;
}

function passedSentence(event: Extract<DocumentEvent, { type: 'StepPassed' }>, { actor, personName }: TimelineNames): string | undefined {
  // a collection, a session and the choice of paper tell their own sentences
  if (event.act === 'collected' || event.act === 'council' || event.act === 'to-paper') return undefined;
  const who = event.personId && event.postId ? personName(event.personId, event.postId) : actor;
  return `${who} ${event.initials ? INITIALLED_WORDS : PASSED_WORDS[event.act]}.`;
}

/** The one who signs by hand, or both. */
function handsOf({ signerPersonId, signerPostId, second }: ByHand, { personName }: TimelineNames): string {
  const first = personName(signerPersonId, signerPostId);
  return second ? `${first} và ${personName(second.personId, second.postId)}` : first;
}

type ByHand = Pick<Extract<DocumentEvent, { type: 'PaperSigningChosen' | 'SignedOnPaper' }>, 'signerPersonId' | 'signerPostId' | 'second'>;

function askedSentence(event: Extract<DocumentEvent, { type: 'WordAsked' }>, { actor, postName }: TimelineNames): string {
  const whom = event.postIds.map(postName).join(', ');
  switch (event.ask) {
    case 'explanation':
      return `${actor} yêu cầu ${whom} giải trình.`;
    case 'reading':
      return `${actor} chuyển ${whom} xem.`;
    case 'party-opinion':
      return `${actor} xin ý kiến cấp ủy; ${whom} ghi lại ý kiến.`;
  }
}

function closedSentence(event: Extract<DocumentEvent, { type: 'CollectionClosed' }>, names: TimelineNames): string {
  const silent = event.silentPostIds.map((postId) => names.postName(postId));
  const silence = silent.length === 0
    ? ''
    : `; chưa có ý kiến: ${silent.join(', ')}${event.silence === 'deemed-consent' ? ' (coi như thống nhất)' : ''}`;
  return `Kết thúc “${label(names, event.stepId)}”: ${event.answered} ý kiến${silence}${event.adopted ? '' : '; chưa đủ tán thành'}.`;
}

function label({ route }: TimelineNames, stepId: string): string {
  return route.steps.find((step) => step.id === stepId)?.label ?? stepId;
}
