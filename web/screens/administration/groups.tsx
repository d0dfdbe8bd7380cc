import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { queries } from '../../api/queries';
import { Answer, Nothing } from '../../frame/states';
import type { PartProps } from './administration';
import { GroupForm } from './group-form';

type Group = PartProps['kept']['groups'][number];

/** Names that stand for several addressees, whom they reach, and which lines at work use them. */
export function Groups({ kept }: PartProps) {
  const [editing, setEditing] = useState<string>();
  const close = () => setEditing(undefined);
  return (
    <>
      {editing === 'new' ? (
        <GroupForm kept={kept} close={close} />
      ) : (
        <button type="button" className="button" onClick={() => setEditing('new')}>
          Thêm nhóm
        </button>
      )}
      {kept.groups.length === 0 && (
        <Nothing title="Chưa có nhóm nơi nhận">
          <p>Nhóm như “Các phòng, đơn vị thuộc phường” giúp một dòng nơi nhận tới đúng từng nơi.</p>
        </Nothing>
      )}
      <ul className="kept-list">
        {kept.groups.map((group) => (
          <li key={group.id}>
            <div className="kept-line">
              <div>
                <b>{group.name}</b>
                {group.aliases.length > 0 && <span className="second">còn ghi: {group.aliases.join('; ')}</span>}
              </div>
              <div>
                {group.members.length} nơi<span className="second">{group.members.map((member) => member.name).join('; ')}</span>
              </div>
              <div className="kept-acts">
                <button type="button" className="word-button" onClick={() => setEditing(group.id)}>
                  Sửa<span className="unseen"> nhóm {group.name}</span>
                </button>
              </div>
            </div>
            {editing === group.id && (
              <>
                <UsedBy agencyId={kept.agencyId} group={group} />
                <GroupForm kept={kept} group={group} close={close} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function UsedBy({ agencyId, group }: { readonly agencyId: string; readonly group: Group }) {
  const lines = useQuery(queries.groupLines(agencyId, group.id));
  return (
    <Answer query={lines} waiting="Đang tìm các dòng nơi nhận dùng nhóm này…">
      {({ items, count }) =>
        count === 0 ? (
          <p className="second">Chưa có hồ sơ đang xử lý nào ghi nhóm này ở phần Nơi nhận.</p>
        ) : (
          <div className="second">
            <p>{count} dòng nơi nhận của hồ sơ đang xử lý dùng nhóm này:</p>
            <ul className="used-lines">
              {items.map((item, index) => (
                <li key={`${item.documentId}/${index}`}>
                  “{item.line}” <Link to={`/van-ban/${item.documentId}`}>{item.subject}</Link>
                </li>
              ))}
            </ul>
          </div>
        )
      }
    </Answer>
  );
}
