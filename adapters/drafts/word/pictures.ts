import { createHash } from 'node:crypto';
import type { Picture } from '../../../domain/document/page-content';
import { childOf, descendantsOf, type XmlElement } from './xml-tree';

/** A picture of a draft with its bytes. */
export interface DraftPicture extends Picture {
  readonly bytes: Uint8Array;
}

/** In PDF points. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** `pic:pic`, or `v:imagedata` in the writing of older Word, with the size its frame gives it. */
export interface PlacedPicture {
  readonly element: XmlElement;
  readonly size: PictureSize;
}

export const DEFAULT_SIZE: PictureSize = { width: 200, height: 200 };
const EMU_PER_POINT = 12_700;
const POINTS_PER: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, px: 0.75 };

/** A picture with its bytes; undefined for kinds a page cannot carry (drawings of Windows, links to other places). */
export function readPicture({ element, size }: PlacedPicture, partOf: (relationId: string) => Buffer | undefined): DraftPicture | undefined {
  const blip = descendantsOf(element, 'a:blip')[0];
  const bytes = partOf(blip?.attributes['r:embed'] ?? element.attributes['r:id'] ?? '');
  const mediaType = mediaTypeOf(bytes);
  if (bytes === undefined || mediaType === undefined) return undefined;
  const description = descendantsOf(element, 'pic:cNvPr')[0]?.attributes['descr'];
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'), mediaType, ...size,
    ...(description !== undefined && description !== '' && { description }),
    bytes,
  };
}

/** The size an element gives what stands in it: an extent beside it, or its own style. */
export function sizeOf(element: XmlElement): PictureSize | undefined {
  const extent = childOf(element, 'wp:extent')?.attributes;
  if (extent !== undefined) return sizeFrom(Number(extent['cx']) / EMU_PER_POINT, Number(extent['cy']) / EMU_PER_POINT);
  const style = element.attributes['style'];
  return style === undefined ? undefined : sizeFrom(styled(style, 'width'), styled(style, 'height'));
}

function sizeFrom(width: number, height: number): PictureSize | undefined {
  return width > 0 && height > 0 ? { width: tenths(width), height: tenths(height) } : undefined;
}

function styled(style: string, side: 'width' | 'height'): number {
  const [, size, unit = ''] = new RegExp(`(?:^|;)\\s*${side}:\\s*([\\d.]+)(\\w*)`, 'u').exec(style) ?? [];
  return Number(size) * (POINTS_PER[unit] ?? 1);
}

function tenths(points: number): number {
  return Math.round(points * 10) / 10;
}

function mediaTypeOf(bytes: Buffer | undefined): Picture['mediaType'] | undefined {
  if (bytes?.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47])) === true) return 'image/png';
  return bytes?.[0] === 0xff && bytes[1] === 0xd8 ? 'image/jpeg' : undefined;
}
