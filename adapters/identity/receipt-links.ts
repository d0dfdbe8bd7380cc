import { createHmac, timingSafeEqual } from 'node:crypto';

/** Secret links by which somebody without an account sees and acknowledges one delivery. Nothing is stored: the link proves itself. */
export interface ReceiptLinkKeys {
  linkTo(deliveryId: string): string;
  tokenOf(deliveryId: string): string;
  /** The delivery a token was made for; undefined when we did not make it. */
  deliveryOf(token: string): string | undefined;
}

const PROOF_BYTES = 24;

/** `secret` at least 32 characters; another secret makes every earlier link invalid. */
export function createReceiptLinks(publicUrl: string, secret: string): ReceiptLinkKeys {
  const proofOf = (deliveryId: string): Buffer => createHmac('sha256', secret).update(`receipt:${deliveryId}`).digest().subarray(0, PROOF_BYTES);
  const tokenOf = (deliveryId: string): string => `${Buffer.from(deliveryId).toString('base64url')}.${proofOf(deliveryId).toString('base64url')}`;
  return {
    tokenOf,
    linkTo: (deliveryId) => `${publicUrl}/nhan/${tokenOf(deliveryId)}`,
    deliveryOf(token) {
      const [named, proof] = token.split('.');
      if (!named || !proof) return undefined;
      const deliveryId = Buffer.from(named, 'base64url').toString();
      const given = Buffer.from(proof, 'base64url');
      const right = proofOf(deliveryId);
      return given.length === right.length && timingSafeEqual(given, right) ? deliveryId : undefined;
    },
  };
}
