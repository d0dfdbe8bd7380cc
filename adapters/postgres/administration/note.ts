import type { Noted } from '../../../domain/administration/noted';
import type { Statement } from '../queries/statement';

export interface Note {
  /** The same id again is the same note: it stands once. */
  readonly id: string;
  readonly agencyId: string;
  /** Absent for what the operator did at the machine. */
  readonly by?: { readonly personId: string; readonly postId: string };
  readonly noted: Noted;
}

/** Writes down in the log of an agency what happened outside its administration. */
export function noteStatement({ id, agencyId, by, noted }: Note): Statement {
  return {
    name: 'administration-note', text: NOTE,
    values: [id, agencyId, by?.personId ?? null, by?.postId ?? null, noted.kind, JSON.stringify(noted)],
  };
}

const NOTE = `
  insert into administration_change (id, agency_id, person_id, post_id, kind, change) values ($1, $2, $3, $4, $5, $6::jsonb)
  on conflict (id) do nothing`;
