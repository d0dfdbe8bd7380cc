import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { FollowUp } from '../../api/generated/api';
import { queries } from '../../api/queries';
import { Answer } from '../../frame/states';
import { SavedViews } from '../../own/saved-views';
import { sayDueShort } from '../../words/deadline';
import { sayDocument } from '../../words/say-document';

interface Props {
  readonly agencyId: string;
  readonly search: URLSearchParams;
  readonly followed: FollowUp;
}

/** The documents behind the cell or bar that was opened. */
export function List({ agencyId, search, followed }: Props) {
  const asked = askedIn(agencyId, search);
  if (!asked) return <SavedViews page="/theo-doi" suggestion="" />;
  return <Opened key={JSON.stringify(asked)} asked={asked} title={titleOf(followed, search)} agencyId={agencyId} />;
}

function Opened({ asked, title, agencyId }: { readonly asked: Readonly<Record<string, string>>; readonly title: string; readonly agencyId: string }) {
  const list = useQuery(queries.followUpList(asked));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="follow-list sheet" aria-labelledby="follow-list">
      <h2 id="follow-list" tabIndex={-1} ref={heading}>
        {title}
        <Link className="word-button" to={`/theo-doi?${new URLSearchParams({ 'co-quan': agencyId })}`}>
          Đóng danh sách
        </Link>
      </h2>
      <SavedViews page="/theo-doi" suggestion={title} />
      <p>
        <a href={`/api/follow-up/documents.xlsx?${new URLSearchParams(asked)}`}>Tải danh sách (.xlsx)</a>
      </p>
      <Answer query={list} waiting="Đang mở danh sách…">
        {({ items, more }) => (
          <>
            {items.length === 0 && <p className="second">Không còn hồ sơ nào ở đây.</p>}
            <ul>
              {items.map((item) => (
                <li key={`${item.documentId}/${item.stepLabel}/${item.holder}`}>
                  <Link to={`/van-ban/${item.documentId}`}>{sayDocument(item)}</Link>
                  <span className="second dots">
                    <span>{item.stepLabel}</span>
                    <span>{item.holder}</span>
                    {item.unitName && <span>{item.unitName}</span>}
                  </span>
                  <span className={`when ${item.late ? 'red' : ''}`}>{sayDueShort(item)}</span>
                </li>
              ))}
            </ul>
            {more > 0 && <p className="second">Còn {more} hồ sơ nữa; hãy chọn hẹp hơn theo đơn vị hoặc bước.</p>}
          </>
        )}
      </Answer>
    </section>
  );
}

function askedIn(agencyId: string, search: URLSearchParams): Readonly<Record<string, string>> | undefined {
  const [unitId, stage, personId] = [search.get('don-vi'), search.get('buoc'), search.get('nguoi')];
  if (!unitId && !stage && !personId) return undefined;
  return {
    agencyId,
    ...(unitId && { unitId }),
    ...(stage && { stage }),
    ...(personId && { personId }),
    ...(search.get('tat-ca') === 'co' && { all: 'true' }),
  };
}

function titleOf({ units, stages, people }: FollowUp, search: URLSearchParams): string {
  const person = people.find((one) => one.personId === search.get('nguoi'))?.name;
  if (person !== undefined) return `${person} đang xử lý`;
  const unit = units.find((one) => one.unitId === search.get('don-vi'))?.name;
  const stage = stages.find((one) => one.id === search.get('buoc'))?.words;
  return `Quá hạn: ${[unit, stage].filter((part) => part !== undefined).join(', ')}`;
}
