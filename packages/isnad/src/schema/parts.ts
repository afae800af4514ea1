// Schemas of the rooms' smaller shapes, for shapes of the web desk that are made of them.
export { act, attributionKind, basis, counted, mentionType } from './analysis.ts';
export { chromeReason } from './article.ts';
export { chain, contradiction, figureSeries, mutation, stance, testimony } from './ledger.ts';
export { notice } from './notice.ts';
export { span, spanFields } from './span.ts';
export { reuse } from './story.ts';
