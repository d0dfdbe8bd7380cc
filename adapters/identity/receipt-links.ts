import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The secret links by which somebody without an account opens and acknowledges one delivery. Nothing of them is stored: the token
 * names its delivery and proves by a keyed hash that we made it, so a letter sent again and a reminder lead to one page.
 */
export interface ReceiptLinks {
  linkTo(deliveryId: string): string;
  /** The delivery a token was made for; undefined for any other text. */
  deliveryOf(token: string): string | undefined;
}

export interface ReceiptLinkParts {
  readonly secret: string;
  readonly publicUrl: string;
}

export function createReceiptLinks({ secret, publicUrl }: ReceiptLinkParts): ReceiptLinks {
  const proofOf = (named: string): Buffer => createHmac('sha256', secret).update(`receipt-link\n${named}`).digest();
  return {
    linkTo(deliveryId) {
      const named = Buffer.from(deliveryId, 'utf8').toString('base64url');
      return new URL(`/nhan/${named}.${proofOf(named).toString('base64url')}`, publicUrl).href;
    },
    deliveryOf(token) {
      const [named = '', proof = ''] = token.split('.');
      const given = Buffer.from(proof, 'base64url');
      const right = proofOf(named);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
      return Buffer.from(named, 'base64url').toString('utf8');
    },
  };
}
