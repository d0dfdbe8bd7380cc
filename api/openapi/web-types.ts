/** The part of JSON Schema that the routes' shapes come out as. A keyword beyond it is refused by name, never typed loosely. */
export interface JsonShape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonShape>>;
  readonly required?: readonly string[];
  readonly items?: JsonShape;
  /** A list of so many, each of its own shape. */
  readonly prefixItems?: readonly JsonShape[];
  readonly additionalProperties?: JsonShape | boolean;
  readonly anyOf?: readonly JsonShape[];
  readonly oneOf?: readonly JsonShape[];
  readonly allOf?: readonly JsonShape[];
  readonly description?: string;
  /** `path#Name` of a type of `domain/` whose shape this is: the type itself is then used. */
  readonly 'x-domain-type'?: string;
}

interface Operation {
  readonly operationId?: string;
  readonly requestBody?: { readonly content: Contents };
  readonly responses: Readonly<Record<string, { readonly content?: Contents }>>;
}

type Contents = Readonly<Record<string, { readonly schema: JsonShape }>>;

export interface ApiDocument {
  readonly components: { readonly schemas: Readonly<Record<string, JsonShape>> };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const HEAD = '// Made from the OpenAPI document of the API by `npm run typecheck`. Not to be edited.\n';

/** TypeScript of the document: a type for each named shape, and by operation what is asked and what is answered. */
export function webTypes({ components, paths }: ApiDocument): string {
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  return [
    HEAD,
    ...Object.entries(components.schemas).map(([name, shape]) => namedType(name, shape)),
    tableOf('Asked', 'What each operation is sent as JSON.', operations, (operation) => jsonOf(operation.requestBody?.content)),
    tableOf('Answers', 'What each operation answers when it is done.', operations, answerOf),
  ].join('\n');
}

function namedType(name: string, shape: JsonShape): string {
  const [file, type] = shape['x-domain-type']?.split('#') ?? [];
  if (file && type) return `import type { ${type} as ${name} } from '../../../domain/${file}';\nexport type { ${name} };\n`;
  return `${shape.description ? `/** ${shape.description} */\n` : ''}export type ${name} = ${typeOf(shape)};\n`;
}

function tableOf(name: string, says: string, operations: readonly Operation[], shapeOf: (operation: Operation) => JsonShape | undefined) {
  const lines = operations.flatMap((operation) => {
    const shape = shapeOf(operation);
    return shape ? [`  readonly ${operation.operationId}: ${typeOf(shape)};`] : [];
  });
  return `/** ${says} */\nexport interface ${name} {\n${lines.join('\n')}\n}\n`;
}

function answerOf({ responses }: Operation): JsonShape | undefined {
  const done = Object.keys(responses).find((status) => status.startsWith('2'));
  return done === undefined ? undefined : jsonOf(responses[done]?.content);
}

function jsonOf(content: Contents | undefined): JsonShape | undefined {
  return content?.['application/json']?.schema;
}

function typeOf(shape: JsonShape): string {
  if (shape.$ref !== undefined) return shape.$ref.replace('#/components/schemas/', '');
  if (shape.const !== undefined) return JSON.stringify(shape.const);
  if (shape.enum) return shape.enum.map((value) => JSON.stringify(value)).join(' | ');
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices) return `(${choices.map(typeOf).join(' | ')})`;
  if (shape.allOf) return `(${shape.allOf.map(typeOf).join(' & ')})`;
  if (Array.isArray(shape.type)) return `(${shape.type.map((type: string) => typeOf({ ...shape, type })).join(' | ')})`;
  return plainType(shape);
}

function plainType(shape: JsonShape): string {
  switch (shape.type) {
    case 'string':
    case 'boolean':
    case 'null':
      return shape.type;
    case 'number':
    case 'integer':
      return 'number';
    case 'array':
      if (shape.prefixItems) return `readonly [${shape.prefixItems.map(typeOf).join(', ')}]`;
      return `readonly ${inBrackets(shape.items ? typeOf(shape.items) : 'unknown')}[]`;
    case 'object':
      return objectType(shape);
    case undefined:
      return 'unknown';
    default:
      throw new Error(`The web's types know no shape of type ${String(shape.type)}`);
  }
}

function objectType({ properties, required = [], additionalProperties }: JsonShape): string {
  const fields = Object.entries(properties ?? {}).map(
    ([name, shape]) => `readonly ${JSON.stringify(name)}${required.includes(name) ? '' : '?'}: ${typeOf(shape)}`,
  );
  if (fields.length > 0) return `{ ${fields.join('; ')} }`;
  const values = typeof additionalProperties === 'object' ? typeOf(additionalProperties) : 'unknown';
  return additionalProperties === false ? 'Readonly<Record<string, never>>' : `Readonly<Record<string, ${values}>>`;
}

function inBrackets(type: string): string {
  return /[|&]|^readonly /.test(type) ? `(${type})` : type;
}
