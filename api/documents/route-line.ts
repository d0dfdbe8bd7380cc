import { stands } from '../../domain/document/next-step';
import type { DocumentState } from '../../domain/document/document-state';
import type { Organisation } from '../../domain/organisation/organisation';
import { whoOf } from '../people/who';

/** The route as a line of steps: done, here, to come, passed over. */
export function routeLine(document: DocumentState, organisation: Organisation) {
  const steps = document.route.steps.map((step) => {
    const passed = document.passed[step.id];
    const isHere = document.current?.stepId === step.id;
    const state = stateOf(document, step);
    return {
      stepId: step.id, label: step.kind === 'sign' && document.paper ? 'Ký giấy' : step.label, kind: step.kind, state,
      ...(passed?.personId && passed.postId && state === 'done' && {
        who: whoOf(organisation, passed.personId, passed.postId), at: passed.at,
      }),
      ...(isHere && document.current?.dueAt && { dueAt: document.current.dueAt }),
    };
  });
  return { id: document.route.id, name: document.route.name, steps };
}

function stateOf(document: DocumentState, step: DocumentState['route']['steps'][number]): 'passed-over' | 'here' | 'done' | 'to-come' {
  if (document.passedOver.includes(step.id)) return 'passed-over';
  if (document.current?.stepId === step.id) return 'here';
  return isDone(document, step) ? 'done' : 'to-come';
}

function isDone(document: DocumentState, step: DocumentState['route']['steps'][number]): boolean {
  return step.kind === 'dispatch' ? document.closed?.why === 'filed' : stands(document, step);
}
