import type { ActFormProps } from '../act-form';
import { AtDesk } from './at-desk';
import { OpinionForm } from './opinion-form';

/** Written by an officer for the head of the unit, who alone gives it. */
export function PrepareOpinion({ view, act, acting }: ActFormProps) {
  return (
    <AtDesk documentId={view.documentId} postId={act.postId} does="prepares">
      {(desk, consultation) => (
        <OpinionForm
          documentId={view.documentId}
          desk={desk}
          consultation={consultation}
          acting={acting}
          label="Chuyển lãnh đạo đơn vị"
          above={() => <p className="second">Anh/chị chuẩn bị ý kiến cho {desk.unitName}; lãnh đạo đơn vị xem lại rồi gửi.</p>}
          asked={{ path: 'opinion/prepared', body: { forPostId: desk.forPostId }, done: 'Đã chuyển lãnh đạo đơn vị' }}
        />
      )}
    </AtDesk>
  );
}
