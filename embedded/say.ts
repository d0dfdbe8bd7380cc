/** Tells the person at the terminal one line of progress. */
export type Say = (line: string) => void;
