import type { PDFPageProxy } from './pdf';

/** The fields a page waits to have filled, by their names in the file (adapters/pdf/field-names.ts), with what stands on them. */
const BLANKS: Readonly<Record<string, string>> = {
  SoVanBan: 'Số', NgayBanHanh: 'Ngày', ThangBanHanh: 'Tháng', NamBanHanh: 'Năm', ChuKy1: 'Chữ ký', ConDau: 'Con dấu',
};

type Viewport = ReturnType<PDFPageProxy['getViewport']>;

interface Field {
  readonly subtype?: string;
  readonly fieldName?: string;
  readonly fieldValue?: unknown;
  readonly rect: number[];
}

/** Marks over a drawn page where something is still to come: `signed` when the first signature is there already. */
export async function blanksOf(page: PDFPageProxy, viewport: Viewport, { signed }: { readonly signed: boolean }): Promise<HTMLElement> {
  const fields: readonly Field[] = await page.getAnnotations();
  const layer = document.createElement('div');
  layer.className = 'paper-blanks';
  layer.append(...fields.filter((field) => isWaiting(field, signed)).map((field) => markOf(field, viewport)));
  return layer;
}

function isWaiting({ subtype, fieldName = '', fieldValue }: Field, signed: boolean): boolean {
  const isFilled = (typeof fieldValue === 'string' && fieldValue !== '') || (signed && fieldName === 'ChuKy1');
  return subtype === 'Widget' && fieldName in BLANKS && !isFilled;
}

function markOf({ fieldName = '', rect }: Field, viewport: Viewport): HTMLElement {
  const [left = 0, foot = 0, right = 0, head = 0] = rect;
  const [x1, y1] = viewport.convertToViewportPoint(left, head) as [number, number];
  const [x2, y2] = viewport.convertToViewportPoint(right, foot) as [number, number];
  const mark = document.createElement('span');
  const words = BLANKS[fieldName] ?? '';
  mark.title = `Chỗ chờ: ${words.toLocaleLowerCase('vi')}`;
  mark.textContent = fieldName === 'ChuKy1' || fieldName === 'ConDau' ? words : '';
  const share = (part: number, whole: number): string => `${(part / whole) * 100}%`;
  Object.assign(mark.style, {
    left: share(x1, viewport.width), top: share(y1, viewport.height), width: share(x2 - x1, viewport.width), height: share(y2 - y1, viewport.height),
  });
  mark.dataset['field'] = fieldName;
  return mark;
}
