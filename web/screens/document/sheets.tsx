import type { DocumentView } from '../../api/document-types';
import { sayWhen } from '../../words/dates';
import { CompareLink } from '../../acts/compare-link';
import { AskedWords } from './asked-words';
import { Findings } from './findings';
import { Opinions } from './opinions';
import { Recipients } from './recipients';
import { Steps } from './steps';

export { Findings, Opinions, Recipients, Steps };

/** What stands under the decision, in the order one asks for it. */
export function Sheets({ view }: { readonly view: DocumentView }) {
  return (
    <>
      {!isRevising(view) && <Findings view={view} />}
      <Steps view={view} />
      <AskedWords view={view} />
      <Opinions view={view} />
      <Recipients view={view} />
      <Versions view={view} />
      <HandlingRecord view={view} />
    </>
  );
}

/** Then the form itself says what to look at in the text as it is being set right. */
function isRevising({ acts }: DocumentView): boolean {
  return acts.some(({ kind, primary }) => kind === 'revise' && primary);
}

export function Versions({ view }: { readonly view: DocumentView }) {
  const versions = view.versions ?? [];
  if (versions.length < 2) return null;
  return (
    <section className="sheet">
      <h2>
        Các lần dự thảo <span>{versions.length} lần</span>
      </h2>
      <ul className="plain-list">
        {[...versions].reverse().map((version) => (
          <li key={version.version}>
            <span>
              Dự thảo lần {version.version} · {version.who.name}
            </span>
            <span>{sayWhen(version.at)}</span>
          </li>
        ))}
      </ul>
      <CompareLink view={view} />
    </section>
  );
}

/** Everything that happened, newest first. */
export function HandlingRecord({ view }: { readonly view: DocumentView }) {
  if (!view.timeline) return null;
  return (
    <section className="sheet">
      <h2>Nhật ký xử lý</h2>
      <ul className="record">
        {[...view.timeline].reverse().map((entry, index) => (
          <li key={`${entry.at}/${index}`}>
            <span>{entry.what}</span>
            <span className="when">{sayWhen(entry.at)}</span>
            {entry.words !== undefined && entry.words !== '' && <p className="quoted">{entry.words}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
