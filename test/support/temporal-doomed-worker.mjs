import { requireTypescript } from '../../cli/bin/build/run-typescript.mjs';

const { runDoomedWorker } = requireTypescript('test/support/temporal-doomed-worker.ts');
await runDoomedWorker(JSON.parse(process.argv[2]));
