export { decodeBytes, type Decoded } from './decode-bytes.ts';
export { pageFromBytes, type PageOptions } from './page-from-bytes.ts';
export { languageOf, type PageLanguage } from './page-language.ts';
export { readPages, type ReadOptions } from './read-pages.ts';
export { readRecords, type RecordOptions } from './read-records.ts';
export type { Page } from './shape.ts';
