import { parentPort } from 'node:worker_threads';
import type { PdfCall, PdfReply } from './pdf-calls';
import { createPdfWork } from './pdf-work';

const work = createPdfWork();
const port = parentPort;
if (!port) throw new Error('This file runs as a worker thread of pdf-pool.ts.');

port.on('message', (call: PdfCall) => {
  void answer(call).then((reply) => port.postMessage(reply));
});

async function answer(call: PdfCall): Promise<PdfReply> {
  try {
    return { kind: 'done', value: await perform(call) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'failed', name, message };
  }
}

function perform(call: PdfCall): Promise<unknown> {
  switch (call.task) {
    case 'typeset':
      return work.typeset(...call.input);
    case 'setAsDrafted':
      return work.setAsDrafted(...call.input);
    case 'faultOfOwnPage':
      return work.faultOfOwnPage(...call.input);
    case 'scanOfPictures':
      return work.scanOfPictures(...call.input);
    case 'setCopy':
      return work.setCopy(...call.input);
    case 'sheet':
      return work.sheet(...call.input);
    case 'typesetForApproval':
      return work.typesetForApproval(...call.input);
    case 'numberPage':
      return work.numberPage(...call.input);
    case 'faultOfScan':
      return work.faultOfScan(...call.input);
    case 'readyScan':
      return work.readyScan(...call.input);
    case 'printTogether':
      return work.printTogether(...call.input);
    case 'prepareSignature':
      return work.prepareSignature(...call.input);
    case 'prepareSeal':
      return work.prepareSeal(...call.input);
    case 'embedSignature':
      return work.embedSignature(...call.input);
    case 'addLongTermData':
      return work.addLongTermData(...call.input);
    case 'verifyIssued':
      return work.verifyIssued(...call.input);
    case 'verifyAlone':
      return work.verifyAlone(...call.input);
  }
}
