import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The addresses that every `.ts` file under `folder` imports, by the file's path relative to it with forward slashes: static, dynamic, re-exports and types. */
export function readImports(folder: string): ReadonlyMap<string, readonly string[]> {
  const imports = new Map<string, readonly string[]>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  for (const file of files) {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, file), 'utf8'), true, false);
    imports.set(
      file,
      importedFiles.map(({ fileName }) => fileName),
    );
  }
  return imports;
}
