/** What of the data folder belongs to a backup beside the documents: keys with their lists, and the heads of each night. */
export const KEPT_FOLDERS = ['keys', 'heads'] as const;

/** Links in letters that were sent lean on it. */
export const KEPT_FILES = ['session-secret'] as const;
