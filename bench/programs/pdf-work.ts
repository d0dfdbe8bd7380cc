import { z } from 'zod';
import type { PdfPool } from '../../adapters/pdf/pdf-pool';
import { writeRoute, type Route } from '../../api/http/route';
import { reportOf } from '../document/texts';

const NAMES = { signer: 'Lương Thế Khoa', agency: 'Ủy ban nhân dân phường Hoa Sen' };

/** One page of an office set and made ready for its signatures, on the threads for PDF that the API has: work of no document, to load them with. */
export function pdfWorkRoute(pdf: PdfPool): Route {
  return writeRoute({
    method: 'post', path: '/bench/pdf-work', tag: 'bench', summary: 'Trình bày 6 trang', body: z.object({ turn: z.number() }),
    answers: { 200: { description: 'Đã trình bày' } },
    async handle({ body }) {
      const { pages } = await pdf.typesetForApproval(reportOf(6, body.turn), NAMES);
      return { body: { pages } };
    },
  });
}
