import { createHmac } from 'node:crypto';

/** A link by which a person comes in for the first time. Asked for again under the same id it is the same link. */
export interface FirstEntryLinks {
  linkFor(commandId: string): { readonly token: string; readonly link: string };
}

export interface FirstEntryLinkParts {
  readonly secret: string;
  readonly publicUrl: string;
}

export function createFirstEntryLinks({ secret, publicUrl }: FirstEntryLinkParts): FirstEntryLinks {
  return {
    linkFor(commandId) {
      const token = createHmac('sha256', secret).update(`first-entry\n${commandId}`).digest('base64url');
      return { token, link: new URL(`/vao-lan-dau/${token}`, publicUrl).href };
    },
  };
}
