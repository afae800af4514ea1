export { buildDossier } from './build-dossier.ts';
export { type Evidence, type Part, spanEvidence, statementEvidence } from './evidence.ts';
export { exportHtml } from './export/html.ts';
export { exportJson } from './export/json.ts';
export { exportMarkdown } from './export/markdown.ts';
export { exporters } from './exporters.ts';
export { exportIndex } from './index-page.ts';
export { type Entry, headlineOf } from './lookup.ts';
export type * from './shape.ts';
