export { councilSession } from './council-session/council-session';
export { dispatch } from './dispatch/dispatch';
export { documentLifecycle } from './document-lifecycle/document-lifecycle';
