import { useState } from 'react';
import { keepTogether } from '../../words/keep-together';
import type { PartProps } from './administration';
import { Appoint } from './appoint';
import { EndAppointment } from './end-appointment';
import { sayPeriod, STATE_WORDS } from './periods';

type Post = PartProps['kept']['posts'][number];

/** Every post by its unit, with who holds it, who will, and who did. */
export function Posts({ kept }: PartProps) {
  const units = [...new Set(kept.posts.toSorted(leadersFirst).map((post) => post.unitName))];
  return (
    <>
      {units.map((unit) => (
        <div key={unit} className="kept-unit">
          <h3>{keepTogether(unit)}</h3>
          <ul className="kept-list">
            {kept.posts
              .filter((post) => post.unitName === unit)
              .map((post) => (
                <OnePost key={post.id} kept={kept} post={post} />
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** Whoever leads the agency belongs to no unit of it. */
function leadersFirst(one: Post, other: Post): number {
  return Number(other.unitId === undefined) - Number(one.unitId === undefined);
}

function OnePost({ kept, post }: PartProps & { readonly post: Post }) {
  const [doing, setDoing] = useState<'appoint' | 'end'>();
  const standing = post.held.filter((one) => one.state !== 'ended');
  const past = post.held.filter((one) => one.state === 'ended');
  const now = standing.find((one) => one.state === 'in-force');
  const close = () => setDoing(undefined);
  return (
    <li>
      <div className="kept-line">
        <div>
          <b>{post.title}</b>
          <span className="second">{post.roles.filter((role) => role !== post.title.toLocaleLowerCase('vi')).join(', ')}</span>
        </div>
        <div>
          {standing.length === 0 && <span className="amber">Chưa có người giữ</span>}
          {standing.map((one) => (
            <span key={`${one.personId}/${one.from}`} className="kept-held">
              {one.name}
              {one.acting && ' (quyền)'} <span className="second">{sayPeriod(one)}</span>
              {one.state === 'coming' && <span className="badge waits">{STATE_WORDS.coming}</span>}
            </span>
          ))}
          {past.length > 0 && (
            <details>
              <summary>Đã giữ: {past.length}</summary>
              {past.map((one) => (
                <span key={`${one.personId}/${one.from}`} className="kept-held second">
                  {one.name} {sayPeriod(one)}
                </span>
              ))}
            </details>
          )}
        </div>
        <div className="kept-acts">
          <button type="button" className="word-button" onClick={() => setDoing('appoint')}>
            Bổ nhiệm<span className="unseen"> {post.title}, {post.unitName}</span>
          </button>
          {now && (
            <button type="button" className="word-button" onClick={() => setDoing('end')}>
              Thôi giữ<span className="unseen"> {post.title}, {post.unitName}</span>
            </button>
          )}
        </div>
      </div>
      {doing === 'appoint' && <Appoint kept={kept} post={post} close={close} />}
      {doing === 'end' && now && <EndAppointment kept={kept} post={post} held={now} close={close} />}
    </li>
  );
}
