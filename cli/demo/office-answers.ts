/** The answers of the office's API that the story reads. */
export interface Who {
  readonly personId: string;
  readonly name: string;
  readonly postId: string;
  readonly postTitle: string;
}

export interface DraftAnswer {
  readonly draftId: string;
  readonly postId: string;
  readonly agencyId: string;
  readonly reading: {
    readonly system: 'state' | 'party';
    readonly subject?: string;
    readonly signature: { readonly capacity: readonly string[]; readonly name?: string };
  };
  readonly recipients: readonly {
    readonly line: number;
    readonly printed: string;
    readonly addressees: readonly { readonly id: string }[];
    readonly unknown: readonly string[];
  }[];
  readonly suggestedRoute: string;
  readonly suggestedSignerPostId?: string;
  readonly signers: readonly { readonly postId: string; readonly title: string; readonly name: string }[];
  readonly units: readonly { readonly postId: string }[];
  readonly committees: readonly { readonly id: string; readonly name: string }[];
  readonly fields: readonly { readonly id: string; readonly postIds: readonly string[] }[];
}

export interface DocumentAnswer {
  readonly documentId: string;
  readonly seq: number;
  readonly subject: string;
  readonly typeName: string;
  readonly agencyName: string;
  readonly drafter: Who;
  readonly number?: number;
  readonly printedNumber?: string;
  readonly issuedOn?: string;
  readonly signer: Who;
  readonly signerLine?: readonly string[];
  readonly route?: {
    readonly id: string;
    readonly steps: readonly { readonly stepId: string; readonly label: string; readonly who?: Who; readonly at?: string }[];
  };
  readonly current?: { readonly stepId: string; readonly label: string; readonly kind: string; readonly holders: readonly Who[] };
  readonly text?: { readonly textSha256: string };
  readonly bytesSha256?: string;
  readonly sealId?: string;
  readonly sessionId?: string;
  readonly typesettingFailed?: string;
  readonly opinions?: readonly { readonly who: Who; readonly needsReply: boolean }[];
  readonly recipients?: DraftAnswer['recipients'];
  readonly closed?: { readonly why: string };
}

export interface DeliveryAnswer {
  readonly deliveryId: string;
  readonly line: number;
  readonly channel: string;
  readonly state: string;
  readonly deliveredAt?: string;
  readonly acknowledgedAt?: string;
}
