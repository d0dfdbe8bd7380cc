import { useRef, useState } from 'react';
import { Link } from 'react-router';
import type { ChosenLine, Draft } from '../../api/draft-types';
import { ReadingPaper } from '../../paper/reading-paper';
import { DraftFindings } from './draft-findings';
import { DraftRecipients, openLines, type ChosenAddressees } from './draft-recipients';
import { FieldsFound } from './fields-found';
import { KeyedFields } from './keyed-fields';
import { ScanPaper } from './scan-paper';
import { Submit } from './submit';

/** The page left; what was found in it, what to correct and whom it reaches right; the way it goes below. */
export function DraftDesk({ draft }: { readonly draft: Draft }) {
  const [chosen, setChosen] = useState<ChosenAddressees>({});
  const facts = useRef<HTMLDivElement>(null);
  const toOpenLine = () => facts.current?.querySelector<HTMLElement>('tr.unknown input')?.focus();
  return (
    <div className="draft">
      <div className="draft-head">
        <div>
          <h1>Dự thảo mới</h1>
          <p className="second">{draft.fileName ?? 'Nội dung đã dán'} · đã lưu, có thể rời trang rồi quay lại</p>
        </div>
        <Link className="word-button" to="/du-thao-moi">
          Chọn tệp khác
        </Link>
      </div>
      <div className="draft-paper" tabIndex={0} role="group" aria-label="Nội dung dự thảo">
        {draft.isScan ? <ScanPaper draftId={draft.draftId} /> : <ReadingPaper reading={draft.reading} shape="sheet" />}
      </div>
      <div className="draft-facts" ref={facts}>
        <div className="draft-columns">
          {draft.isScan ? <KeyedFields draft={draft} /> : <FieldsFound draft={draft} />}
          <DraftFindings findings={draft.findings} />
        </div>
        <DraftRecipients draft={draft} chosen={chosen} choose={setChosen} />
        <Submit draft={draft} recipients={linesOf(chosen)} openLines={openLines(draft, chosen).length} toOpenLine={toOpenLine} />
      </div>
    </div>
  );
}

function linesOf(chosen: ChosenAddressees): readonly ChosenLine[] {
  return Object.entries(chosen)
    .filter(([, addressees]) => addressees.length > 0)
    .map(([line, addressees]) => ({ line: Number(line), addresseeIds: [...new Set(addressees.map((one) => one.id))] }));
}
