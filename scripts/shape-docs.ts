import ts from 'typescript';

/** A field of a shape, as its declaration writes it. */
export interface FieldDoc {
  readonly name: string;
  readonly optional: boolean;
  /** Its type on one line, without `readonly`. */
  readonly type: string;
  readonly doc: string;
}

/** An exported interface or type of a shape file. */
export interface ShapeDoc {
  readonly name: string;
  readonly doc: string;
  /** What it extends, or null. */
  readonly base: string | null;
  /** The fields of an interface; null for another type. */
  readonly fields: readonly FieldDoc[] | null;
  /** The type on one line; null for an interface. */
  readonly type: string | null;
}

/** The exported interfaces and types of a file, in its order, with their doc comments. */
export function readShapes(text: string): readonly ShapeDoc[] {
  const source = ts.createSourceFile('shape.ts', text, ts.ScriptTarget.Latest, true);
  const shapes: ShapeDoc[] = [];
  for (const node of source.statements) {
    if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) continue;
    if (!node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    const name = node.name.text;
    const doc = docOf(node);
    if (ts.isTypeAliasDeclaration(node)) shapes.push({ name, doc, base: null, fields: null, type: typeText(node.type) });
    else {
      const base = node.heritageClauses?.flatMap(({ types }) => types.map((type) => type.getText())).join(', ') ?? null;
      shapes.push({ name, doc, base, fields: node.members.flatMap(fieldOf), type: null });
    }
  }
  return shapes;
}

function fieldOf(member: ts.TypeElement): FieldDoc[] {
  if (!ts.isPropertySignature(member) || member.type === undefined) return [];
  return [{ name: member.name.getText(), optional: member.questionToken !== undefined, type: typeText(member.type), doc: docOf(member) }];
}

function docOf(node: ts.Node): string {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return docs
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function typeText(type: ts.TypeNode): string {
  return type
    .getText()
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\breadonly /g, '')
    .replace(/^\s*\| /, '')
    .replace(/\s+/g, ' ')
    .replace(/; \}/g, ' }')
    .trim();
}
