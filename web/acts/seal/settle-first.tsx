import type { AllowedAct } from '../../api/document-types';
import { Told } from '../../frame/told';
import type { ActFormProps } from '../act-form';
import { ResolveRecipients } from '../resolve-recipients/resolve-recipients';

/** Lines of Nơi nhận nobody has identified: nothing is numbered or sealed before they are, so they are asked about before any PIN. */
export function SettleFirst({ view, act, acting }: ActFormProps) {
  const lines = (view.recipients ?? []).filter((line) => line.unknown.length > 0).length;
  return (
    <>
      <Told tone="amber">
        <p>Chưa cấp số được: {lines} dòng Nơi nhận chưa xác định gửi cho ai.</p>
        <p className="second">Chọn nơi nhận cho từng dòng dưới đây, hoặc trả lại hồ sơ. Xác định xong thì ô mã PIN hiện ra.</p>
      </Told>
      <ResolveRecipients view={view} act={act} acting={acting} />
    </>
  );
}

/** The act that settles them from this post, while any is open. */
export function settlingFrom(acts: readonly AllowedAct[], postId: string): AllowedAct | undefined {
  return acts.find((act) => act.kind === 'resolveRecipients' && act.postId === postId);
}
