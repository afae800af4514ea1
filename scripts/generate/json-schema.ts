// Writes the JSON Schema of every exported shape to docs/schema/. The schemas are zod's; the words are the doc comments of the shapes.
import { z } from 'zod';
import * as schemas from '../../packages/isnad/src/schema/index.ts';
import type { GenerateStep } from '../generate.ts';
import { readShapes, type ShapeDoc } from '../shape-docs.ts';
import { shapeFiles } from './data-model.ts';

interface Described {
  description?: string;
  properties?: Record<string, Described>;
}

/** The file of a schema: `dossierFile` is `docs/schema/dossier-file.json`. */
const fileOf = (name: string): string => `docs/schema/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;

const ofShapes = Object.entries(schemas).flatMap(([name, schema]) => (schema instanceof z.ZodType ? [[name, schema] as const] : []));

export const steps: readonly GenerateStep[] = ofShapes.map(([name, schema]) => ({
  inputs: shapeFiles,
  output: fileOf(name),
  compile(read, files) {
    const docs = new Map(files.flatMap((file) => readShapes(read(file))).map((shape) => [shape.name, shape]));
    const written = z.toJSONSchema(schema, { reused: 'inline' }) as Described & { $defs?: Record<string, Described> };
    for (const [id, definition] of Object.entries(written.$defs ?? {})) describe(definition, docs.get(id));
    return `${JSON.stringify(written, null, 1)}\n`;
  },
}));

function describe(definition: Described, shape: ShapeDoc | undefined): void {
  if (shape === undefined) return;
  if (shape.doc !== '') definition.description ??= shape.doc;
  for (const field of shape.fields ?? []) {
    const property = definition.properties?.[field.name];
    if (property !== undefined && field.doc !== '') property.description ??= field.doc;
  }
}
