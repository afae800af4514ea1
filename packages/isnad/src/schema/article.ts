import { z } from 'zod';
import type { Article, Block, Chrome, ChromeReason, Credit, PublicationTime } from '../article/index.ts';
import { day, type Equal, list, mirrors, shape } from './mirror.ts';
import { span, spanFields } from './span.ts';

export const chromeReason = z.enum(['ad', 'navigation', 'related', 'caption', 'credit', 'tags', 'promo', 'repeat', 'residue']).meta({ id: 'ChromeReason' });
mirrors<Equal<z.infer<typeof chromeReason>, ChromeReason>>();

const chrome = shape({ ...spanFields, reason: chromeReason, by: z.string() }).meta({ id: 'Chrome' });
mirrors<Equal<z.infer<typeof chrome>, Chrome>>();

const block = shape({ ...spanFields, kind: z.enum(['headline', 'heading', 'paragraph', 'item']) }).meta({ id: 'Block' });
mirrors<Equal<z.infer<typeof block>, Block>>();

const publicationTime = shape({ day, instant: z.string().nullable(), span: span.nullable(), by: z.string() }).meta({ id: 'PublicationTime' });
mirrors<Equal<z.infer<typeof publicationTime>, PublicationTime>>();

const credit = shape({ name: z.string(), actor: z.string().nullable(), several: z.boolean(), span: span.nullable(), by: z.string() }).meta({ id: 'Credit' });
mirrors<Equal<z.infer<typeof credit>, Credit>>();

export const article = shape({
  document: z.string(),
  file: z.string(),
  hash: z.string(),
  kind: z.enum(['html', 'text', 'record']),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  outletName: z.string().nullable(),
  title: span.nullable(),
  headline: z.string().nullable(),
  byline: z.string().nullable(),
  credits: list(credit),
  published: publicationTime.nullable(),
  modified: z.string().nullable(),
  text: z.string(),
  blocks: list(block),
  chrome: list(chrome),
}).meta({ id: 'Article' });
mirrors<Equal<z.infer<typeof article>, Article>>();
