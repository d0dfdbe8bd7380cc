import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './run-step.mjs';
import { requireTypescript } from './run-typescript.mjs';

/** Writes the types the screens read the API by, from the document the API publishes of itself. */
export async function generateApiTypes() {
  const { allRoutes } = requireTypescript('api/all-routes.ts');
  const { openApiDocument } = requireTypescript('api/openapi/document.ts');
  const { webTypes } = requireTypescript('api/openapi/web-types.ts');
  // Describing the routes starts none of them: the hub of live changes is not asked for anything.
  const text = webTypes(openApiDocument(allRoutes({})));
  await mkdir(join(root, 'web', 'api', 'generated'), { recursive: true });
  await writeFile(join(root, 'web', 'api', 'generated', 'api.ts'), text);
}
