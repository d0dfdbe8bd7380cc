import type { Box, PagePlaces } from '../domain/document/page-content';
import { failure } from './failures';
import type { FileStore } from './ports';

const NAMES = ['number', 'day', 'month', 'year', 'signature', 'seal'] as const;

/** Reads where the blanks stand, as they were stored beside the page. */
export async function readPlaces(files: FileStore, sha256: string): Promise<PagePlaces> {
  const found: unknown = JSON.parse(Buffer.from(await files.get(sha256)).toString('utf8'));
  if (!arePlaces(found)) throw failure('FILE_DAMAGED', { sha256 });
  return found;
}

function arePlaces(value: unknown): value is PagePlaces {
  const places = fieldsOf(value);
  return NAMES.every((name) => isBox(places.get(name)));
}

function isBox(value: unknown): value is Box {
  const box = fieldsOf(value);
  const rect = box.get('rect');
  return typeof box.get('page') === 'number' && Array.isArray(rect) && rect.length === 4 && rect.every((side) => typeof side === 'number');
}

function fieldsOf(value: unknown): Map<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
