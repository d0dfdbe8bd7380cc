/** How a copy reaches an addressee. National exchange is a port that is not connected yet: it is sent outside the system, with proof. */
export type Channel = 'inside' | 'mail' | 'paper' | 'national-exchange';

/** Somebody or some body that copies are sent to. `postId` when it is a post of our own. */
export interface DistributionAddressee {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly channel: Channel;
  readonly email?: string;
  readonly postId?: string;
}

/** A printed name that stands for several addressees: "Các Tổ dân phố". */
export interface RecipientGroup {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly memberIds: readonly string[];
}
