import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { DeskForPreview } from '../../drafting/desk-for-preview';
import { Told } from '../../frame/told';
import { AcknowledgeHere } from './acknowledge-here';
import { DecisionBox } from './decision-box';
import type { DocumentProps } from './document-pane';
import { DocumentPaper } from './document-paper';
import { Sheets } from './sheets';
import { Standing } from './standing';
import { WhatWasDone } from './what-was-done';

/** Paper left, decision right. */
export function DocumentWide({ view, acts, news, done, onActed, back }: DocumentProps) {
  const [desk, setDesk] = useState<HTMLElement | null>(null);
  return (
    <DeskForPreview.Provider value={desk}>
      <div className="document-wide">
        <h1 className="unseen">{view.subject}</h1>
        <div className="document-desk">
          <DocumentPaper view={view} />
          <div className="desk-preview" ref={setDesk} />
        </div>
        <aside className="document-side" aria-label="Xử lý hồ sơ" tabIndex={0}>
          <Link className="document-back word-button" to={back}>
            <ChevronLeft size={18} aria-hidden /> Về danh sách
          </Link>
          {done && <WhatWasDone acted={done} />}
          {news !== undefined && <Told tone="accent">{news}</Told>}
          {acts.length > 0 ? (
            <DecisionBox view={view} acts={acts} onActed={onActed} arrived={done !== undefined} />
          ) : (
            <Standing view={view}>
              <AcknowledgeHere documentId={view.documentId} />
            </Standing>
          )}
          <Sheets view={view} />
        </aside>
      </div>
    </DeskForPreview.Provider>
  );
}
