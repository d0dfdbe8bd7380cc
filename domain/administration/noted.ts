/** What stands in the log of an agency beside the changes asked of it: nobody planned it there, and nothing of it is undone there. */
export interface Noted {
  readonly kind: 'revoke-certificate';
  readonly certificateId: string;
  readonly holder: string;
  readonly reason: string;
}

export const REVOKED_CERTIFICATE: Noted['kind'] = 'revoke-certificate';
