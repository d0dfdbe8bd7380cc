import type { CopyForm, Medium } from './copy';

export interface CopyWay {
  readonly form: CopyForm;
  readonly from: Medium;
  readonly to: Medium;
}

/**
 * From what to what each form of copy leads (Decree 30/2020, art. 25): a sao y never from file to file, since the electronic original can
 * itself be sent; a trích sao in every way; a sao lục is printed or photographed from a sao y.
 */
const WAYS: readonly CopyWay[] = [
  { form: 'SY', from: 'paper', to: 'paper' },
  { form: 'SY', from: 'electronic', to: 'paper' },
  { form: 'SY', from: 'paper', to: 'electronic' },
  { form: 'SL', from: 'paper', to: 'paper' },
  { form: 'SL', from: 'paper', to: 'electronic' },
  { form: 'SL', from: 'electronic', to: 'paper' },
  { form: 'TrS', from: 'paper', to: 'paper' },
  { form: 'TrS', from: 'paper', to: 'electronic' },
  { form: 'TrS', from: 'electronic', to: 'electronic' },
  { form: 'TrS', from: 'electronic', to: 'paper' },
];

export function isLawfulWay({ form, from, to }: CopyWay): boolean {
  return WAYS.some((way) => way.form === form && way.from === from && way.to === to);
}
