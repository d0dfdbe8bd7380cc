import { isPinStrong } from '../../../domain/signing/pin';
import { afterWrongPin, isLocked, triesLeft, WRONG_PINS_LOCK, type KeyLock } from '../../../domain/signing/key-lock';

const NOW = '2026-03-05T02:30:00.000Z';
const FRESH: KeyLock = { wrongPins: 0 };

function afterWrongPins(count: number): KeyLock {
  return Array.from({ length: count }).reduce<KeyLock>((lock) => afterWrongPin(lock, NOW), FRESH);
}

test('four wrong PINs leave one try, the fifth locks the key at its moment', () => {
  expect(WRONG_PINS_LOCK).toBe(5);
  expect(triesLeft(FRESH)).toBe(5);
  expect([isLocked(afterWrongPins(4)), triesLeft(afterWrongPins(4))]).toEqual([false, 1]);
  expect(afterWrongPins(5)).toEqual({ wrongPins: 5, lockedAt: NOW });
  expect(triesLeft(afterWrongPins(5))).toBe(0);
});

test('a locked key keeps the moment it was locked at, whatever is tried', () => {
  expect(afterWrongPin(afterWrongPins(5), '2026-03-06T00:00:00.000Z')).toEqual({ wrongPins: 5, lockedAt: NOW });
});

test.each([
  ['246813', true], ['sông Hồng', true], ['12345', false], ['x'.repeat(33), false], ['111111', false], ['123456', false], ['987654', false], ['abcdefgh', false],
])('a PIN that is chosen: %s', (pin, strong) => {
  expect(isPinStrong(pin)).toBe(strong);
});
