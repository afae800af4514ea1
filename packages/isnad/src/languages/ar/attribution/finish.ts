import type { Act, Attribution } from '../../../analysis/index.ts';
import type { ActorResolver } from './actors.ts';
import type { Draft } from './draft.ts';
import type { Reader } from './reader.ts';
import { saidBy } from './said.ts';
import { sourceSpan } from './source-span.ts';
import { viaOf } from './via.ts';

/** The statement with offsets: trimmed source, actor, intermediaries, time of saying, and the act that cue and content settle. */
export function finishDraft(reader: Reader, draft: Draft, resolve: ActorResolver): Attribution {
  const source = draft.source ? sourceSpan(reader, draft.source.phrase, draft.source.implicit, resolve) : null;
  const said = saidBy(reader, draft);
  return {
    source,
    cue: { start: cueStart(reader, draft.cueFirst, draft.by), end: reader.end(draft.cueLast) },
    lemma: draft.lemma,
    content: { start: draft.content.start, end: draft.content.end },
    act: actOf(reader, draft),
    kind: draft.content.kind,
    said: said === null ? null : (reader.found.timexes[said]?.value ?? null),
    saidTimex: said,
    via: viaOf(reader, draft, resolve),
    answers: [],
    confidence: draft.confidence,
    by: draft.by,
  };
}

/** The cue without و and ف; a noun also without its preposition. */
function cueStart(reader: Reader, token: number, by: string): number {
  const { joined, attached, cut } = reader.roles(token);
  if (attached && (by === 'noun-of-saying' || by === 'report-noun')) return reader.start(token) + cut;
  return reader.start(token) + (joined ? 1 : 0);
}

/** «أكدت للمرة الأولى أنها …»: a first admission of one's own doing (FORMAT.md). */
function isFirstAdmission(reader: Reader, draft: Draft): boolean {
  for (let token = draft.cueFirst + 1; token < draft.content.first; token++) {
    const key = reader.roles(token).key;
    if ((key === 'للمره' && reader.roles(token + 1).key === 'الاولي') || (key === 'لاول' && reader.roles(token + 1).key === 'مره'))
      return draft.lemma === 'أكد';
  }
  return false;
}

/** «من المتوقع أن …», «… قد تزيد …»: a neutral cue whose content looks ahead. */
function expects(reader: Reader, first: number, last: number): boolean {
  if (reader.roles(first).key === 'من' && first < last && /^(متوقع|مقرر|مرجح|محتمل)$/.test(reader.roles(first + 1).stem)) return true;
  for (let token = first; token < Math.min(last, first + 14); token++) {
    const roles = reader.roles(token);
    if (roles.complementiser || roles.mark !== '') return false;
    if (roles.verbLikely && !(roles.type.readings[0] && roles.type.readings[0].classes & 2)) return false;
    if (roles.key === 'قد' && reader.roles(token + 1).type.readings.some((reading) => (reading.classes & 2) !== 0)) return true;
  }
  return false;
}

/** What «أعرب عن …» does, by what is voiced; concern and complaint are said. */
const feelings: Readonly<Record<string, Act>> = {
  تهاني: 'praise',
  تهانيه: 'praise',
  شكر: 'praise',
  تقدير: 'praise',
  امتنان: 'praise',
  ترحيب: 'praise',
  اعجاب: 'praise',
  فخر: 'praise',
  اعتزاز: 'praise',
  ادانه: 'condemn',
  استنكار: 'condemn',
  شجب: 'condemn',
  تنديد: 'condemn',
  امل: 'expect',
  تفاول: 'expect',
  توقع: 'expect',
  خشيه: 'expect',
  تخوف: 'expect',
  شكوك: 'doubt',
  شك: 'doubt',
};

/** What calls a report false, whatever the cue. */
const lies = /^(كاذب|كاذبه|كذب|اكاذيب|مفبرك|مفبركه|فبركه|فبركات|ملفق|ملفقه|مضلل|مضلله|باطل|باطله|عاريه|افتراء|افتراءات)$/;
/** What calls it false where the cue describes it. */
const falsehoods = /^(مزيف|مزيفه|تزييف|خدعه|زائف|زائفه|مسرحيه|مسرحيات|اختلاق|مؤامره|موامره|وهم|اوهام|هراء)$/;
const condemning =
  /^(بشع|بشعه|وحشي|وحشيه|همجي|ارهابي|ارهابيه|اجرامي|اجراميه|جبان|جبانه|شنيع|شنيعه|فظيع|فظيعه|مشين|مشينه|استفزاز|استفزازي|استفزازيه|عدوان|جريمه|مجزره|غاشم|غاشمه|مرفوض|مرفوضه|مدان|مدانه)$/;
const grave = /^(خطير|خطيره|مقلق|مقلقه|مروع|مروعه|مشين|فظيع|بشع|وحشي|همجي|مخز|مخزي|تصعيد|تصعيدا)$/;

/** The cue's act; where the cue is neutral, what the content plainly does decides (FORMAT.md, Statement). */
function actOf(reader: Reader, draft: Draft): Act {
  if ((draft.lemma === 'أكد' || draft.lemma === 'أعلن') && isFirstAdmission(reader, draft)) return 'acknowledge';
  if (draft.lemma === 'نفى' && /^(تعليق|ادلاء)$/.test(reader.roles(draft.content.first).stem)) return 'decline';
  if (draft.lemma === 'تحدث' && draft.source && reader.roles(draft.source.phrase.head).speaker === 'document') return 'allege';
  if (/^(أعرب|عبر|أبدى)$/.test(draft.lemma)) return feelings[reader.roles(draft.content.first).stem] ?? draft.act;
  if (draft.act !== 'say') return draft.act;
  const { first, last } = draft.content;
  for (let token = first; token <= Math.min(last, first + 25); token++) {
    const stem = reader.roles(token).stem;
    if (lies.test(stem) && token < first + 14) return 'deny';
    if (/^(وصف|اعتبر|رأى)$/.test(draft.lemma) && falsehoods.test(stem)) return 'deny';
    if (/^(وصف|اعتبر)$/.test(draft.lemma) && condemning.test(stem)) return 'condemn';
    if (token === first && /^(مزاعم|ادعاءات|اتهامات|ننفي|نرفض)$/.test(stem) && /^(اعتبر|رأى|وصف|قال|أضاف)$/.test(draft.lemma)) return 'deny';
    if (reader.depth(token) > reader.depth(draft.cueFirst) && draft.content.kind === 'mixed' && grave.test(stem)) return 'condemn';
  }
  if (draft.content.kind !== 'direct' && expects(reader, first, last)) return 'expect';
  if (draft.lemma === 'قال') {
    const head = reader.roles(first);
    const second = first + 1 <= last ? reader.roles(first + 1) : head;
    if (/^لا$/.test(head.key) && /^(يستطيع|تستطيع|يوكد|تؤكد|تعليق)$/.test(second.key) && draft.content.kind !== 'direct') return 'decline';
  }
  return draft.act;
}
