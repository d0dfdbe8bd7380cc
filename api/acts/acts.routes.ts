import { currentLabel } from '../../domain/document/turn';
import { mayChangeText } from '../../domain/policy/text-access';
import type { Route } from '../http/route';
import { failWith } from '../problems/problem';
import { actRoute, type ActAsked } from './act-route';
import { ACT_SCHEMAS } from './act.schema';
import { fieldChosen } from './field-chosen';
import { takeNewText } from './new-text';
import { keepReplies } from './replies';
import { settleLines } from './settle-lines';

const see = actRoute('see', ACT_SCHEMAS.see, { summary: 'Đánh dấu đã xem', body: async () => ({ kind: 'see' }) });

const check = actRoute('check', ACT_SCHEMAS.check, {
  summary: 'Kiểm tra xong, chuyển tiếp',
  body: async ({ body, keep }) => ({ kind: 'check', textSha256: body.textSha256, ...withWords(await keep(body.words)) }),
});

const advise = actRoute('advise', ACT_SCHEMAS.advise, {
  summary: 'Cho ý kiến, chuyển lãnh đạo',
  body: async ({ body, keep }) => ({ kind: 'advise', textSha256: body.textSha256, ...withWords(await keep(body.words)) }),
});

const approve = actRoute('approve', ACT_SCHEMAS.approve, {
  summary: 'Duyệt đúng bản đã xem',
  body: async ({ body, keep }) => ({
    kind: 'approve', textSha256: body.textSha256, bytesSha256: body.bytesSha256, ...withWords(await keep(body.words)),
  }),
});

const giveNumber = actRoute('giveNumber', ACT_SCHEMAS.giveNumber, {
  summary: 'Cấp số và ngày cho bản đã duyệt, trước khi ký',
  body: async ({ body: { bytesSha256, given } }) => ({ kind: 'giveNumber', bytesSha256, ...(given && { given }) }),
});

const signOnPaper = actRoute('signOnPaper', ACT_SCHEMAS.signOnPaper, {
  summary: 'Chuyển ký giấy', body: async ({ body }) => ({ kind: 'signOnPaper', bytesSha256: body.bytesSha256 }),
});

const signDigitally = actRoute('signDigitally', ACT_SCHEMAS.signDigitally, {
  summary: 'Chuyển lại ký số, khi chưa phát hành', body: async () => ({ kind: 'signDigitally' }),
});

const confirmPaperSigned = actRoute('confirmPaperSigned', ACT_SCHEMAS.confirmPaperSigned, {
  summary: 'Ghi nhận bản giấy đã được ký tay, cấp số và ngày để ghi lên bản giấy',
  body: async ({ body: { given } }) => ({ kind: 'confirmPaperSigned', ...(given && { given }) }),
});

const sendBack = actRoute('return', ACT_SCHEMAS.return, {
  summary: 'Trả lại về một bước, có lý do',
  body: async ({ body, keep }) => ({ kind: 'return', toStepId: body.toStepId, wordsId: (await keep(body.words)) ?? '' }),
});

const takeBack = actRoute('takeBack', ACT_SCHEMAS.takeBack, {
  summary: 'Lấy lại hồ sơ vừa chuyển', body: async () => ({ kind: 'takeBack' }),
});

const withdraw = actRoute('withdraw', ACT_SCHEMAS.withdraw, {
  summary: 'Rút hồ sơ trình, có lý do', body: async ({ body, keep }) => ({ kind: 'withdraw', wordsId: (await keep(body.words)) ?? '' }),
});

const assignSession = actRoute('assignSession', ACT_SCHEMAS.assignSession, {
  summary: 'Đưa vào chương trình kỳ họp', body: async ({ body }) => ({ kind: 'assignSession', sessionId: body.sessionId }),
});

const resolveRecipients = actRoute('resolveRecipients', ACT_SCHEMAS.resolveRecipients, {
  summary: 'Xác định các nơi nhận còn thiếu',
  body: async ({ body, loaded, organisation }) => ({
    kind: 'resolveRecipients', recipients: settleLines(loaded.state, body.recipients, organisation),
  }),
});

const revise = actRoute('revise', ACT_SCHEMAS.revise, {
  summary: 'Đưa dự thảo mới', takesFile: true,
  async body(asked) {
    refuseOthersText(asked);
    const { text, recipients, findings } = await takeNewText(asked.parts, asked, asked.loaded, asked.request, asked.body);
    const field = fieldChosen(asked.body.field, asked, asked.loaded);
    return { kind: 'revise', text, recipients, findings, ...(field !== undefined && { field }) };
  },
});

const resolve = actRoute('resolve', ACT_SCHEMAS.resolve, {
  summary: 'Tiếp thu, giải trình xong, trình tiếp', takesFile: true,
  async body(asked) {
    refuseOthersText(asked);
    const unanswered = await keepReplies(asked.parts, asked.loaded, asked.viewer.personId, asked.body.replies ?? []);
    const { text, recipients, findings } = await takeNewText(asked.parts, asked, asked.loaded, asked.request, asked.body);
    return { kind: 'resolve', text, recipients, findings, unanswered };
  },
});

const askExplanation = actRoute('askExplanation', ACT_SCHEMAS.askExplanation, {
  summary: 'Yêu cầu giải trình',
  body: async ({ body, keep }) => ({ kind: 'askExplanation', toPostId: body.toPostId, wordsId: (await keep(body.words)) ?? '' }),
});

const passToRead = actRoute('passToRead', ACT_SCHEMAS.passToRead, {
  summary: 'Chuyển xem',
  body: async ({ body, keep }) => ({ kind: 'passToRead', toPostIds: body.toPostIds, ...withWords(await keep(body.words)) }),
});

const askPartyCommittee = actRoute('askPartyCommittee', ACT_SCHEMAS.askPartyCommittee, {
  summary: 'Xin ý kiến cấp ủy', body: async ({ body, keep }) => ({ kind: 'askPartyCommittee', wordsId: (await keep(body.words)) ?? '' }),
});

const giveWord = actRoute('giveWord', ACT_SCHEMAS.giveWord, {
  summary: 'Giải trình, ghi ý kiến cấp ủy, hoặc báo đã xem',
  body: async ({ body, keep }) => ({ kind: 'giveWord', askId: body.askId, ...withWords(await keep(body.words)) }),
});

const nudge = actRoute('nudge', ACT_SCHEMAS.nudge, { summary: 'Đôn đốc người đang xử lý', body: async () => ({ kind: 'nudge' }) });

/** Versions and replies are kept before the act that names them: whoever has no say in the text is refused before anything is. */
function refuseOthersText({ viewer, loaded: { state } }: ActAsked<unknown>): void {
  if (!mayChangeText(viewer, state)) failWith({ code: 'NOT_YOUR_TURN', facts: { step: currentLabel(state) } });
}

function withWords(wordsId: string | undefined): { readonly wordsId?: string } {
  return wordsId === undefined ? {} : { wordsId };
}

export const actsRoutes: readonly Route[] = [
  see, check, advise, approve, giveNumber, signOnPaper, signDigitally, confirmPaperSigned, sendBack, takeBack, withdraw, assignSession,
  resolveRecipients, revise, resolve,
  askExplanation, passToRead, askPartyCommittee, giveWord, nudge,
];
