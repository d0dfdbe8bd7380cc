import { useId } from 'react';
import type { AllowedAct } from '../api/generated/api';
import { useMe } from '../api/queries';
import { usualMark } from '../../domain/document/initials';
import { useArranging, useOwnSettings } from '../own/own-settings';

const WHERE = { content: 'sau chữ cuối của văn bản', form: 'ở cuối phần Nơi nhận' } as const;

/** The act also initials the page (ký nháy): where, and with which mark of one's own. */
export function InitialsMark({ place }: { readonly place: NonNullable<AllowedAct['initials']> }) {
  const settings = useOwnSettings();
  const arranging = useArranging();
  const id = useId();
  const usual = usualMark(useMe().name);
  if (!settings) return null;
  return (
    <div className="field">
      <label htmlFor={id}>Dấu ký nháy của tôi, đặt {WHERE[place]}</label>
      <input
        key={settings.initials} id={id} className="input" maxLength={12} defaultValue={settings.initials} placeholder={usual}
        onBlur={(event) => {
          const initials = event.target.value.trim();
          if (initials !== settings.initials) arranging.mutate(() => ({ initials }));
        }}
      />
      {arranging.error && <span className="red">Dấu ký nháy chỉ gồm chữ cái, dấu chấm và dấu cách, nhiều nhất 12 ký tự.</span>}
    </div>
  );
}
