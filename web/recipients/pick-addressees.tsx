import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import type { Named } from '../api/draft-types';
import { queries } from '../api/queries';
import { AddAddressee } from './add-addressee';

interface Props {
  readonly agencyId: string;
  /** The words of the line nobody knows: what one searches for first. */
  readonly wanted: string;
  readonly chosen: readonly Named[];
  readonly choose: (chosen: readonly Named[]) => void;
}

/** Finds whom a printed line stands for, in the directory of the agency: single addressees and whole groups. */
export function PickAddressees({ agencyId, wanted, chosen, choose }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(() => wanted.split(' ').slice(0, 3).join(' '));
  const found = useQuery({ ...queries.addressees(agencyId, useDeferredValue(typed)), enabled: typed.trim().length > 1 }).data;
  const toggle = (one: Named) =>
    choose(
      chosen.some((other) => other.id === one.id)
        ? chosen.filter((other) => other.id !== one.id)
        : [...chosen, { id: one.id, name: one.name }],
    );
  const listed = [...chosen, ...(found?.items ?? []).filter((one) => !chosen.some((other) => other.id === one.id))].slice(0, 8);
  const addGroup = (memberIds: readonly string[], name: string) =>
    choose([...chosen.filter((one) => !memberIds.includes(one.id)), ...memberIds.map((memberId) => ({ id: memberId, name }))]);
  return (
    <div className="pick">
      <label className="unseen" htmlFor={id}>
        Tìm nơi nhận cho dòng “{wanted}”
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
      {listed.map((one) => (
        <label key={one.id} className="choice">
          <input type="checkbox" checked={chosen.some((other) => other.id === one.id)} onChange={() => toggle(one)} />
          <span>{one.name}</span>
        </label>
      ))}
      {found && found.items.length === 0 && found.groups.length === 0 && (
        <AddAddressee agencyId={agencyId} name={wanted} added={(one) => choose([...chosen, one])} />
      )}
    </div>
  );
}
