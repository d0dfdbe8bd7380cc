import { useRef } from 'react';
import { Link } from 'react-router';
import type { ChosenLine, Draft } from '../../api/draft-types';
import { DraftFindings } from '../../drafting/draft-findings';
import { DraftPaper } from './draft-paper';
import { DraftRecipients, openLines, type ChosenAddressees } from './draft-recipients';
import { FieldsFound } from './fields-found';
import { KeyedFields } from './keyed-fields';
import { ScanPaper } from './scan-paper';
import { Submit } from './submit';
import { useChoices } from './use-choices';

/** The page left; what was found in it, what to correct and whom it reaches right; the way it goes below. */
export function DraftDesk({ draft }: { readonly draft: Draft }) {
  const { submission, addressees, choose, chooseAddressees, forget } = useChoices(draft);
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
        {draft.isScan ? <ScanPaper draftId={draft.draftId} /> : <DraftPaper draft={draft} chosen={submission} />}
      </div>
      <div className="draft-facts" ref={facts}>
        <div className="draft-columns">
          {draft.isScan ? <KeyedFields draft={draft} /> : <FieldsFound draft={draft} />}
          <DraftFindings findings={draft.findings} />
        </div>
        <DraftRecipients draft={draft} chosen={addressees} choose={chooseAddressees} />
        <Submit
          draft={draft}
          chosen={submission}
          choose={choose}
          recipients={linesOf(addressees)}
          openLines={openLines(draft, addressees).length}
          toOpenLine={toOpenLine}
          onHandedIn={forget}
        />
      </div>
    </div>
  );
}

function linesOf(chosen: ChosenAddressees): readonly ChosenLine[] {
  return Object.entries(chosen)
    .filter(([, addressees]) => addressees.length > 0)
    .map(([line, addressees]) => ({ line: Number(line), addresseeIds: [...new Set(addressees.map((one) => one.id))] }));
}
