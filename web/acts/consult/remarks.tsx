import { useEffect, useRef } from 'react';
import type { Passage, Remark } from '../../api/consultation-types';
import { RemarkField } from './remark-field';
import { useSelectedPassage } from './use-selected-passage';

interface Props {
  readonly remarks: readonly Remark[];
  readonly passages: readonly Passage[];
  readonly pages: number;
  readonly change: (remarks: readonly Remark[]) => void;
}

/** Remarks one by one, each where it belongs. Text selected on the page pins the next one. */
export function Remarks({ remarks, passages, pages, change }: Props) {
  const [selected, forgetSelected] = useSelectedPassage(passages);
  const list = useRef<HTMLOListElement>(null);
  const added = useRef(false);
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    list.current?.querySelector<HTMLTextAreaElement>('li:last-child textarea')?.focus();
  });
  const add = (remark: Remark) => {
    added.current = true;
    change([...remarks, remark]);
  };
  return (
    <div className="remarks" role="group" aria-label="Góp ý theo đoạn">
      <ol ref={list}>
        {remarks.map((remark, index) => (
          <li key={index}>
            <RemarkField
              number={index + 1}
              remark={remark}
              passages={passages}
              pages={pages}
              change={(next) => change(remarks.map((one, other) => (other === index ? next : one)))}
              drop={() => change(remarks.filter((_, other) => other !== index))}
            />
          </li>
        ))}
      </ol>
      {selected && (
        <div className="selected-passage">
          <p className="second">
            Đoạn đang chọn, {selected.place}: <q>{selected.quote}</q>
          </p>
          <button
            type="button"
            className="button"
            onClick={() => {
              add({ text: '', ...(selected.block !== undefined ? { block: selected.block } : { page: selected.page }) });
              forgetSelected();
            }}
          >
            Góp ý đoạn đang chọn
          </button>
        </div>
      )}
      <button type="button" className="button" onClick={() => add({ text: '' })}>
        Thêm góp ý theo đoạn, trang
      </button>
    </div>
  );
}
