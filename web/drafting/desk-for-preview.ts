import { createContext } from 'react';

/** Where a preview takes the place of the paper that is read; null where there is no room beside the form. */
export const DeskForPreview = createContext<HTMLElement | null>(null);
