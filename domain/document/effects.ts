/**
 * The effects a document asks for, by kind, with the input each gets and the command that ends it.
 *
 * | kind              | input                                        | ends as                                            |
 * |-------------------|----------------------------------------------|----------------------------------------------------|
 * | typeset           | documentId, version, textSha256, initialled  | recordTypeset, or recordTypesettingFailed          |
 * | setAsDrafted      | the same, pdfSha256, placesSha256            | recordTypeset, or recordTypesettingFailed          |
 * | setCopy           | documentId, version, textSha256              | recordTypeset, or recordTypesettingFailed          |
 * | numberPage        | documentId, number                           | recordNumberedPage                                 |
 * | prepareSignature  | documentId, preparationId                    | recordPrepared, or recordPreparationFailed         |
 * | embedSignature    | documentId, preparationId                    | recordSigned, or recordSignatureInvalid            |
 * | remindHolders     | documentId, stepId, round, times             | recordReminded, or recordNudged for a nudge        |
 * | deliverDue        | documentId (on the stream `dispatch/<id>`)   | recordMailing: what came of some, and the next      |
 * | remindAddressees  | documentId, times (on `dispatch/<id>`)       | recordChased                                       |
 *
 * `prepareSignature` and `embedSignature` serve the personal signature and the seal alike: the preparation in the state of the
 * document says which.
 */
export const EFFECT_KINDS = [
  'typeset', 'setAsDrafted', 'setCopy', 'numberPage', 'prepareSignature', 'embedSignature', 'remindHolders', 'deliverDue', 'remindAddressees',
] as const;

export type EffectKind = (typeof EFFECT_KINDS)[number];
