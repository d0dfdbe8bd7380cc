import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import type { Named } from '../api/draft-types';
import { queries } from '../api/queries';
import { AddAddressee } from './add-addressee';

interface Props {
  readonly agencyId: string;
  /** The words of the line nobody knows: what one searches for first. Empty where there is no such line. */
  readonly wanted: string;
  readonly chosen: readonly Named[];
  readonly choose: (chosen: readonly Named[]) => void;
}

const MOST_FOUND = 8;

/** Finds whom a printed line stands for, in the directory of the agency: single addressees and whole groups. */
export function PickAddressees({ agencyId, wanted, chosen, choose }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(() => wanted.split(' ').slice(0, 3).join(' '));
  const found = useQuery({ ...queries.addressees(agencyId, useDeferredValue(typed)), enabled: typed.trim().length > 1 }).data;
  const isChosen = (one: Named) => chosen.some((other) => other.id === one.id);
  const others = (found?.items ?? []).filter((one) => !isChosen(one)).slice(0, MOST_FOUND);
  const toggle = (one: Named) =>
    choose(isChosen(one) ? chosen.filter((other) => other.name !== one.name) : [...chosen, { id: one.id, name: one.name }]);
  const addGroup = (memberIds: readonly string[], name: string) =>
    choose([...chosen.filter((one) => !memberIds.includes(one.id)), ...memberIds.map((memberId) => ({ id: memberId, name }))]);
  return (
    <div className="pick">
      <label className="unseen" htmlFor={id}>
        {wanted === '' ? 'Tìm nơi nhận' : `Tìm nơi nhận cho dòng “${wanted}”`}
      </label>
      <input
        id={id}
        className="input"
        type="search"
        value={typed}
        placeholder="Tìm trong danh bạ"
        onChange={(event) => setTyped(event.target.value)}
      />
      {(found?.groups ?? []).map((group) => (
        <button key={group.id} type="button" className="word-button" onClick={() => addGroup(group.memberIds, group.name)}>
          Nhóm {group.name}: {group.memberIds.length} nơi
        </button>
      ))}
      {[...chosenAs(chosen), ...others].map((line) => (
        <label key={line.id} className="choice">
          <input type="checkbox" checked={isChosen(line)} onChange={() => toggle(line)} />
          <span>
            {line.name}
            {'count' in line && line.count > 1 && `: ${line.count} nơi`}
          </span>
        </label>
      ))}
      {found && found.items.length === 0 && found.groups.length === 0 && (
        <AddAddressee agencyId={agencyId} name={wanted || typed.trim()} added={(one) => choose([...chosen, one])} />
      )}
    </div>
  );
}

/** All that were chosen, however many: a group, whose members bear its name here, is one line and goes as one. */
function chosenAs(chosen: readonly Named[]): readonly (Named & { readonly count: number })[] {
  const firsts = chosen.filter((one, at) => chosen.findIndex((other) => other.name === one.name) === at);
  return firsts.map((one) => ({ ...one, count: chosen.filter((other) => other.name === one.name).length }));
}
