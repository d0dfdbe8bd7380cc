import type { ActFormProps } from './act-form';
import { SendButton } from './send-button';

/** Đôn đốc: one mail to each who holds the step and has not acted; once a day, three times a step. */
export function Nudge({ view, acting }: ActFormProps) {
  const times = view.current?.nudgedTimes ?? 0;
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        acting.send({ path: 'acts/nudge', body: {}, done: 'Đã đôn đốc', stays: true });
      }}
    >
      <p className="second">
        Người đang xử lý nhận một thư đôn đốc; mỗi ngày một lần, nhiều nhất ba lần ở mỗi bước.
        {times > 0 && ` Đã đôn đốc ${times} lần.`}
      </p>
      <SendButton acting={acting} label="Đôn đốc" />
    </form>
  );
}
