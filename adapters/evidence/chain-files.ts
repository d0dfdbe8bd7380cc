import type { SealedEvent } from '../postgres/event-chain';
import { hashedText } from '../postgres/event-chain';
import { plainName, textFile, type EvidenceFile } from './evidence-file';

/**
 * A stream as files: each event is exactly the text its hash was made of, and begins with the hash of the one before. So anybody with
 * a program that computes SHA-256 can follow the chain; `bam.sha256` lists what they must come to.
 */
export function chainFiles(streamId: string, events: readonly SealedEvent[]): readonly EvidenceFile[] {
  const folder = chainFolder(streamId);
  const nameOf = ({ seq, type }: SealedEvent): string => `${String(seq).padStart(4, '0')}-${plainName(type)}.txt`;
  return [
    ...events.map((event) => textFile(`${folder}/${nameOf(event)}`, hashedText(event))),
    textFile(`${folder}/bam.sha256`, events.map((event) => `${event.hash}  ${nameOf(event)}\n`).join('')),
  ];
}

export function chainFolder(streamId: string): string {
  return `chuoi/${streamId.split('/').map(plainName).join('_')}`;
}
