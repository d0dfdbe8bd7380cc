import type { Face, Measure } from './layout-profile';

type Look = 'upright' | 'bold' | 'italic' | 'bold-italic';

/** A face in few words: `face(within(14, 13, 14), 'bold', 'mục 5', 'capitals')`. */
export function face(sizePt: Measure, look: Look, source: string, letters: Face['letters'] = 'as-written'): Face {
  return {
    sizePt,
    weight: look === 'bold' || look === 'bold-italic' ? 'bold' : 'regular',
    style: look === 'italic' || look === 'bold-italic' ? 'italic' : 'normal',
    letters,
    underlined: false,
    source,
  };
}
