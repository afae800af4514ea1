export { type Decoded, decodeBytes } from './decode-bytes.ts';
export { type PageOptions, pageFromBytes } from './page-from-bytes.ts';
export { languageOf, type PageLanguage } from './page-language.ts';
export { type ReadOptions, readPages } from './read-pages.ts';
export { type RecordOptions, readRecords } from './read-records.ts';
export type { Page } from './shape.ts';
