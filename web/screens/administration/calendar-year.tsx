import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { sayDate } from '../../words/dates';
import type { PartProps } from './administration';
import { ConfirmYear, DayForm } from './calendar-forms';
import { Month } from './month';

/** A year at a glance: days off, Saturdays worked, and whether its notice is out. */
export function CalendarYear({ kept }: PartProps) {
  const [search, setSearch] = useSearchParams();
  const [chosen, setChosen] = useState<string>();
  const [confirming, setConfirming] = useState(false);
  const years = kept.calendar.years.map((one) => one.year);
  const year = Number(search.get('nam') ?? kept.today.slice(0, 4));
  const known = kept.calendar.years.find((one) => one.year === year);
  const days = kept.calendar.days.filter((day) => day.on.startsWith(String(year)));
  return (
    <>
      <div className="calendar-head">
        <label>
          <span className="unseen">Năm</span>
          <select className="input" value={year} onChange={(event) => setSearch({ ...Object.fromEntries(search), nam: event.target.value })}>
            {years.map((one) => (
              <option key={one} value={one}>
                Năm {one}
              </option>
            ))}
          </select>
        </label>
        {known && (
          <span className={`badge ${known.confirmed ? 'is-green' : 'is-amber'}`}>
            {known.confirmed ? 'đã có thông báo' : 'tạm tính, chờ thông báo'}
          </span>
        )}
        {known && <span className="second">{known.source}</span>}
        {known && !known.confirmed && !confirming && (
          <button type="button" className="button" onClick={() => setConfirming(true)}>
            Ghi thông báo của năm
          </button>
        )}
      </div>
      {confirming && known && <ConfirmYear kept={kept} year={year} close={() => setConfirming(false)} />}
      {chosen !== undefined && <DayForm key={chosen} kept={kept} on={chosen} close={() => setChosen(undefined)} />}
      <p className="second legend-days">
        <span>
          <i className="day-key off" /> nghỉ
        </span>
        <span>
          <i className="day-key worked" /> làm bù
        </span>
        Chọn một ngày từ ngày mai để đặt nghỉ hoặc làm bù.
      </p>
      <div className="months">
        {Array.from({ length: 12 }, (_, month) => (
          <Month key={month} year={year} month={month} today={kept.today} days={days} choose={setChosen} />
        ))}
      </div>
      <ul className="kept-list">
        {days.map((day) => (
          <li key={day.on} className="kept-line">
            <div>
              <b>{sayDate(day.on)}</b> <span className="second">{day.kind === 'off' ? 'nghỉ' : 'làm bù'}</span>
            </div>
            <div>{day.name}</div>
            <div className="second">{day.source}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
