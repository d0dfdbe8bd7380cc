import { marked } from 'marked';
import type { Plugin } from 'vite';

/** The users' guides stay one source, docs/huong-dan/: each is turned into HTML while the web is built, and the reader of Markdown stays out of the page. */
export function guidesAtBuild(): Plugin {
  return {
    name: 'guides-at-build',
    transform(text, file) {
      if (!file.endsWith('.md')) return null;
      return { code: `export default ${JSON.stringify(marked.parse(text, { async: false }))};`, map: null };
    },
  };
}
