import type { DocumentView } from '../../api/document-types';
import { sayWhen } from '../../words/dates';

type Asked = NonNullable<DocumentView['asked']>[number];

const HEADS: Readonly<Record<Asked['ask'], string>> = {
  explanation: 'Yêu cầu giải trình', reading: 'Chuyển xem', 'party-opinion': 'Xin ý kiến cấp ủy',
};

/** What was asked beside the route, and what came of it. */
export function AskedWords({ view }: { readonly view: DocumentView }) {
  if (!view.asked || view.asked.length === 0) return null;
  return (
    <section className="sheet">
      <h2>Giải trình, chuyển xem</h2>
      <ul className="opinions">
        {view.asked.map((asked) => (
          <li key={asked.askId}>
            <span className="opinion-first">
              <b>
                {HEADS[asked.ask]}: {asked.to.map((who) => who.name || who.postTitle).join(', ')}
              </b>
              <span className="when">{sayWhen(asked.at)}</span>
            </span>
            <span className="second">{asked.by.name}</span>
            {asked.words !== undefined && <p className="quoted">{asked.words}</p>}
            <Answer asked={asked} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answer({ asked }: { readonly asked: Asked }) {
  if (!asked.given) return <span className={asked.open ? 'amber' : 'second'}>{asked.open ? 'Đang chờ' : 'Không trả lời khi hồ sơ chuyển bước'}</span>;
  const { who, at, words } = asked.given;
  return (
    <p className="reply">
      <b>
        {who.name}, {sayWhen(at)}
        {words === undefined ? ': đã xem' : ':'}
      </b>{' '}
      {words}
    </p>
  );
}
