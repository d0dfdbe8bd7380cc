import { parentPort } from 'node:worker_threads';
import { readDocx } from '../read-docx';

const port = parentPort;
if (!port) throw new Error('This file runs as a worker thread of read-docx-apart.ts.');

port.on('message', (bytes: Uint8Array) => port.postMessage(readDocx(bytes)));
