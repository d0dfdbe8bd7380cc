/** Everything the API and the workers are told from outside, read once at their start. */
export interface Config {
  readonly mode: 'demo' | 'production';
  /** `trustedProxies`: addresses and networks that may say for whom they ask. */
  readonly web: { readonly host: string; readonly port: number; readonly publicUrl: string; readonly trustedProxies: readonly string[] };
  readonly databaseUrl: string;
  readonly temporal: TemporalConfig;
  readonly mail: { readonly smtpUrl: string; readonly from: string };
  /** Where the mails of a first run can be read, or null. */
  readonly mailboxUrl: string | null;
  readonly sessionSecret: string;
  /** The authority whose time stamps go onto every signature, or null. `authorityFile`: path of the PEM its stamps go back to. */
  readonly timestamps: { readonly url: string; readonly authorityFile: string } | null;
  /** Path of a file or folder of the certificates of the authorities that are trusted, or null. */
  readonly trustedAuthorities: string | null;
  readonly folders: Folders;
  readonly demoAccounts: boolean;
  readonly developmentCa: boolean;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
}

/** What `start` knows before it has started what is missing: null means "start one embedded". */
export interface StartConfig {
  readonly mode: 'demo' | 'production';
  readonly web: { readonly host: string; readonly port: number; readonly publicUrl: string | null };
  readonly databaseUrl: string | null;
  /** The same database as its owner, or null when the office works as the owner. */
  readonly databaseOwnerUrl: string | null;
  readonly temporalAddress: string | null;
  readonly temporalNamespace: string;
  readonly smtpUrl: string | null;
  readonly sessionSecret: string | null;
  /** As in `Config`. */
  readonly trustedAuthorities: string | null;
  readonly folders: Folders;
  readonly workerCount: number;
}

export interface TemporalConfig {
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
}

export interface Folders {
  readonly data: string;
  /** Documents by the hash of their bytes. */
  readonly files: string;
  /** Certificates and keys. */
  readonly keys: string;
  /** Each night's signed list of the record's heads. */
  readonly heads: string;
  readonly logs: string;
  readonly workflowBundle: string;
  readonly web: string;
}
