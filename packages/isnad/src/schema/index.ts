export { analysis } from './analysis.ts';
export { annotation } from './annotation.ts';
export { article } from './article.ts';
export { dossierDiff } from './diff.ts';
export { dossier, dossierFile, indexSummary } from './dossier.ts';
export { ledger } from './ledger.ts';
export { notice } from './notice.ts';
export { page } from './page.ts';
export { grouping } from './story.ts';
