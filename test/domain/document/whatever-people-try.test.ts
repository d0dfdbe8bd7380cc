import fc from 'fast-check';
import type { DocumentEvent } from '../../../domain/document/document-events';
import { attempts, tryOn, type Attempt } from '../../support/random-acts';
import { DOC, newLife } from './life';

/** Everything that happened to one notice, whatever a crowd tried on it. */
function history(tries: readonly Attempt[]): readonly DocumentEvent[] {
  const life = newLife();
  life.submit('van-ban-thuong');
  return tries.flatMap((attempt, index) => {
    const { streamId, actor, body } = tryOn(life.state(), attempt, index);
    const outcome = life.record.commit(streamId, actor, body);
    return 'refusal' in outcome ? [] : (outcome.events as readonly DocumentEvent[]);
  });
}

describe('whatever people try, in whatever order', () => {
  test('many documents do get issued, so that the rest of this says something', () => {
    const lives = fc.sample(attempts, { numRuns: 100, seed: 7 }).map(history);
    expect(lives.filter((events) => events.some((event) => event.type === 'DocumentIssued')).length).toBeGreaterThan(20);
  });

  test('a document is issued only on a text that was checked twice and approved, by bytes that were signed', () => {
    fc.assert(fc.property(attempts, (tries) => {
      const events = history(tries);
      const issuedAt = events.findIndex((event) => event.type === 'DocumentIssued');
      if (issuedAt < 0) return;
      const before = events.slice(0, issuedAt);
      const signature = before.findLast((event) => event.type === 'SignaturePreparationRequested' && event.preparation.purpose === 'personal');
      const signedText = signature?.type === 'SignaturePreparationRequested' ? signature.preparation.textSha256 : undefined;
      const passedOn = (stepId: string) => before.some((event) => event.type === 'StepPassed' && event.stepId === stepId && event.textSha256 === signedText);
      expect(['check-content', 'check-form', 'approve'].map(passedOn)).toEqual([true, true, true]);
      expect(before.filter((event) => event.type === 'DocumentSigned').length).toBeGreaterThan(0);
      // a document that is issued is on its way to its addressees in the very act of issue
      expect(events.slice(issuedAt).some((event) => event.type === 'DispatchStarted')).toBe(true);
    }), { numRuns: 300 });
  });

  test('it is issued at most once, and nothing but dispatch follows', () => {
    fc.assert(fc.property(attempts, (tries) => {
      const events = history(tries);
      expect(events.filter((event) => event.type === 'DocumentIssued').length).toBeLessThanOrEqual(1);
      const issuedAt = events.findIndex((event) => event.type === 'DocumentIssued');
      const after = issuedAt < 0 ? [] : events.slice(issuedAt + 1).map((event) => event.type);
      expect(after.filter((type) => !AFTER_ISSUE.has(type))).toEqual([]);
    }), { numRuns: 300 });
  });

  test('a number on its way is bound, released or voided, never left behind', () => {
    fc.assert(fc.property(attempts, (tries) => {
      const life = newLife();
      life.submit('van-ban-thuong');
      tries.forEach((attempt, index) => {
        const { streamId, actor, body } = tryOn(life.state(), attempt, index);
        life.record.commit(streamId, actor, body);
      });
      const { issued } = life.state();
      expect(life.record.bound).toEqual(issued ? [{ seriesId: 'so-tb', scope: '2026', number: issued.number, documentId: DOC }] : []);
      expect(issued?.number ?? 1).toBe(1);
    }), { numRuns: 300 });
  });
});

const AFTER_ISSUE: ReadonlySet<DocumentEvent['type']> = new Set(['StepPassed', 'StepOpened', 'DispatchStarted', 'StepSeen', 'DraftTypeset']);
