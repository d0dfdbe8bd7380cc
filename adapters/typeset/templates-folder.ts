import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folder of the Typst templates. They are not compiled, so they are read from the source tree also when this runs from `dist/`. */
export function findTemplatesFolder(): string {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const templates = join(folder, 'adapters', 'typeset', 'templates');
    if (existsSync(join(templates, 'page.typ'))) return templates;
  }
  throw new Error('The Typst templates (adapters/typeset/templates) are missing from this installation.');
}
