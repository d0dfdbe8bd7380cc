import { useQuery } from '@tanstack/react-query';
import type { RoutingSlip as Slip } from '../../api/generated/api';
import { queries } from '../../api/queries';
import { Answer } from '../../frame/states';
import { sayAnswer } from '../../words/answers';
import { sayWhen } from '../../words/dates';
import './routing-slip.css';

type Asked = Slip['asked'][number];

/** What is asked, who disagrees and who has said what before: the page a leader reads first. */
export function RoutingSlip({ documentId }: { readonly documentId: string }) {
  const slip = useQuery(queries.routingSlip(documentId));
  return (
    <div className="routing-slip">
      <Answer query={slip} waiting="Đang mở phiếu trình…">
        {(read) => <Opened slip={read} />}
      </Answer>
      <p className="slip-files">
        <a href={`/api/documents/${encodeURIComponent(documentId)}/phieu-trinh.pdf`}>Phiếu trình, trang in</a>
        <a href={`/api/documents/${encodeURIComponent(documentId)}/bang-tong-hop.pdf`}>Bảng tổng hợp ý kiến</a>
      </p>
    </div>
  );
}

function Opened({ slip }: { readonly slip: Slip }) {
  const said = slip.entries.filter((entry) => entry.by !== undefined);
  return (
    <>
      <section className="sheet">
        <h2>Đề nghị</h2>
        <p>{slip.proposal}</p>
        <p className="second">
          {slip.unitName} trình {slip.addressedTo} · dự thảo lần {slip.version}
        </p>
      </section>
      {slip.asked.map((asked) => (
        <WhoAgrees key={`${asked.purpose}/${asked.round}`} asked={asked} />
      ))}
      {slip.summary.length > 0 && <Lines title="Tóm tắt" lines={slip.summary} />}
      {slip.basis.length > 0 && <Lines title="Căn cứ" lines={slip.basis} />}
      {said.length > 0 && (
        <section className="sheet">
          <h2>Ý kiến các bước trước</h2>
          <ul className="opinions">
            {said.map((entry) => (
              <li key={entry.stepId}>
                <span className="opinion-first">
                  <b>{entry.label}</b>
                  <span className="when">{sayWhen(entry.by?.at ?? '')}</span>
                </span>
                <span className="second">
                  {entry.by?.name}, {entry.by?.post}
                  {entry.verdict !== undefined && `: ${entry.verdict}`}
                </span>
                {entry.outdated && <span className="badge waits">trên dự thảo trước</span>}
                {entry.words !== undefined && <p className="quoted">{entry.words}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const AGREES: readonly string[] = ['agree', 'agree-with-remarks', 'for'];

/** Disagreement first and in full; agreement is a number; silence is never told as consent. */
function WhoAgrees({ asked }: { readonly asked: Asked }) {
  const against = asked.answers.filter(({ answer }) => answer === 'disagree' || answer === 'against');
  const others = asked.answers.filter((given) => !against.includes(given) && given.words !== undefined);
  const agreeing = asked.answers.filter(({ answer }) => AGREES.includes(answer)).length;
  const apart = asked.answers.length - against.length - agreeing;
  return (
    <section className="sheet">
      <h2>
        {asked.purpose === 'ballot' ? 'Phiếu lấy ý kiến' : 'Ý kiến các cơ quan, đơn vị'}{' '}
        <span>
          {asked.answers.length}/{asked.asked} đã trả lời
        </span>
      </h2>
      <p>
        {against.length > 0 ? (
          <b className="red">{against.length} không thống nhất</b>
        ) : (
          <b>Không có ý kiến không thống nhất</b>
        )}
        {agreeing > 0 && `, ${agreeing} thống nhất`}
        {apart > 0 && `, ${apart} ý kiến khác`}.
      </p>
      <ul className="opinions">
        {[...against, ...others].map((given) => (
          <li key={`${given.unit}/${given.at}`}>
            <b>{given.unit}</b> <span className={against.includes(given) ? 'red' : 'second'}>{sayAnswer(given.answer)}</span>
            {given.words !== undefined && <p className="quoted">{given.words}</p>}
          </li>
        ))}
      </ul>
      {asked.waiting.length > 0 && <p className="second">Chưa có ý kiến: {asked.waiting.join('; ')}.</p>}
      {asked.silent.length > 0 && (
        <p className="second">
          Chưa có ý kiến (quá hạn){asked.silenceIsConsent && ', theo quy định coi như thống nhất'}: {asked.silent.join('; ')}.
        </p>
      )}
    </section>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section className="sheet">
      <h2>{title}</h2>
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </section>
  );
}
