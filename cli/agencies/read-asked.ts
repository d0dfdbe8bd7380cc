import { AGENCY_KINDS, type AgencyAsked, type AgencyKind } from '../../domain/administration/found-agency';
import type { AgencyLevel } from '../../domain/organisation/organisation';
import { Refusal } from '../refusal';

const LEVELS: readonly AgencyLevel[] = ['province', 'ward', 'commune', 'special-zone'];
const KINDS = Object.keys(AGENCY_KINDS) as readonly AgencyKind[];
const NEEDED = ['code', 'kind', 'level', 'name', 'place', 'admin', 'admin-email'] as const;

type Given = Partial<Readonly<Record<typeof NEEDED[number] | 'superior' | 'email' | 'council' | 'term', string>>>;

/** The agency as it was typed. @throws Refusal naming every option that is missing or wrong */
export function readAgencyAsked(given: Given, personId: string): AgencyAsked {
  const kind = KINDS.find((one) => one === given.kind);
  const level = LEVELS.find((one) => one === given.level);
  const term = termIn(given.term);
  const faults = [
    ...NEEDED.filter((name) => !given[name]?.trim()).map((name) => `--${name} chưa có.`),
    ...(given.code && !/^[a-z0-9][a-z0-9-]{1,39}$/.test(given.code) ? ['--code chỉ gồm chữ thường không dấu, số và gạch nối.'] : []),
    ...(given.kind && !kind ? [`--kind phải là một trong: ${KINDS.join(', ')}.`] : []),
    ...(given.level && !level ? [`--level phải là một trong: ${LEVELS.join(', ')}.`] : []),
    ...(given['admin-email'] && !isAddress(given['admin-email']) ? ['--admin-email không phải là một địa chỉ thư.'] : []),
    ...(given.email && !isAddress(given.email) ? ['--email không phải là một địa chỉ thư.'] : []),
    ...(given.term && !term ? ['--term phải có dạng "TÊN TỪ-NGÀY ĐẾN-NGÀY", ví dụ "2025-2030 2025-07-01 2030-06-30".'] : []),
  ];
  if (faults.length > 0 || !kind || !level) throw new Refusal(`Chưa lập được cơ quan:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return {
    code: given.code ?? '', kind, level, name: given.name ?? '', placeOfIssue: given.place ?? '',
    ...(given.superior && { superiorName: given.superior }), ...(given.email && { email: given.email }), ...(given.council && { councilId: given.council }),
    ...(term && { term }), administrator: { personId, fullName: given.admin ?? '', email: given['admin-email'] ?? '' },
  };
}

function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}

function termIn(text: string | undefined): AgencyAsked['term'] {
  const [, name, from, until] = /^(\S+)\s+(\d{4}-\d{2}-\d{2})\s+(\d{4}-\d{2}-\d{2})$/.exec(text?.trim() ?? '') ?? [];
  return name && from && until && from < until ? { name, from, until } : undefined;
}
