import { runsOfPdf } from '../../adapters/as-drafted/runs-of-pdf';
import { usualWidths } from '../../adapters/as-drafted/usual-widths';
import { findPlaces } from '../../domain/as-drafted/find-places';
import type { FoundPlaces } from '../../domain/as-drafted/found-places';
import type { PageContent, PagePlaces } from '../../domain/document/page-content';
import { layoutProfileOf } from '../../domain/rulepacks/layout/layout-profile-of';
import { issuedOn, seal, sign, type Hands } from './hands';
import type { MadeFile } from './made-file';
import { scannedSheet } from './pictures';
import { FOOT_MARK, INITIALS } from './typeset-files';

/** The drafter's own page, kept as it is: its blanks are found and filled. */
export async function issueAsDrafted(hands: Hands, content: PageContent, number: number): Promise<readonly MadeFile[]> {
  const { signature: { name }, issuingBody: agency } = content;
  const { pdf: own } = await hands.work.typeset(content);
  const { pdf: ready } = await hands.work.setAsDrafted(own, await placesIn(own, content), { ...content, initials: INITIALS, footMark: FOOT_MARK });
  const signed = await sign(hands, [ready], { name, agency, number });
  const sealed = await seal(hands, [ready, signed], { agency, number });
  return [['chờ ký', ready], ['đã ký', signed], ['đã đóng dấu', sealed]].map(([step, bytes], signatures) => (
    { what: `giữ nguyên trang, ${String(step)}`, name: `${number}-${signatures}`, bytes: Buffer.from(bytes ?? ''), signatures }
  ));
}

async function placesIn(pdf: Uint8Array, content: PageContent): Promise<PagePlaces> {
  const read = await runsOfPdf(pdf);
  if (read.kind === 'refused') throw new Error(read.sentence);
  const { signing } = layoutProfileOf(content.profile);
  const { places, missing } = findPlaces({ pages: read.pages, signerName: content.signature.name, signing, pointed: {} }, usualWidths());
  if (!isWhole(places)) throw new Error(`The page has no place for: ${missing.join(', ')}.`);
  return places;
}

function isWhole(places: FoundPlaces['places']): places is PagePlaces {
  return (['number', 'day', 'month', 'year', 'signature', 'seal'] as const).every((name) => places[name] !== undefined);
}

/** Signed, numbered and stamped on paper: văn thư scans it, and the agency signs the scan. */
export async function issueOnPaper(hands: Hands, agency: string, number: number): Promise<readonly MadeFile[]> {
  const scan = await hands.work.scanOfPictures([scannedSheet(), scannedSheet()]);
  if (scan.kind === 'fault') throw new Error(scan.fault);
  const fault = await hands.work.faultOfScan(scan.pdf);
  if (fault !== undefined) throw new Error(fault);
  const ready = await hands.work.readyScan(scan.pdf, { agency, number, issuedOn });
  const sealed = await seal(hands, [ready], { agency, number }, { numberedBefore: true, electronicCopy: 'SY' });
  return [{ what: 'ký giấy, bản quét đã đóng dấu', name: `${number}-giay`, bytes: sealed, signatures: 1 }];
}
