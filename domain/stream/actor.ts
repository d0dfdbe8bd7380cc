/** The person who acts and the post they act from; `onBehalfOfPersonId` when they cover for the holder of that post. */
export interface PersonActor {
  readonly kind: 'person';
  readonly personId: string;
  readonly postId: string;
  readonly onBehalfOfPersonId?: string;
}

/** The running process: it looks at the record when time is up and reports what an effect did. It decides nothing. */
export interface SystemActor {
  readonly kind: 'system';
}

/** Somebody without an account who holds the secret link of one delivery. */
export interface LinkActor {
  readonly kind: 'link';
  readonly deliveryId: string;
}

export type Actor = PersonActor | SystemActor | LinkActor;

export const SYSTEM: SystemActor = { kind: 'system' };
