import { useState } from 'react';
import { Nothing } from '../../frame/states';
import type { PartProps } from './administration';
import { JoinCommittee } from './join-committee';
import { LeaveCommittee } from './leave-committee';
import { sayPeriod, STATE_WORDS } from './periods';

type Committee = PartProps['kept']['committees'][number];
type Member = Committee['members'][number];

/** Who sits on the committees that decide by ballot and in whose name conclusions are issued. */
export function Committees({ kept }: PartProps) {
  if (kept.committees.length === 0) {
    return (
      <Nothing title="Cơ quan này không có cấp ủy, ban">
        <p>Thành viên Ban Chấp hành, Ban Thường vụ của Đảng ủy được ghi ở đây; đại biểu HĐND được ghi ở mục Nhóm nơi nhận.</p>
      </Nothing>
    );
  }
  return (
    <>
      {kept.committees.map((committee) => (
        <OneCommittee key={committee.id} kept={kept} committee={committee} />
      ))}
    </>
  );
}

function OneCommittee({ kept, committee }: PartProps & { readonly committee: Committee }) {
  const [isAdding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<string>();
  const standing = committee.members.filter(({ state }) => state !== 'ended');
  const past = committee.members.filter(({ state }) => state === 'ended');
  return (
    <section className="committee" aria-label={committee.name}>
      <h3>{committee.name}</h3>
      <p className="second">{[committee.term, `${standing.length} thành viên`].filter((words) => words !== '').join(' · ')}</p>
      {isAdding ? (
        <JoinCommittee kept={kept} committee={committee} close={() => setAdding(false)} />
      ) : (
        <button type="button" className="button" onClick={() => setAdding(true)}>
          Thêm thành viên<span className="unseen"> {committee.name}</span>
        </button>
      )}
      {standing.length === 0 && (
        <Nothing title="Chưa có thành viên">
          <p>Thành viên nhận phiếu xin ý kiến và được ký thay mặt {committee.name}. Hãy thêm các chức danh tham gia.</p>
        </Nothing>
      )}
      <ul className="kept-list">
        {standing.map((member) => (
          <li key={`${member.postId}/${member.from}`}>
            <Line member={member} leave={() => setLeaving(member.postId)} />
            {leaving === member.postId && (
              <LeaveCommittee kept={kept} committee={committee} member={member} close={() => setLeaving(undefined)} />
            )}
          </li>
        ))}
      </ul>
      {past.length > 0 && (
        <details>
          <summary>Đã thôi: {past.length}</summary>
          <ul className="kept-list">
            {past.map((member) => (
              <li key={`${member.postId}/${member.from}`}>
                <Line member={member} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Line({ member, leave }: { readonly member: Member; readonly leave?: () => void }) {
  return (
    <div className="kept-line">
      <div>
        <b>{member.holder ?? 'Chưa có người giữ'}</b>
        <span className="second">{member.title}</span>
      </div>
      <div>
        {sayPeriod(member)}
        {member.state === 'coming' && <span className="badge waits">{STATE_WORDS.coming}</span>}
      </div>
      <div className="kept-acts">
        {leave && (
          <button type="button" className="word-button" onClick={leave}>
            Thôi tham gia<span className="unseen">: {member.title}</span>
          </button>
        )}
      </div>
    </div>
  );
}
