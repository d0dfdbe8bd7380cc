import { ChevronLeft, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Link } from 'react-router';
import type { AllowedAct } from '../../api/document-types';
import { Waiting } from '../../frame/states';
import { Told } from '../../frame/told';
import { keepTogether } from '../../words/keep-together';
import { AcknowledgeHere } from './acknowledge-here';
import { DecisionBox } from './decision-box';
import type { DocumentProps } from './document-pane';
import { NarrowPaper } from './narrow-paper';
import { DueBothWays } from './due-both-ways';
import { AskedWords } from './asked-words';
import { Findings, Opinions, Recipients, HandlingRecord, Steps, Versions } from './sheets';
import { Standing } from './standing';
import { WhatWasDone } from './what-was-done';
import { WhereItGoes } from './where-it-goes';

const RoutingSlip = lazy(async () => ({ default: (await import('../routing-slip/routing-slip')).RoutingSlip }));

/** Steps of a leader, who reads the phiếu trình before the text. */
const LEADERS_STEPS: readonly string[] = ['advise', 'approve', 'sign'];

/** A phone: one thing at a time in tabs, and the acts in a bar that stays. */
export function DocumentNarrow({ view, acts, news, done, onActed, back, place }: DocumentProps) {
  const [deciding, setDeciding] = useState<AllowedAct>();
  const main = acts.find((act) => act.primary) ?? acts[0];
  const sendBack = acts.find((act) => act.kind === 'return');
  const opinions = view.opinions?.length ?? 0;
  const isBeforeLeader = main !== undefined && LEADERS_STEPS.includes(view.current?.kind ?? '');
  return (
    <div className="document-narrow">
      <Link className="document-place" to={back}>
        <ChevronLeft size={20} aria-hidden />
        <span className="unseen">Về danh sách, </span>
        {place}
      </Link>
      <div className="document-head">
        <h1>{keepTogether(view.subject)}</h1>
        {view.current && acts.length > 0 && <DueBothWays due={view.current} moved={view.current.movedWords} />}
        {done && <WhatWasDone acted={done} />}
        {news !== undefined && <Told tone="accent">{news}</Told>}
      </div>
      <Tabs className="document-tabs">
        <TabList className="tabs" aria-label="Hồ sơ">
          {isBeforeLeader && <Tab id="slip">Phiếu trình</Tab>}
          <Tab id="text">Văn bản</Tab>
          {(view.findings?.length ?? 0) > 0 && (
            <Tab id="findings">
              Lưu ý <span>{view.findings?.length}</span>
            </Tab>
          )}
          {view.opinions && (
            <Tab id="opinions">
              Ý kiến{' '}
              <span>
                {opinions}/{opinions + (view.silent?.length ?? 0)}
              </span>
            </Tab>
          )}
          <Tab id="recipients">Nơi nhận</Tab>
          <Tab id="steps">Tiến trình</Tab>
        </TabList>
        {isBeforeLeader && (
          <TabPanel id="slip">
            {main && <WhereItGoes view={view} act={main} />}
            <Suspense fallback={<Waiting what="Đang mở phiếu trình…" />}>
              <RoutingSlip documentId={view.documentId} />
            </Suspense>
          </TabPanel>
        )}
        <TabPanel id="text">
          <NarrowPaper view={view} />
        </TabPanel>
        <TabPanel id="findings">
          <Findings view={view} />
        </TabPanel>
        <TabPanel id="opinions">
          <AskedWords view={view} />
          <Opinions view={view} />
        </TabPanel>
        <TabPanel id="recipients">
          <Recipients view={view} />
        </TabPanel>
        <TabPanel id="steps">
          <Standing view={view} />
          <Steps view={view} />
          <HandlingRecord view={view} />
          <Versions view={view} />
        </TabPanel>
      </Tabs>
      {!main && view.printedNumber !== undefined && <AcknowledgeHere documentId={view.documentId} className="action-bar" />}
      {main && !deciding && (
        <div className="action-bar">
          {sendBack && (
            <button type="button" className="button" onClick={() => setDeciding(sendBack)}>
              {sendBack.label}…
            </button>
          )}
          <button type="button" className="button primary" onClick={() => setDeciding(main)}>
            {main.label}
          </button>
        </div>
      )}
      {deciding && (
        <div className="decision-panel">
          <button type="button" className="icon-button" aria-label="Đóng, đọc tiếp văn bản" onClick={() => setDeciding(undefined)}>
            <X size={22} aria-hidden />
          </button>
          <DecisionBox
            view={view} acts={acts} begin={deciding} arrived shut={() => setDeciding(undefined)}
            onActed={(acted) => {
              // what was done stands in the head, under this panel
              if (!acted.stays) setDeciding(undefined);
              onActed(acted);
            }}
          />
        </div>
      )}
    </div>
  );
}
