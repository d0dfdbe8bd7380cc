export type { OwnSigningKeys, TendedSigningKeys } from './generated/api';
