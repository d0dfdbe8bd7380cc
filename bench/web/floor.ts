import type { Colleague } from '../../cli/demo/office-client';

/** The bare HTTP answers that the screens wait for, in milliseconds: no screen can be there before. */
export interface Floor {
  readonly inbox: number;
  readonly document: number;
  readonly paper: number;
  readonly search: number;
}

export async function measureFloor(leader: Colleague, documentId: string, searched: string): Promise<Floor> {
  return {
    inbox: await timed(() => leader.get('/inbox?tab=mine')),
    document: await timed(() => leader.get(`/documents/${documentId}`)),
    paper: await timed(() => leader.download(`/documents/${documentId}/files/to-sign`)),
    search: await timed(() => leader.get(`/documents?${new URLSearchParams({ scope: 'agency', q: searched }).toString()}`)),
  };
}

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await ask();
  return performance.now() - began;
}
