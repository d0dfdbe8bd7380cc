/** What stands in the log of an agency beside the changes asked of it: nobody planned it there, and nothing of it is undone there. */
export type Noted =
  | { readonly kind: 'revoke-certificate'; readonly certificateId: string; readonly holder: string; readonly reason: string }
  | { readonly kind: 'found-agency'; readonly name: string; readonly administrator: string };

const NOTED: readonly string[] = ['revoke-certificate', 'found-agency'] satisfies readonly Noted['kind'][];

/** Whether a row of the log was noted, or else is a change. */
export function isNoted(kind: string): boolean {
  return NOTED.includes(kind);
}
