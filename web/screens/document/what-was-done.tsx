import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Acted } from '../../acts/acted';
import type { DocumentView } from '../../api/document-types';
import { queries, useMe } from '../../api/queries';
import { Told } from '../../frame/told';
import { sayNumber } from '../../words/say-number';

interface Props {
  readonly acted: Acted;
  /** Where one goes on from here. */
  readonly children?: ReactNode;
}

/** What was just done, and what happens next with that document: read again after the act, so that it is what the record says. */
export function WhatWasDone({ acted, children }: Props) {
  const view = useQuery({ ...queries.document(acted.documentId), enabled: acted.seq !== undefined }).data;
  const me = useMe().personId;
  const next = view && acted.seq !== undefined && view.seq >= acted.seq ? sayNext(view, me) : undefined;
  return (
    <Told tone="green">
      <p>{acted.sentence}</p>
      {next !== undefined && <p className="second">{next}</p>}
      {children}
    </Told>
  );
}

function sayNext({ current, closed, printedNumber }: DocumentView, me: string): string | undefined {
  // on its way out: the number it was given is what one writes down
  const isOut = printedNumber !== undefined && (closed !== undefined || current?.kind === 'dispatch');
  const number = isOut ? `Số ${sayNumber(printedNumber)}. ` : '';
  if (closed) return `${number}Hồ sơ kết thúc tại đây.`;
  if (!current) return undefined;
  const [first, ...others] = current.holders;
  const whose = current.holders.some(({ personId }) => personId === me) ? 'anh/chị' : first?.name;
  const more = others.length > 0 ? ` và ${others.length} người khác` : '';
  return `${number}Tiếp theo: bước “${current.label}”${whose === undefined ? '' : `, ${whose}${more}`}.`;
}
