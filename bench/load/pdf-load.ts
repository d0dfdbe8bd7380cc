import type { OfficeClient } from './office-client';

/** More than the API has threads for PDF, so that one is always at work. */
const AT_ONCE = 2;

export interface PdfLoad {
  /** Waits for what is in hand; answers how many pieces of work were done. @throws when one of them failed */
  stop(): Promise<number>;
}

/** PDF work asked for again and again, beside whatever else the office does. */
export function startPdfLoad(client: OfficeClient, postId: string): PdfLoad {
  let turn = 0;
  let done = 0;
  let stopped = false;
  const loops = Array.from({ length: AT_ONCE }, async () => {
    while (!stopped) {
      const { status } = await client.post(postId, '/bench/pdf-work', { turn: turn++ });
      if (status !== 200) throw new Error(`PDF work: ${status}`);
      done += 1;
    }
  });
  const all = Promise.all(loops);
  // told by stop()
  all.catch(() => undefined);
  return {
    async stop() {
      stopped = true;
      await all;
      return done;
    },
  };
}
