import type { PartProps } from './administration';

interface Props {
  readonly year: number;
  readonly month: number;
  readonly today: string;
  readonly days: PartProps['kept']['calendar']['days'];
  readonly choose: (on: string) => void;
}

const WEEK = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];

export function Month({ year, month, today, days, choose }: Props) {
  const first = (new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7;
  const count = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (
    <div className="month">
      <h3>Tháng {month + 1}</h3>
      <div className="month-days">
        {WEEK.map((name) => (
          <span key={name} className="week-day" aria-hidden>
            {name}
          </span>
        ))}
        {Array.from({ length: first }, (_, index) => (
          <span key={`before-${index}`} />
        ))}
        {Array.from({ length: count }, (_, index) => (
          <Day key={index} on={dayOf(year, month, index + 1)} today={today} days={days} choose={choose} />
        ))}
      </div>
    </div>
  );
}

function Day({ on, today, days, choose }: Pick<Props, 'today' | 'days' | 'choose'> & { readonly on: string }) {
  const noticed = days.find((day) => day.on === on);
  const weekend = [0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay());
  const kind = noticed?.kind ?? (weekend ? 'weekend' : 'plain');
  const number = Number(on.slice(8));
  const words = noticed ? `, ${noticed.kind === 'off' ? 'nghỉ' : 'làm bù'}: ${noticed.name}` : '';
  if (on <= today)
    return (
      <span className={`day ${kind}`} title={noticed?.name}>
        {number}
        {words && <span className="unseen">{words}</span>}
      </span>
    );
  return (
    <button type="button" className={`day ${kind}`} title={noticed?.name} onClick={() => choose(on)}>
      {number}
      <span className="unseen">
        /{Number(on.slice(5, 7))}
        {words}
      </span>
    </button>
  );
}

function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
