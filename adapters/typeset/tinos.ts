import { dirname, join } from 'node:path';

export type TinosFace = 'regular' | 'italic' | 'bold' | 'bold-italic';

const FACES: Readonly<Record<TinosFace, string>> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  'bold-italic': '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

/** Path of a face of Tinos: the free family with the widths of Times New Roman and every Vietnamese letter. */
export function pathOfFace(face: TinosFace): string {
  return join(dirname(require.resolve('@expo-google-fonts/tinos/package.json')), FACES[face]);
}

export function pathsOfAllFaces(): string[] {
  return [pathOfFace('regular'), pathOfFace('italic'), pathOfFace('bold'), pathOfFace('bold-italic')];
}
