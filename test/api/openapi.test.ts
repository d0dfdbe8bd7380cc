import type { Express } from 'express';
import { z } from 'zod';
import { allRoutes } from '../../api/all-routes';
import { createApi } from '../../api/app';
import { createChangeHub } from '../../api/events/change-hub';
import { mountRoutes } from '../../api/http/mount-routes';
import { openApiPath } from '../../api/openapi/document';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { visitor } from './support/visitor';

let office: ApiOffice;
beforeAll(async () => { office = await openApiOffice(); }, 60_000);
afterAll(() => office.stop());

const DOCUMENT = z.looseObject({
  openapi: z.string(), paths: z.record(z.string(), z.record(z.string(), z.looseObject({
    operationId: z.string(), responses: z.record(z.string(), z.looseObject({ description: z.string() })), security: z.array(z.unknown()),
    parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })).optional(),
  }))),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
});

async function documentOfApi(): Promise<z.infer<typeof DOCUMENT>> {
  return DOCUMENT.parse((await visitor(office.url).get('/api/openapi.json')).body);
}

test('the document is OpenAPI 3.1 and every reference in it leads somewhere', async () => {
  const document = await documentOfApi();
  expect(document.openapi).toBe('3.1.0');
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1]);
  expect(references.length).toBeGreaterThan(20);
  expect(references.filter((name) => !(name !== undefined && name in document.components.schemas))).toEqual([]);
});

test('every operation has a name of its own, and every name in its path is a parameter', async () => {
  const { paths } = await documentOfApi();
  const operations = Object.entries(paths).flatMap(([path, methods]) => Object.values(methods).map((operation) => ({ path, operation })));
  const names = operations.map(({ operation }) => operation.operationId);
  expect(names.length).toBe(new Set(names).size);
  for (const { path, operation } of operations) {
    const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name);
    expect({ path, names: inPath.toSorted() }).toEqual({
      path, names: [...path.matchAll(/\{(\w+)\}/g)].map((match) => String(match[1])).toSorted(),
    });
  }
});

test('the router has no route the document does not describe, and the other way round', async () => {
  const { paths } = await documentOfApi();
  const described = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
  const hub = createChangeHub(office.parts);
  const mounted = routesIn(mountRoutes(allRoutes(hub), office.parts));
  hub.close();
  expect(mounted.toSorted()).toEqual(described.toSorted());
});

test('beside the API only the health line and the screens are served', () => {
  const api = createApi(office.parts);
  expect(routesIn(api.app.router)).toEqual(['get /health']);
  api.close();
});

test('the page to read names every route and runs no script', async () => {
  const page = await visitor(office.url).get('/api/docs');
  const { paths } = await documentOfApi();
  expect(page.text).not.toContain('<script');
  for (const path of Object.keys(paths)) expect(page.text).toContain(path.replace(/\{(\w+)\}/g, ':$1'));
});

/** What Express has really mounted: its layers are not typed, so they are read as plain data. */
function routesIn(router: Express['router']): readonly string[] {
  const LAYERS = z.array(
    z.looseObject({ route: z.looseObject({ path: z.string(), methods: z.record(z.string(), z.boolean()) }).optional() })
  );
  return LAYERS.parse(router.stack).flatMap(
    ({ route }) => (route ? Object.keys(route.methods).map((method) => `${method} ${openApiPath(route.path)}`) : [])
  );
}
