/** Form fields reserved in every file before the first signature. Readers of the file see these names. */
export const FIELD_NAMES = {
  number: 'SoVanBan',
  day: 'NgayBanHanh',
  month: 'ThangBanHanh',
  year: 'NamBanHanh',
  signature: 'ChuKy1',
  /** Of the second leader, where two sign. */
  coSignature: 'ChuKy2',
  seal: 'ConDau',
} as const;

/** Stands in the scan of a page that was signed by hand, with words for whoever reads the fields: no person's digital signature is due there. */
export const PAPER_ORIGINAL_FIELD = 'BanGocGiay';

/** Stands in an electronic copy and says its form: a copy of a scan has no metadata to say it in. */
export const COPY_FORM_FIELD = 'HinhThucSao';

export type ReservedField = keyof typeof FIELD_NAMES;

export const TEXT_FIELDS = ['number', 'day', 'month', 'year'] as const satisfies readonly ReservedField[];

export type TextField = (typeof TEXT_FIELDS)[number];
