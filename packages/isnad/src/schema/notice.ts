import { z } from 'zod';
import { type Notice, type NoticeCode, noticeCatalogue } from '../notice.ts';
import { type Equal, mirrors, shape } from './mirror.ts';
import { span } from './span.ts';

const codes = Object.keys(noticeCatalogue) as [NoticeCode, ...NoticeCode[]];

export const notice = shape({
  code: z.enum(codes),
  severity: z.enum(['info', 'warning', 'error']),
  file: z.string(),
  span: z.exactOptional(span),
  by: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
}).meta({ id: 'Notice' });
mirrors<Equal<z.infer<typeof notice>, Notice>>();
