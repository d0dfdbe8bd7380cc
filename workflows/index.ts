export { councilSession } from './council-session/council-session';
export { dailyDigest } from './daily-digest/daily-digest';
export { dispatch } from './dispatch/dispatch';
export { documentLifecycle } from './document-lifecycle/document-lifecycle';
export { keepHeads } from './keep-heads/keep-heads';
